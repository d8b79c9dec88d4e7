import type { PageName } from '@one-card/platform-api'
import { pages as registry } from '@one-card/platform-api/pages'
import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { channelPage, page } from './schema.ts'

interface Page {
  name: PageName
  title: string
  minAuthLevel: 1 | 2 | 3
}

export interface Pages {
  pageOf(name: PageName): Promise<Page | undefined>
  /** Whether the page was granted to it (§8.1.2.3). */
  mayOpen(channelNo: string, page: PageName): Promise<boolean>
  listOf(channelNo: string): Promise<PageName[]>
  grant(channelNo: string, page: PageName, transaction: Database): Promise<void>
  /** False where it was not granted. */
  revoke(channelNo: string, page: string, transaction: Database): Promise<boolean>
}

export function pagesRepository(db: Database): Pages {
  return {
    async pageOf(name) {
      const [row] = await db.select().from(page).where(eq(page.name, name))
      return row
    },
    async listOf(channelNo) {
      const rows = await db.select().from(channelPage).where(eq(channelPage.channelNo, channelNo))
      return rows.map((row) => row.page)
    },
    async grant(channelNo, name, transaction) {
      // A platform without the demo world knows no page before one is granted.
      const { title, authLevel: minAuthLevel } = registry[name]
      await transaction.insert(page).values({ name, title, minAuthLevel }).onConflictDoNothing()
      await transaction.insert(channelPage).values({ channelNo, page: name }).onConflictDoNothing()
    },
    async revoke(channelNo, name, transaction) {
      const gone = await transaction
        .delete(channelPage)
        .where(and(eq(channelPage.channelNo, channelNo), eq(channelPage.page, name as PageName)))
        .returning()
      return gone.length === 1
    },
    async mayOpen(channelNo, name) {
      const rows = await db
        .select()
        .from(channelPage)
        .where(and(eq(channelPage.channelNo, channelNo), eq(channelPage.page, name)))
      return rows.length === 1
    },
  }
}
