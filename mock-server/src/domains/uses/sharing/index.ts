import { pageServices } from '@one-card/platform-api'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { ShareRecord } from '../records/index.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import { sharingRepository } from './repository.ts'
import { shareUp, shareUpAgain, sharingUp, type SharingNeighbours } from './share-up.ts'

/** §5.4.1.3, decision 0051: every record of a local platform goes up to the national one, as far as its holder agreed. */
export function sharingModule(
  deps: Pick<Deps, 'db' | 'role' | 'now'>,
  neighbours: SharingNeighbours & { jobs: Jobs },
): Module<ShareRecord> {
  const { db, role, now } = deps
  const repository = sharingRepository(db)
  const shareOf = sharingUp(deps, repository, neighbours)

  const share: ShareRecord = async ({ id, holderId, kind, state }, transaction) => {
    const cause =
      state === 'pending' ? 'unfinished' : (await repository.hasAgreed(holderId, transaction)) ? null : 'no-consent'
    const row = {
      recordId: id,
      holderId,
      kind,
      state: cause === null ? 'queued' : 'held',
      cause,
      movedAt: now(),
    } as const
    await repository.queue(row, transaction)
    if (cause === null) await neighbours.jobs.send(shareUp, { holderId }, transaction)
  }

  return {
    api: share,
    handlers: [
      handle(pageServices['sharing/consent'], async (_params, { session }) => ({
        state: (await repository.hasAgreed(session.holderId)) ? ('agreed' as const) : ('withdrawn' as const),
      })),
      handle(pageServices['sharing/decide'], async ({ decision }, { session: { holderId } }) => {
        await db.transaction(async (transaction) => {
          await repository.decide({ holderId, state: decision, at: now() }, transaction)
          if (decision === 'withdrawn') await repository.hold(holderId, now(), transaction)
        })
        return { state: decision }
      }),
    ],
    jobs:
      role === 'local'
        ? [
            // Then once a minute, however long the parent is away.
            { name: shareUp, tries: 4, work: async (data) => shareOf((data as { holderId: string }).holderId) },
            { name: shareUpAgain, everySeconds: 60, tries: 1, work: () => shareOf.everyone() },
          ]
        : [],
  }
}

export { checkSharing } from './check.ts'
export { sharingRepository } from './repository.ts'
