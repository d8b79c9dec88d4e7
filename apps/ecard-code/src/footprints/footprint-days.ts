import type { PageServices, Result } from '@one-card/platform-api'
import { fieldWords } from '@one-card/prompts'
import { dayWords } from '@one-card/ui-kit'
import { triesWords, tryWords, wayOn, type Intention } from './footprint-words.ts'

type Grant = Result<PageServices['query-grants/list']>['grants'][number]

/** What the holder answered or took back themselves. */
export interface Answer {
  key: string
  institution: string
  matter: string
  words: string
  at: string
}
export type Footprint = { at: string; intention: Intention } | { at: string; answer: Answer }
interface Day {
  title: string
  footprints: Footprint[]
}

/** 同意 and 取消 of a grant, each at its own moment; a 不同意 stands among the looks, as one that was not allowed. */
export function answersOf(grants: readonly Grant[]): Answer[] {
  return grants.flatMap(({ grantNo, institution, matter, state, items, decidedAt, withdrawnAt }) => {
    const answer = { institution, matter }
    const fields = fieldWords(items.map(({ item }) => item))
    return [
      ...(decidedAt === undefined || state === 'refused'
        ? []
        : [{ ...answer, key: `${grantNo}d`, words: `您同意它查看${fields}`, at: decidedAt }]),
      ...(withdrawnAt === undefined
        ? []
        : [{ ...answer, key: `${grantNo}w`, words: `您取消了授权，它不能再查看${fields}`, at: withdrawnAt }]),
    ]
  })
}

const lastAt = ({ tries }: Intention) => tries[0]!.at

/** Newest first. `more`: older ones have not been read, so answers older than what has been read wait for them. */
export function footprintsOf(intentions: readonly Intention[], answers: readonly Answer[], more: boolean): Footprint[] {
  const oldest = more ? intentions.at(-1)!.tries.at(-1)!.at : ''
  return [
    ...intentions.map((intention) => ({ at: lastAt(intention), intention })),
    ...answers.filter(({ at }) => at >= oldest).map((answer) => ({ at: answer.at, answer })),
  ].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
}

/** The year stands where it is not that of the newest. */
export function daysOf(footprints: readonly Footprint[]): Day[] {
  const days: Day[] = []
  const thisYear = footprints[0]?.at.slice(0, 4)
  for (const footprint of footprints) {
    const year = footprint.at.slice(0, 4)
    const title = `${year === thisYear ? '' : `${year}年`}${dayWords(footprint.at)}`
    const last = days.at(-1)
    if (last?.title === title) last.footprints.push(footprint)
    else days.push({ title, footprints: [footprint] })
  }
  return days
}

export function spokenFootprints([last]: readonly Footprint[]): string {
  if (last === undefined) return '这里是授权与查询足迹。'
  const words =
    'answer' in last
      ? [`${last.answer.institution}，${last.answer.words}`]
      : [
          `${last.intention.institution}${tryWords(last.intention.tries[0]!)}`,
          ...[triesWords(last.intention), wayOn(last.intention)].filter(Boolean),
        ]
  return `这里是授权与查询足迹。最近一次：${words.join('。')}。`
}
