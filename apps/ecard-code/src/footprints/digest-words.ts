import type { PageServices, Result } from '@one-card/platform-api'
import { fieldWords } from '@one-card/prompts'

export type Digest = Result<PageServices['disclosures/digest']>['months'][number]

const mostNamed = 3

/** A month as one would tell it, the same on the page and read aloud. */
export function digestWords({ month, seen, refused, institutions }: Digest): string {
  const named = institutions
    .slice(0, mostNamed)
    .map(({ institution, times, fields }) => `${institution}${times}次，看了${fieldWords(fields)}`)
  const looks =
    institutions.length === 0
      ? '没有机构看过您的信息'
      : `有${institutions.length}家机构看过您的信息，一共${seen}次：${named.join('；')}${institutions.length > mostNamed ? '；其余在下面' : ''}`
  const vain = refused === '0' ? '' : `另有${refused}次想看，没有看到`
  return `${[`${Number(month.slice(5))}月，${looks}`, vain].filter(Boolean).join('。')}。`
}
