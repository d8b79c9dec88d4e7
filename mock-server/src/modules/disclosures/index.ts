import { beijingTime } from '@one-card/envelope'
import { toHex } from '@one-card/gm'
import { pageServices } from '@one-card/platform-api'
import type { Database } from '../../db/open.ts'
import { handle, type Handler } from '../../handler.ts'
import type { Channel } from '../channels/index.ts'
import type { Deps } from '../deps.ts'
import { readCursor, writeCursor } from '../records/index.ts'
import { disclosuresRepository } from './repository.ts'

export interface Disclosure {
  holderId: string
  /** Who saw them. */
  channel: Pick<Channel, 'channelNo' | 'name' | 'institution'>
  way: 'code' | 'card' | 'login' | 'query' | 'face' | 'desk'
  reason: string
  /** Names of fields, never their values. */
  fields: string[]
  outcome: 'seen' | 'refused'
  at: Date
}

export interface Disclosures {
  /** Within the caller's transaction, so that nothing is shown that is not written down. */
  add(disclosure: Disclosure, transaction?: Database): Promise<void>
  handlers: Handler[]
}

const pageSize = 20

export function disclosuresModule({ db, randomBytes }: Pick<Deps, 'db' | 'randomBytes'>): Disclosures {
  const repository = disclosuresRepository(db)

  return {
    add: ({ channel, ...row }, transaction) => repository.insert({
      ...row, id: toHex(randomBytes(16)), channelNo: channel.channelNo, institution: channel.institution?.name ?? channel.name,
    }, transaction),

    handlers: [
      handle(pageServices['disclosures/list'], async ({ before }, { session }) => {
        const rows = await repository.list(session.holderId, pageSize + 1, before === undefined ? undefined : readCursor(before))
        const shown = rows.slice(0, pageSize)
        return {
          disclosures: shown.map(({ id, institution, way, reason, fields, outcome, at }) =>
            ({ disclosureId: id, institution, way, reason, fields, outcome, at: beijingTime(at) })),
          ...(rows.length > pageSize && { next: writeCursor(shown.at(-1)!) }),
        }
      }),
    ],
  }
}
