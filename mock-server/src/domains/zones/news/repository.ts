import { and, asc, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import { newerRow } from '../../../db/newer-row.ts'
import type { Database } from '../../../db/open.ts'
import type { Keyset } from '../keyset.ts'
import { nationCode, prefixOf, provinceOf } from '../region-code.ts'
import { article, notice } from './schema.ts'

export type NewsRepository = ReturnType<typeof newsRepository>
export type Article = typeof article.$inferSelect

/** Days since this one count down in a rank, so that a younger article comes first. */
const lastDay = '2099-12-31'

export function newsRepository(db: Database) {
  return {
    /** A region's own, then its province's and the nation's, then all others; the youngest first in each. */
    async list(kind: Article['kind'], regionCode: string, limit: number, after?: Keyset) {
      const far = sql`CASE WHEN starts_with(${article.regionCode}, ${prefixOf(regionCode)}) THEN 0
        WHEN ${article.regionCode} IN (${nationCode}, ${provinceOf(regionCode)}) THEN 1 ELSE 2 END`
      const rank = sql<number>`(${far} * 1000000 + (${lastDay}::date - ${article.publishedOn}))`
      const rows = await db
        .select({ row: article, rank })
        .from(article)
        .where(and(eq(article.kind, kind), after && sql`(${rank}, ${article.id}) > (${after.rank}, ${after.id})`))
        .orderBy(asc(rank), asc(article.id))
        .limit(limit)
      return rows.map(({ row, rank: at }) => ({ ...row, rank: Number(at) }))
    },
    async find(id: string): Promise<Article | undefined> {
      const [row] = await db.select().from(article).where(eq(article.id, id))
      return row
    },
    findAll: (ids: string[]): Promise<Article[]> => db.select().from(article).where(inArray(article.id, ids)),
    /** The same id again is the newer article. */
    async store(articles: Article[], within: Database): Promise<void> {
      await within
        .insert(article)
        .values(articles)
        .onConflictDoUpdate({ target: article.id, set: newerRow(article, ['id', 'drawing']) })
    },
    listNotices: (at: Date) =>
      db
        .select()
        .from(notice)
        .where(and(lte(notice.shownFrom, at), gt(notice.shownUntil, at)))
        .orderBy(asc(notice.shownFrom)),
  }
}
