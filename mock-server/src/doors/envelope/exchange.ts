import type { PrivateKey, PublicKey } from '@one-card/gm'
import {
  beijingTime,
  insideWindow,
  noRequestId,
  openData,
  readRequest,
  sealAnswer,
  success,
  verifyRequest,
  windowMs,
  type AnswerEnvelope,
  type RequestEnvelope,
  type VerifiedRequest,
} from '@one-card/envelope'
import { maintenancePrompt, refusals } from '@one-card/prompts'
import { isOpen, scenes } from '@one-card/records'
import type { Dictionaries } from '../../dictionaries.ts'
import type { Audience, Callers, Handler } from '../../handler.ts'
import type { Audit } from '../../domains/operations/audit/index.ts'
import type { Guesses } from '../../domains/access/guesses/index.ts'
import type { Rates } from '../../domains/access/rates/index.ts'
import type { Replay } from '../../domains/access/replay/index.ts'
import { Refusal, refuse } from '../../refusal.ts'
import type { Faults } from '../ops/faults.ts'
import type { Metrics } from '../ops/metrics.ts'
import { takesAny, targetsOf, wrongOf } from './guessing.ts'
import { checkParameters, checkScene } from './parameters.ts'

/** Who an envelope says it is from, and what that claim is held against. */
export interface Party {
  /** Replay and rate are counted for it: a channelNo, or the id of a page's key. */
  countedAs: string
  auditedAs: string
  sm4Key: Uint8Array
  publicKey: PublicKey
  requestsPerMinute: number
  requestsPerDay?: number
  /** Where it may use cards for some things only: codes of table C.7. */
  scenes?: string[]
  /** How often it may bring what fits nothing; any number for a channel, which brings all of its users. */
  wrongInHalfAnHour?: number
  mayCallFrom(address: string): boolean
  /** Refuses what was not granted. */
  admit(service: Handler['service']): Promise<void>
  callerOf(requestId: string): Callers[Audience]
  /** Where `data` is not sealed with `sm4Key`: what it holds. */
  params?: Record<string, unknown>
}

/** Finds the party an envelope names; refuses when there is none. Proves nothing yet. */
export type Identify = (request: RequestEnvelope) => Promise<Party>

export interface ExchangeDeps {
  /** By service name, of one audience. */
  handlers: Map<string, Handler>
  replay: Pick<Replay, 'markSeen'>
  rates: Rates
  guesses: Guesses
  audit: Audit
  platformKey: PrivateKey
  dictionaries: Dictionaries
  clock(): Date
  faults: Faults
  metrics: Pick<Metrics, 'countCall'>
}

export interface Call {
  body: Uint8Array
  audience: Audience
  service: string
  address: string
  identify: Identify
}

/** What is known of a call so far, for its answer and its audit row. */
interface Progress {
  requestId: string
  request?: RequestEnvelope
  party?: Party
  admitted: boolean
}

