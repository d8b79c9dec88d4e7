import { initialsOf, pinyinOf } from './latin.ts'
import type { searchEntry } from './schema.ts'

export type SearchKind = (typeof searchEntry.$inferSelect)['kind']

/** What can be found, as a row; pinyin is made here, at import, and never on a phone. */
export function searchRow({
  aliases = [],
  weight = 0,
  ...entry
}: {
  kind: SearchKind
  place: string
  title: string
  note: string
  aliases?: string[]
  weight?: number
}): typeof searchEntry.$inferInsert {
  const names = [entry.title, ...aliases]
  return {
    ...entry,
    aliases: aliases.join(' '),
    pinyin: names.map(pinyinOf).join(' '),
    initials: names.map(initialsOf).join(' '),
    weight,
  }
}
