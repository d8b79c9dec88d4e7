import { beijingTime } from '@one-card/envelope'
import { newDayNumber } from '../../../day-number.ts'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { PaymentStops } from '../../money/payment-stops/index.ts'
import type { CasesRepository, RecordCase } from './repository.ts'
import type { Line } from './line.ts'

export const shownCase = ({ caseNo, state, openedAt, withdrawnAt }: RecordCase) => ({
  caseNo,
  state,
  openedAt: beijingTime(openedAt),
  ...(withdrawnAt !== null && { withdrawnAt: beijingTime(withdrawnAt) }),
})

/** 这不是我 and its end: a case and what it stops stand and fall together. */
export function recordCases(
  { db, now, randomBytes }: Pick<Deps, 'db' | 'now' | 'randomBytes'>,
  repository: CasesRepository,
  stops: PaymentStops,
) {
  return {
    ofRecord: repository.ofRecord,

    async open(holderId: string, line: Line): Promise<RecordCase> {
      const at = now()
      const made: RecordCase = {
        caseNo: newDayNumber(at, randomBytes),
        holderId,
        recordId: line.recordId,
        record: line,
        state: 'open',
        openedAt: at,
        withdrawnAt: null,
      }
      const isNew = await db.transaction(async (transaction) => {
        if (!(await repository.insertOnce(made, transaction))) return false
        await stops.lockHolder(holderId, transaction)
        await stops.stop({ caseNo: made.caseNo, holderId, stoppedAt: at }, transaction)
        return true
      })
      return isNew ? made : (await repository.ofRecord(holderId, line.recordId))!
    },

    /** Withdrawn already, it is what it is. */
    async withdraw(holderId: string, caseNo: string): Promise<RecordCase> {
      if (!(await repository.findOf(holderId, caseNo))) refuse('CASE_UNKNOWN')
      await db.transaction(async (transaction) => {
        const at = now()
        if (await repository.withdraw(caseNo, at, transaction)) await stops.lift(caseNo, at, transaction)
      })
      return (await repository.findOf(holderId, caseNo))!
    },
  }
}
