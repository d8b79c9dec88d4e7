import { toHex } from '@one-card/gm'
import { refuse } from '../../../refusal.ts'
import { digestOf } from '../../../bearer.ts'
import type { Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Sessions } from './index.ts'
import type { SessionsRepository } from './repository.ts'

export function sessionsService(
  { now, randomBytes }: Pick<Deps, 'now' | 'randomBytes'>,
  repository: SessionsRepository,
  { channels, holders }: { channels: Channels; holders: Holders },
): Sessions {
  return {
    open: repository.open,

    async find(cookie, at) {
      const row = cookie ? await repository.find(digestOf(cookie)) : undefined
      if (!row) return { refusal: 'TOKEN_MISSING' }
      const { id, holderId, channelNo, authLevel, askedMode, returnUrl, expiresAt } = row
      const [channel, preferences] = await Promise.all([channels.find(channelNo), holders.preferencesOf(holderId)])
      const mode = preferences.mode ?? askedMode
      if (!channel || channel.state !== 'active') return { refusal: 'CHANNEL_UNKNOWN', returnUrl, mode }
      if (row.state !== 'open' || expiresAt <= at) return { refusal: 'SESSION_EXPIRED', channel, returnUrl, mode }
      return {
        session: {
          id,
          holderId,
          channelNo,
          channel,
          authLevel,
          mode,
          preferences,
          returnUrl,
          expiresAtMs: expiresAt.getTime(),
        },
      }
    },

    async isOpen(id, at) {
      const row = await repository.find(id)
      return row?.state === 'open' && at < row.expiresAt && (await channels.find(row.channelNo))?.state === 'active'
    },

    async admit({ channelNo, authLevel }, name, wanted) {
      const page = await channels.pageOf(name)
      if (!page || !(await channels.mayOpen(channelNo, name))) refuse('PAGE_NOT_GRANTED')
      if (authLevel < (wanted ?? page.minAuthLevel)) refuse('AUTH_LEVEL_TOO_LOW')
    },

    async channelNameOf(id) {
      const row = await repository.find(id)
      return row && (await channels.find(row.channelNo))?.name
    },

    raise: repository.raise,
    endOf: repository.endOf,

    async addKey({ id }, keys) {
      const key = { keyId: toHex(randomBytes(16)), ...keys }
      await repository.insertKey(id, key, now())
      return key
    },

    findKey: repository.findKey,
  }
}
