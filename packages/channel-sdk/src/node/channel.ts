import { setTimeout as pauseMs } from 'node:timers/promises'
import { readKeySet } from '@one-card/envelope'
import { createClient } from '@one-card/platform-api/client'
import { registrationChecks, type Expected, type Manifest } from './conformance/registered.ts'
import { postTo } from './post.ts'
import { refusalOf, RegistrationMismatch } from './refusal.ts'
import { mayRepeat, waitsMs } from './repeat.ts'
import { version } from './version.ts'
import type { ServiceName, Services } from './catalogue.ts'

/** Keys in lower-case hex, as the platform handed them over. They stay on your server (decision 0117). */
export interface KeySet {
  sm4Key: string
  privateKey: string
  platformPublicKey: string
}

export interface ChannelOptions extends KeySet {
  /** Origin of the platform, such as `https://card.example.gov.cn`. */
  platform: string
  channelNo: string
  /** How long one try may take; 10,000 unless told. */
  timeoutMs?: number
  /** The clock its calls are stamped by; this server's own unless told. The platform takes no stamp that is five minutes off. */
  now?(): Date
  /** Between two tries; a timer unless told. */
  pause?(ms: number): Promise<unknown>
}

export interface Channel {
  /**
   * Calls a service of docs/wire.md by its name. Rejects with PlatformRefusal or PlatformUnreachable, which say `cause` and `cure`.
   * What can be repeated without harm is tried up to three times. `applicationNo` is a scene of table C.7.
   */
  call<N extends ServiceName>(
    service: N,
    params: Services[N]['params'],
    about?: { applicationNo?: string },
  ): Promise<Services[N]['result']>
  /**
   * Asks once, at the start of your server, what the platform has registered of this channel. Rejects with RegistrationMismatch
   * where that is less than `expected` needs: before a citizen meets it.
   */
  start(expected: Expected): Promise<Manifest>
  /** §8.1.2.2-b: turns the channel's logged-in user into a token and the address to open, good for two hours at most. */
  issueToken(user: Services['user-token/issue']['params']): Promise<Services['user-token/issue']['result']>
}

/** The platform as one channel or system sees it; throws at once when a key is none. */
export function createChannel({
  platform,
  channelNo,
  timeoutMs = 10_000,
  now = () => new Date(),
  pause = pauseMs,
  ...keySet
}: ChannelOptions): Channel {
  const [post, keys] = [postTo(platform, timeoutMs), readKeySet(keySet)]

  async function callOnce(...[service, params, about]: Parameters<Channel['call']>): Promise<unknown> {
    let clockAheadSeconds: number | undefined
    const onAnswer = (platformTime: Date) => {
      clockAheadSeconds = Math.round((now().getTime() - platformTime.getTime()) / 1000)
    }
    const client = createClient({ post, channelNo, keys, now, onAnswer })
    return client.call(service, params as never, about).catch((reason: unknown) => {
      throw refusalOf(reason, clockAheadSeconds)
    })
  }

  const call = async (...asked: Parameters<Channel['call']>): Promise<never> => {
    for (const waitMs of waitsMs) {
      try {
        return (await callOnce(...asked)) as never
      } catch (error) {
        if (!mayRepeat(asked[0], error)) throw error
        await pause(waitMs)
      }
    }
    return (await callOnce(...asked)) as never
  }

  async function start(expected: Expected): Promise<Manifest> {
    const manifest: Manifest = await call('channel/manifest', { client: `channel-sdk/${version}` })
    const faults = registrationChecks(manifest, expected).filter(({ result }) => result === 'failed')
    if (faults.length > 0) throw new RegistrationMismatch(faults)
    return manifest
  }

  return { call, start, issueToken: (user) => call('user-token/issue', user) }
}
