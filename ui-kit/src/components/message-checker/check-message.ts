import { linksIn } from './links.ts'
import { numbersIn } from './numbers.ts'
import { readMessage } from './reading.ts'
import { carefulFrom, harmless, linkSigns, scamFrom, signs, type Family } from './signs.ts'

/** Never "safe": what has none of the known signs can still be a lie. */
export type Verdict = 'scam' | 'careful' | 'nothing-found'
export interface Checked { verdict: Verdict; /** In plain words, the heaviest first. */ reasons: string[] }

interface Found { family: Family; points: number; words: string }

/** What a message looks like by rules that work without a network. Sends nothing and keeps nothing. */
export function checkMessage(text: string): Checked {
  const { plain, dense, hidden } = readMessage(text)
  const meant = harmless.reduce((left, each) => left.replace(each, ''), dense)
  const found: Found[] = [
    ...signs.filter(({ pattern }) => pattern.test(meant)),
    ...linksIn(plain).flatMap(({ host, kind }) => (kind === 'known' ? [] : [{ family: 'link' as const, points: linkSigns[kind].points, words: linkSigns[kind].words(host) }])),
    ...numbersIn(plain, meant),
    ...(hidden ? [{ family: 'link' as const, points: 3, words: '字中间藏着看不见的符号，想躲过检查' }] : []),
  ].sort((one, other) => other.points - one.points)

  const heaviest = new Map<Family, Found>()
  for (const each of found) if (!heaviest.has(each.family)) heaviest.set(each.family, each)
  const points = [...heaviest.values()].reduce((sum, each) => sum + each.points, 0)
  if (points < carefulFrom) return { verdict: 'nothing-found', reasons: [] }
  return { verdict: points >= scamFrom ? 'scam' : 'careful', reasons: [...heaviest.values()].map(({ words }) => words) }
}
