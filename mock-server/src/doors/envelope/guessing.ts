import type { Service } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { Refusal } from '../../refusal.ts'

/** Parameters that name somebody or something, by which whoever tries on could come to it: 社会保障号码, 卡号, 核验号, a token. */
const naming = /No$|Id$|^(token|grant)$/

/** What a call aims at, wherever in its parameters it stands: `idNo:…`. */
export function targetsOf(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => targetsOf(each, name)))]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => targetsOf(each, key))
  return typeof value === 'string' && naming.test(name) && name !== 'accessNo' ? [`${name}:${value}`] : []
}

/** Whether anything in it could be guessed at all. */
export const takesAny = ({ params }: Service) => Object.keys(params.properties).length > 0

interface Answer {
  reasonCode?: string
  results?: Answer[]
  rejected?: { field: string }[]
}

/** Names of refusals that say: nothing here fits what was brought. A new one joins by its name. */
const wrong = /_(UNKNOWN|MISMATCH|NOT_GRANTED)$/
const wrongCodes = new Set<string>(
  Object.entries(refusals)
    .filter(([name]) => wrong.test(name))
    .map(([, code]) => code),
)

/** Whether what was brought fits nothing the platform holds: refused, or answered so (a card that does not pass, a rejected record). */
export function isWrong(outcome: { result: object } | { error: unknown }): boolean {
  if ('error' in outcome) return outcome.error instanceof Refusal && wrong.test(outcome.error.reason)
  return isWrongAnswer(outcome.result)
}

const isWrongAnswer = ({ reasonCode, results = [], rejected = [] }: Answer): boolean =>
  (reasonCode !== undefined && wrongCodes.has(reasonCode)) ||
  results.some(isWrongAnswer) ||
  rejected.some(({ field }) => /idNo$/i.test(field))
