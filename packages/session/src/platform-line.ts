import type { Boot, PageName, PageServices, Params, Result } from '@one-card/platform-api'
import {
  agreeKeys,
  createClient,
  PlatformRefusal,
  sessionMarkHeader,
  type Client,
  type Post,
} from '@one-card/platform-api/client'
import type { RefusalCode } from '@one-card/prompts'
import { platformClock, type PlatformClock } from './clock.ts'
import type { CallName } from './messages.ts'

// Written out: the table of refusals would weigh more than all of this in the Worker.
const sessionKeyUnknown: RefusalCode = '910010'
const timestampOutside: RefusalCode = '900004'

interface LineDeps {
  post: Post
  monotonicMs(): number
  /** Between which two the platform's time is, milliseconds since 1970, with every answer. */
  onTime(atLeastMs: number, atMostMs: number): void
}

/** An answer's time stamp names the second it was written in. */
const stampMs = 1000

/** The Worker's line to the platform: agrees on keys at the first call and holds them, seals, opens, and mends what can be mended. */
export function platformLine({ post, monotonicMs, onTime }: LineDeps) {
  let boot: Boot | undefined
  let clock: PlatformClock
  let agreed: Promise<Client<PageServices>> | undefined

  async function agree(): Promise<Client<PageServices>> {
    if (boot?.channel === undefined) throw new Error('A page without boot data has nobody to call for')
    const marked = boot.sessionMark === undefined ? {} : { [sessionMarkHeader]: boot.sessionMark }
    const line = {
      post: (path: string, body: object, headers?: Record<string, string>) =>
        post(path, body, { ...headers, ...marked }),
      channelNo: boot.channel.channelNo,
      now: () => new Date(clock.now()),
      onAnswer(at: Date, tookMs: number) {
        const atMostMs = at.getTime() + stampMs + tookMs
        clock.atLeast(at.getTime())
        clock.atMost(atMostMs)
        onTime(at.getTime(), atMostMs)
      },
    }
    return createClient({ ...line, ...(await agreeKeys({ ...line, platformPublicKey: boot.platformPublicKey })) })
  }

  function withKeys(): Promise<Client<PageServices>> {
    const client = agreed ?? agree()
    agreed = client
    client.catch(() => {
      if (agreed === client) agreed = undefined
    })
    return client
  }

  /** Once more is enough: keys the platform has forgotten are agreed anew, and an answer has put right a clock that had slept. */
  function mended(reason: unknown, client: typeof agreed): boolean {
    if (!(reason instanceof PlatformRefusal)) return false
    if (reason.code === sessionKeyUnknown && agreed === client) agreed = undefined
    return reason.code === sessionKeyUnknown || reason.code === timestampOutside
  }

  return {
    begin(given: Boot, nowMs: number): void {
      boot = given
      clock = platformClock(nowMs, monotonicMs(), monotonicMs)
    },
    /** The platform's time in ms. */
    now: () => clock.now(),
    async call<N extends CallName | 'ecode/secret'>(
      name: N,
      params: Params<PageServices[N]>,
    ): Promise<Result<PageServices[N]>> {
      const client = withKeys()
      try {
        return await (await client).call(name, params)
      } catch (reason) {
        if (!mended(reason, client)) throw reason
        return (await withKeys()).call(name, params)
      }
    },
    /** Boot data for a page that a static host served; the answer also sets the session's cookie. */
    async enter(page: PageName, token: string | undefined): Promise<Boot> {
      return (await post(`/h5/${page}/boot`, token === undefined ? {} : { token })) as Boot
    },
  }
}
