import { openServices } from '@one-card/platform-api'
import type { Deps } from '../../../deps.ts'
import { handle } from '../../../handler.ts'
import type { Module } from '../../../module.ts'
import type { KeepErrors, Records } from '../records/index.ts'
import { recordErrorsRepository } from './repository.ts'
import { keepMs, recordErrorsService } from './service.ts'

/** Reported records that could not be stored wait for their caller (decision 0060). */
export function recordErrorsModule(
  deps: Pick<Deps, 'db' | 'sealing' | 'now'>,
  { records }: { records: Pick<Records, 'storeReports'> },
): Module<KeepErrors> {
  const repository = recordErrorsRepository(deps.db, deps.sealing)
  const { keep, list, mend } = recordErrorsService(deps, repository, records)
  return {
    api: keep,
    handlers: [
      handle(openServices['records/errors'], ({ kind, after }, { channel }) => list(kind, channel, after)),
      handle(openServices['records/mend'], ({ errorNo, record }, { channel }) => mend(errorNo, record, channel)),
    ],
    cleanup: { keepMs, deleteBefore: repository.deleteBefore },
  }
}
