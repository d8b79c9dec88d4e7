import { pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import { pinyinOf } from './latin.ts'
import type { SearchRepository } from './repository.ts'

const shown = 20

const foundOf = ({ kind, place, title, note }: Awaited<ReturnType<SearchRepository['find']>>[number]) => ({
  kind,
  place: kind === 'mode' ? '' : place,
  title,
  note,
})

export function searchRoutes(repository: SearchRepository): Handler[] {
  return [
    handle(pageServices['search/find'], async ({ text: typed }) => {
      const text = typed.replace(/\s+/g, '')
      const latin = pinyinOf(text)
      if (text === '' || latin === '') return { found: [] }
      const asked = { text, latin, typedLatin: /^[a-z0-9]+$/i.test(text) }
      const found = await repository.find(asked, shown)
      if (found.length > 0) return { found: found.map(foundOf) }
      const near = await repository.findNear(asked, shown)
      return { found: near.map((each) => foundOf({ ...each, weight: 0, rank: 0 })), nearly: 'yes' as const }
    }),
  ]
}
