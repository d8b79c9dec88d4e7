import { openAnswer, readKeySet, sealRequest, success, type KeySetHex } from '@one-card/envelope'
import { PlatformRefusal } from '@one-card/channel-sdk/node'
import { mask, type MaskedKind } from '@one-card/masking'
import { examine, type Step } from './examine.ts'
import { ofThePerson } from './sample-params.ts'

/** Who may be taken for a try, and for whom; keys in hex. */
export interface SampleCaller extends KeySetHex {
  name: string
  channelNo: string
  publicKey: string
  services: string[]
}
export interface SamplePerson {
  name: string
  idNo: string
  mobile: string
  cardNo: string
  bankCard: string
  note: string
}

export interface Tried {
  /** The request, from its canonical text to what it says, as the calculator shows it. */
  steps: Step[]
  request: string
  answer: string
  /** What the answer says once it is opened, or what is wrong. */
  outcome: Step[]
}

export interface Try {
  path: string
  params: string
  caller: SampleCaller
  person: SamplePerson
}

const kinds = ['name', 'idNo', 'mobile', 'cardNo', 'bankCard'] as const satisfies MaskedKind[]

/** Masked wherever it stands: an answer names fields as its service does, and these people are all there are (§8.3.2). */
function maskerOf(people: SamplePerson[]): (text: string) => string {
  const fields = people.flatMap((person) => kinds.map((kind) => ({ kind, value: person[kind] })))
  const longestFirst = fields.filter(({ value }) => value !== '').sort((a, b) => b.value.length - a.value.length)
  return (text) => longestFirst.reduce((left, { kind, value }) => left.replaceAll(value, mask(kind, value)), text)
}

/** Parameters with what the sample person has. */
export const filled = (params: string, person: SamplePerson) =>
  Object.values(ofThePerson).reduce(
    (text, mark) => text.replaceAll(mark, person[mark.slice(1) as keyof SamplePerson]),
    params,
  )

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** Signs and seals on the server, sends it as any caller's, and shows what came back; undefined where the parameters are no object. */
export async function tryCall(
  { path, params, caller, person }: Try,
  people: SamplePerson[],
  send: (path: string, body: object) => Promise<unknown>,
  now: Date,
): Promise<Tried | undefined> {
  const given = objectIn(filled(params, person))
  if (given === undefined) return undefined
  const masked = maskerOf(people)
  const keys = readKeySet(caller)
  const request = sealRequest({ channelNo: caller.channelNo, params: given, keys, now })
  const body = await send(path, request)
  const { publicKey, sm4Key } = caller
  const steps = examine({ body: JSON.stringify(request), publicKey, sm4Key }, now)
  const opened = openAnswer(body, { requestId: request.requestId, ...keys })
  return {
    steps: steps.map((step) => ({ ...step, text: masked(step.text) })),
    request: JSON.stringify(request, null, 1),
    answer: JSON.stringify(body, null, 1),
    outcome: outcomeOf(opened).map((step) => ({ ...step, text: masked(step.text) })),
  }
}

function outcomeOf(opened: ReturnType<typeof openAnswer>): Step[] {
  if (!opened.ok) return [{ title: '响应', text: `不能采信：${opened.problem}`, tone: 'bad' }]
  if (opened.msgCode === success)
    return [{ title: `${success} ${opened.msg}`, text: JSON.stringify(opened.result, null, 1), tone: 'ok' }]
  const { msgCode, cause, cure } = new PlatformRefusal(opened.msgCode, opened.msg)
  return [
    { title: `${msgCode} 原因`, text: cause, tone: 'bad' },
    { title: '办法', text: cure, tone: 'plain' },
  ]
}
