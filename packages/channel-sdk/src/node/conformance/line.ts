import type { Channel } from '../channel.ts'
import { version } from '../version.ts'
import { failedBy, passed, skipped, type Check } from './check.ts'
import type { Expected, Manifest } from './registered.ts'

/** Somebody of the platform's sample people, or of yours who agreed to it. */
export interface User {
  name: string
  idNo: string
}

/** Signature, encryption, clock, number and address are right where this one call is answered. */
export async function lineCheck(channel: Channel): Promise<{ check: Check; manifest?: Manifest }> {
  const check = '签名、加密、时钟与平台应答'
  try {
    return {
      check: passed(check),
      manifest: await channel.call('channel/manifest', { client: `channel-sdk/${version}` }),
    }
  } catch (error) {
    return { check: failedBy(check, error) }
  }
}

/** A token for a person, as the integration will ask for it. */
export async function tokenCheck(channel: Channel, { page, user }: Expected & { user?: User }): Promise<Check> {
  const check = '申请令牌'
  if (user === undefined) return skipped(check)
  try {
    const { token } = await channel.issueToken({ ...user, authLevel: '2', page })
    await channel.call('user-token/withdraw', { token })
    return passed(check)
  } catch (error) {
    return failedBy(check, error)
  }
}
