import { pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { PaymentStops } from '../../money/payment-stops/index.ts'
import { shownCase, type recordCases } from './cases.ts'
import type { recordDetails } from './detail.ts'
import type { usageLists } from './lists.ts'

export function usageRoutes(
  lists: ReturnType<typeof usageLists>,
  getRecord: ReturnType<typeof recordDetails>,
  cases: ReturnType<typeof recordCases>,
  stops: Pick<PaymentStops, 'isStopped'>,
): Handler[] {
  return [
    handle(pageServices['records/list'], (asked, { session }) => lists.list(session.holderId, asked)),
    handle(pageServices['records/summary'], ({ kind }, { session }) => lists.summary(session.holderId, kind)),
    handle(pageServices['records/export'], (asked, { session }) => lists.exported(session.holderId, asked)),

    handle(pageServices['records/get'], async ({ recordId }, { session: { holderId } }) => {
      const [{ line, more }, found, isStopped] = await Promise.all([
        getRecord(holderId, recordId),
        cases.ofRecord(holderId, recordId),
        stops.isStopped(holderId),
      ])
      return {
        ...line,
        parts: [],
        refunds: [],
        ...more,
        ...(found && { case: shownCase(found) }),
        paymentsStopped: isStopped ? ('1' as const) : ('0' as const),
      }
    }),

    handle(pageServices['records/dispute'], async ({ recordId }, { session: { holderId } }) => ({
      case: shownCase(await cases.open(holderId, (await getRecord(holderId, recordId)).line)),
    })),
    handle(pageServices['records/withdraw-dispute'], async ({ caseNo }, { session: { holderId } }) => ({
      case: shownCase(await cases.withdraw(holderId, caseNo)),
    })),
  ]
}
