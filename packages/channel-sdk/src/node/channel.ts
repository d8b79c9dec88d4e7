import { readKeySet, type KeySetHex } from '@one-card/envelope'
import type { OpenServices, Params, Result } from '@one-card/platform-api'
import { createClient, type Client } from '@one-card/platform-api/client'
import { postTo } from './post.ts'

/** What the platform hands an operator on approval: keys in lower-case hex. They stay on the operator's server (decision 0117). */
export interface ChannelOptions extends KeySetHex {
  /** Origin of the platform, such as `https://card.example.gov.cn`. */
  platform: string
  channelNo: string
  /** How long one call may take; 10,000 unless told. */
  timeoutMs?: number
  /** The clock its calls are stamped by; this server's own unless told. The platform takes no stamp that is five minutes off. */
  now?(): Date
}

export interface Channel extends Client<OpenServices> {
  /** §8.1.2.2-b: turns the channel's logged-in user into a token and the address to open, good for two hours at most. */
  issueToken(user: Params<OpenServices['user-token/issue']>): Promise<Result<OpenServices['user-token/issue']>>
}

/**
 * The platform as one channel or system sees it.
 *
 *     const channel = createChannel({ platform, channelNo, sm4Key, privateKey, platformPublicKey })
 *     app.get('/card', async (request, reply) => {
 *       const { url } = await channel.issueToken({ name, idNo, authLevel: '3', page: 'ecard-code' })
 *       reply.redirect(url)
 *     })
 *
 * Calls reject with `PlatformRefusal` (`code`, `msg`), or with `PlatformUnreachable` when nothing that can be believed came back.
 */
export function createChannel({
  platform,
  channelNo,
  timeoutMs = 10_000,
  now = () => new Date(),
  ...keys
}: ChannelOptions): Channel {
  const client = createClient({
    post: postTo(platform, timeoutMs),
    channelNo,
    keys: readKeySet(keys),
    now,
  })
  return { ...client, issueToken: (user) => client.call('user-token/issue', user) }
}
