import { pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import { refuse } from '../../../refusal.ts'
import { pageOf, readKeyset } from '../keyset.ts'
import type { Regions } from '../regions/index.ts'
import { blocksOf, spokenText } from './article-blocks.ts'
import type { Article, NewsRepository } from './repository.ts'

const pageSize = 20

function entryOf({ id, kind, title, source, publishedOn, drawing }: Article) {
  return { articleId: id, kind, title, source, publishedOn, ...(drawing && { drawing }) }
}

export function newsRoutes(repository: NewsRepository, regions: Regions, now: () => Date): Handler[] {
  return [
    handle(pageServices['articles/list'], async ({ kind, after, ...asked }, { session }) => {
      const { pinned, insured } = await regions.whereaboutsOf(session.holderId)
      const regionCode = asked.regionCode ?? pinned ?? insured
      const rows = await repository.list(kind, regionCode, pageSize + 1, readKeyset(after))
      const { shown, next } = pageOf(rows, pageSize)
      return { articles: shown.map(entryOf), ...(next && { next }) }
    }),

    handle(pageServices['articles/get'], async ({ articleId }) => {
      const row = (await repository.find(articleId)) ?? refuse('ENTRY_MISSING')
      const blocks = blocksOf(row.body)
      return { ...entryOf(row), blocks, spoken: `${row.title}。${spokenText(blocks)}` }
    }),

    handle(pageServices['notices/list'], async () => ({
      notices: (await repository.listNotices(now())).map(({ id, kind, title, text }) => ({
        noticeId: id,
        kind,
        title,
        text,
      })),
    })),
  ]
}
