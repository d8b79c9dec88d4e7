import { beijingTime } from '@one-card/envelope'
import { pageServices } from '@one-card/platform-api'
import type { Deps } from '../../../deps.ts'
import { handle } from '../../../handler.ts'
import type { Module } from '../../../module.ts'
import { refuse } from '../../../refusal.ts'
import type { Channels } from '../../access/channels/index.ts'
import type { Disclosures } from '../disclosures/index.ts'
import type { MayCollect, Records } from '../records/index.ts'
import { collectionRepository } from './repository.ts'

interface CollectionNeighbours {
  records: Pick<Records, 'sourcesOf'>
  channels: Pick<Channels, 'find'>
  disclosures: Pick<Disclosures, 'listLogins'>
}

const mostSources = 50
const mostLogins = 10

/** §5.4.1.1, decision 0064: whose systems bring a holder's records here, until the holder says no; it holds at the very next report. */
export function collectionModule(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { records, channels, disclosures }: CollectionNeighbours,
): Module<MayCollect> {
  const { mayCollect, withdrawnOf, decide } = collectionRepository(db)

  return {
    api: mayCollect,
    handlers: [
      handle(pageServices['consents/list'], async (_params, { session: { holderId } }) => {
        const [sources, withdrawn, logins] = await Promise.all([
          records.sourcesOf(holderId, mostSources),
          withdrawnOf(holderId),
          disclosures.listLogins(holderId, mostLogins),
        ])
        const known = await Promise.all(sources.map(({ channelNo }) => channels.find(channelNo)))
        return {
          sources: sources.map(({ channelNo, place, kinds, since }, at) => ({
            systemNo: channelNo,
            institution: known[at]?.institution?.name ?? place,
            kinds,
            // A system that is not registered here is one of a local platform's.
            way: known[at] === undefined ? ('local-platform' as const) : ('system' as const),
            since: beijingTime(since),
            state: withdrawn.has(channelNo) ? ('withdrawn' as const) : ('agreed' as const),
          })),
          logins: logins.map(({ id, institution, reason, fields, at }) => ({
            loginId: id,
            institution,
            reason,
            fields,
            at: beijingTime(at),
          })),
        }
      }),
      handle(pageServices['consents/decide'], async ({ systemNo, decision }, { session: { holderId } }) => {
        const sources = await records.sourcesOf(holderId, mostSources)
        if (!sources.some(({ channelNo }) => channelNo === systemNo)) refuse('GRANT_UNKNOWN')
        await decide({ holderId, channelNo: systemNo, state: decision, at: now() })
        return { state: decision }
      }),
    ],
  }
}
