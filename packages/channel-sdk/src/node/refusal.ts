import { PlatformRefusal as Refused, PlatformUnreachable as Unreached } from '@one-card/platform-api/client'
import { cureOf, unreachable, type Why } from './cures.ts'

/** The platform said no. Nothing of it is for a citizen to read: what they see is on the page (decision 0121). */
export class PlatformRefusal extends Error {
  /** What is wrong, in a sentence for your engineers. */
  override readonly cause: string
  /** What to do about it. */
  readonly cure: string

  constructor(
    /** Six digits (docs/wire.md). */
    readonly msgCode: string,
    /** As it came: the sentence, the field if one is named, and the code in brackets. */
    readonly msg: string,
    /** How far this server's clock is ahead of the platform's; less than 0 where it is behind. */
    readonly clockAheadSeconds?: number,
  ) {
    const cause = msg.replace(/\[\d{6}\]$/, '') + (msgCode === timestampOutside ? clockWords(clockAheadSeconds) : '')
    const cure = cureOf(msgCode)
    super(`${cause}[${msgCode}]。${cure}`)
    this.name = 'PlatformRefusal'
    this.cause = cause
    this.cure = cure
  }
}

/** No answer, or none that can be believed: whether the platform acted is unknown. */
export class PlatformUnreachable extends Error {
  override readonly cause: string
  readonly cure: string

  constructor(
    readonly why: Why,
    /** Of the network, as Node names it: `ECONNREFUSED`, `ENOTFOUND`; absent where it is none of these. */
    readonly network?: string,
  ) {
    const { cause, cure } = unreachable[why]
    super(`${cause}${network === undefined ? '' : `（${network}）`}。${cure}`)
    this.name = 'PlatformUnreachable'
    this.cause = cause
    this.cure = cure
  }
}

/** What the platform has registered is less than this server needs. */
export class RegistrationMismatch extends Error {
  override readonly cause: string
  readonly cure: string

  constructor(faults: { cause?: string; cure?: string }[]) {
    const [cause, cure] = [faults.map((each) => each.cause).join('；'), faults.map((each) => each.cure).join('；')]
    super(`${cause}。${cure}`)
    this.name = 'RegistrationMismatch'
    this.cause = cause
    this.cure = cure
  }
}

const timestampOutside = '900004'

function clockWords(aheadSeconds: number | undefined): string {
  if (aheadSeconds === undefined || aheadSeconds === 0) return ''
  const [minutes, seconds] = [Math.floor(Math.abs(aheadSeconds) / 60), Math.abs(aheadSeconds) % 60]
  return `，本机时钟比平台${aheadSeconds > 0 ? '快' : '慢'} ${minutes > 0 ? `${minutes} 分 ` : ''}${seconds} 秒`
}

/** What the client threw, as operators get it. */
export function refusalOf(reason: unknown, clockAheadSeconds: number | undefined): unknown {
  if (reason instanceof Refused) return new PlatformRefusal(reason.code, reason.msg, clockAheadSeconds)
  if (!(reason instanceof Unreached)) return reason
  return new PlatformUnreachable(reason.why, networkOf(reason))
}

/** Node's fetch says "fetch failed" and hangs the name of the fault below it. */
function networkOf(error: { cause?: unknown; code?: unknown; name?: unknown }): string | undefined {
  if (typeof error.code === 'string') return error.code
  if (error.name === 'TimeoutError') return 'TIMEOUT'
  return typeof error.cause === 'object' && error.cause !== null ? networkOf(error.cause) : undefined
}
