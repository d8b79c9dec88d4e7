import type { Service } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { idNoProblem } from '@one-card/records'
import { Refusal } from '../../refusal.ts'

/** Parameters that name somebody or something, by which whoever tries on could come to it: 社会保障号码, 卡号, 核验号, a token. */
const naming = /No$|Id$|^(token|grant)$/
/** Of these, its caller's own numbers: they lead to nobody else, and stand in many calls at a time. */
const ofCaller = /^(access|serial|line|batch|bill|merchantOrder|merchantRefund)No$|^merchantId$/

/** What a call aims at, wherever in its parameters it stands: `idNo:…`. */
export function targetsOf(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => targetsOf(each, name)))]
  if (typeof value === 'object' && value !== null)
    return [...new Set(Object.entries(value).flatMap(([key, each]) => targetsOf(each, key)))]
  if (typeof value !== 'string' || !naming.test(name) || ofCaller.test(name)) return []
  // Of a number that nobody can have nothing is learnt: a slip of the pen.
  return /idNo$/i.test(name) && idNoProblem(value) !== undefined ? [] : [`${name}:${value}`]
}

/** Whether anything in it could be guessed at all. */
export const takesAny = ({ params }: Service) => Object.keys(params.properties).length > 0

interface Answer {
  reasonCode?: string
  results?: Answer[]
  rejected?: { index: string; field: string }[]
}

/** Names of refusals that say: nothing here fits what was brought. A new one joins by its name. */
const wrong = /_(UNKNOWN|MISMATCH|NOT_GRANTED)$/
const wrongCodes = new Set<string>(
  Object.entries(refusals)
    .filter(([name]) => wrong.test(name))
    .map(([, code]) => code),
)
const isWrong = ({ reasonCode }: Answer) => reasonCode !== undefined && wrongCodes.has(reasonCode)

/**
 * What of a call fits nothing the platform holds: of a call of one thing all that it aims at, of a batch each number by itself.
 * Nothing where everything fits.
 */
export function wrongOf(params: object, outcome: { result: object } | { error: unknown }): string[] | undefined {
  if ('error' in outcome)
    return outcome.error instanceof Refusal && wrong.test(outcome.error.reason) ? targetsOf(params) : undefined
  const answer = outcome.result as Answer
  const { results = [], rejected = [] } = answer
  if (isWrong(answer)) return targetsOf(params)
  const rows = Object.values(params).flatMap((each) => (typeof each === 'object' ? (each as object[]) : []))
  const numbers = [
    ...results.flatMap((each, at) => (isWrong(each) ? targetsOf(rows[at]) : [])),
    ...rejected.flatMap(({ index, field }) =>
      /idNo$/i.test(field) ? targetsOf((rows[Number(index)] as Record<string, string>)[field], field) : [],
    ),
  ]
  return numbers.length > 0 ? [...new Set(numbers)] : undefined
}
