import { pageServices } from '@one-card/platform-api'
import { yuanOf } from '../../../amount.ts'
import { handle, type Handler } from '../../../handler.ts'
import { refuse } from '../../../refusal.ts'
import { pageOf, readKeyset } from '../keyset.ts'
import type { Records } from '../../uses/records/index.ts'
import type { Regions } from '../regions/index.ts'
import { blocksOf, spokenText } from './article-blocks.ts'
import type { Article, NewsRepository } from './repository.ts'

const pageSize = 20
/** How long the home tells of money that came (§7.3-e); 使用明细 keeps it. */
const toldForMs = 3 * 86_400_000

function entryOf({ id, kind, title, source, publishedOn, drawing }: Article) {
  return { articleId: id, kind, title, source, publishedOn, ...(drawing && { drawing }) }
}

export function newsRoutes(
  repository: NewsRepository,
  { regions, records }: { regions: Regions; records: Pick<Records, 'listArrived'> },
  now: () => Date,
): Handler[] {
  async function listArrived(holderId: string) {
    const arrived = await records.listArrived(holderId, new Date(now().getTime() - toldForMs))
    return arrived.map(({ id, amountFen, details }) => ({
      noticeId: id,
      kind: 'benefit' as const,
      title: '待遇已到账',
      text: `${details?.subjectItem ?? '待遇补贴'} ${yuanOf(amountFen!)} 元，已发放到您的${details?.bankName ?? '银行'}账户`,
    }))
  }

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

    handle(pageServices['notices/list'], async (_params, { session }) => {
      const [arrived, forAll] = await Promise.all([listArrived(session.holderId), repository.listNotices(now())])
      return {
        notices: [...arrived, ...forAll.map(({ id, kind, title, text }) => ({ noticeId: id, kind, title, text }))],
      }
    }),
  ]
}