/** The checks of wire.md in their order; nothing is decrypted or stored before the signature holds, and every answer is signed. */
export function exchange({
  handlers,
  replay,
  rates,
  guesses,
  audit,
  platformKey,
  dictionaries,
  clock,
  faults,
  metrics,
}: ExchangeDeps) {
  /** An address somebody made up may hold anything. */
  const serviceOf = ({ audience, service }: Call) => `${audience}/${handlers.has(service) ? service : '*'}`

  async function run(call: Call, progress: Progress, at: Date): Promise<object> {
    const request = readBody(call.body, progress, dictionaries)
    const party = (progress.party = await call.identify(request))
    const verified = prove(call, request, party)
    await admitOnce(request, party, at)
    progress.admitted = true
    const handler = handlers.get(call.service) ?? refuse('SERVICE_UNKNOWN')
    await party.admit(handler.service)
    await withinRate(party, at)
    const params = party.params ?? openData(verified, party.sm4Key) ?? refuse('DATA_UNREADABLE')
    checkParameters(handler.service, params)
    checkScene(params, party.scenes, dictionaries)
    // Handlers and callers are of one audience, which their common type cannot say.
    const answered = () => handler.run(params, party.callerOf(request.requestId) as Callers['page'])
    if (!takesAny(handler.service)) return answered()
    const { countedAs: caller, wrongInHalfAnHour: mostOfCaller } = party
    return guesses.count(
      { caller, targets: targetsOf(params), ...(mostOfCaller && { mostOfCaller }) },
      answered,
      (outcome) => wrongOf(params, outcome),
    )
  }

  async function admitOnce({ requestId, timestamp }: RequestEnvelope, { countedAs }: Party, at: Date): Promise<void> {
    if (!insideWindow(timestamp, at))
      refuse('TIMESTAMP_OUTSIDE', undefined, {
        expected: `平台时间 ${beijingTime(at)}，前后各 ${windowMs / 60_000} 分钟有效`,
      })
    if (!(await replay.markSeen(countedAs, requestId, at))) refuse('REQUEST_REPEATED')
  }

  async function withinRate({ countedAs, requestsPerMinute, requestsPerDay }: Party, at: Date): Promise<void> {
    if (!(await rates.isWithin(countedAs, requestsPerMinute, at))) refuse('REQUESTS_TOO_MANY')
    if (requestsPerDay !== undefined && !(await rates.isWithinDay(countedAs, requestsPerDay, at)))
      refuse('REQUESTS_TOO_MANY', undefined, { expected: `今日限额 ${requestsPerDay} 次，北京时间零点重新计数` })
  }

  async function outcome(call: Call, progress: Progress, at: Date): Promise<Outcome> {
    try {
      return { msgCode: success, msg: '成功', result: await run(call, progress, at) }
    } catch (error) {
      return refusalOf(error, faults)
    }
  }

  /** One envelope, one row at most: a copy of it is refused before it counts. */
  async function record(
    call: Call,
    { requestId, request, party, admitted }: Progress,
    at: Date,
    msgCode: string,
  ): Promise<void> {
    const service = serviceOf(call)
    if (!admitted)
      return faults.logRefused({
        service,
        channelNo: request?.channelNo,
        msgCode,
        ...(msgCode === refusals.ADDRESS_NOT_ALLOWED && { address: call.address }),
      })
    const { applicationNo } = request!
    await audit.record({
      at,
      caller: party!.auditedAs,
      service,
      applicationNo,
      msgCode,
      requestId,
      elapsedMs: clock().getTime() - at.getTime(),
    })
  }

  return async (call: Call): Promise<AnswerEnvelope> => {
    const at = clock()
    const beganMs = performance.now()
    const progress: Progress = { requestId: noRequestId, admitted: false }
    let told = await outcome(call, progress, at)
    await record(call, progress, at, told.msgCode).catch((error) => {
      told = refusalOf(error, faults)
    })
    const seconds = (performance.now() - beganMs) / 1000
    metrics.countCall({ service: serviceOf(call), msgCode: told.msgCode, seconds })
    return sealAnswer({ ...told, requestId: progress.requestId, sm4Key: progress.party?.sm4Key }, platformKey, clock())
  }
}

interface Outcome {
  msgCode: string
  msg: string
  result?: object
}

function refusalOf(error: unknown, faults: Faults): Outcome {
  if (!(error instanceof Refusal)) faults.logFault(error)
  const { code, field, detail } = error instanceof Refusal ? error : new Refusal('SYSTEM_BUSY')
  return { msgCode: code, msg: maintenancePrompt(code, { field, ...detail }) }
}

/** What each field of table D.1 looks like (decisions 0109–0116), for whoever sent another form. */
const forms: Record<string, string> = {
  requestId: '应为 32 位小写十六进制',
  timestamp: '应为北京时间 YYYY-MM-DD HH:MM:SS',
  channelNo: '应为 12 位数字',
  data: '应为 Base64，不含换行',
  signature: '应为 SM2 签名 r‖s 的 128 位小写十六进制，不是 DER、Base64 或大写',
}
const whatIsSigned = '签名原文为除 signature 以外的字段，按键名升序以 k=v 用 & 连接，SM3 杂凑后 SM2 签名'

function readBody(body: Uint8Array, progress: Progress, dictionaries: Dictionaries): RequestEnvelope {
  const read = readRequest(body)
  progress.requestId = read.ok ? read.request.requestId : read.requestId
  if (!read.ok) return refuse('FORMAT_INVALID', read.field, { expected: forms[read.field ?? ''] })
  const { applicationNo } = read.request
  if (applicationNo !== undefined && !isOpen(dictionaries.now()[scenes.name]!, applicationNo))
    return refuse('FORMAT_INVALID', 'applicationNo')
  progress.request = read.request
  return read.request
}

function prove({ address }: Call, request: RequestEnvelope, { mayCallFrom, publicKey }: Party): VerifiedRequest {
  if (!mayCallFrom(address)) refuse('ADDRESS_NOT_ALLOWED')
  return verifyRequest(request, publicKey) ?? refuse('SIGNATURE_INVALID', undefined, { expected: whatIsSigned })
}
