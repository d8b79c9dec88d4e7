import type { PageServices, Result } from '@one-card/platform-api'
import { fieldWords } from '@one-card/prompts'

export type Digest = Result<PageServices['disclosures/digest']>['months'][number]

const mostNamed = 3

/** A month as one would tell it: what it came to, who looked most often, and what came to nothing. */
export function digestParts({ month, seen, refused, institutions }: Digest) {
  const looks =
    institutions.length === 0 ? '没有机构看过您的信息' : `有${institutions.length}家机构看过您的信息，一共${seen}次`
  return {
    sum: `${Number(month.slice(5))}月，${looks}`,
    named: institutions.slice(0, mostNamed).map(({ institution, times, fields }) => ({
      who: `${institution}${times}次`,
      what: `看了${fieldWords(fields)}`,
    })),
    rest: [
      ...(institutions.length > mostNamed ? ['其余在下面'] : []),
      ...(refused === '0' ? [] : [`另有${refused}次想看，没有看到`]),
    ],
  }
}

/** The same read aloud. */
export function spokenDigest(digest: Digest): string {
  const { sum, named, rest } = digestParts(digest)
  return `${[sum, ...named.map(({ who, what }) => `${who}，${what}`), ...rest].join('。')}。`
}
