import { refuse } from '../../../refusal.ts'
import type { Holders } from '../../people/holders/index.ts'
import { agreementOf } from './agreement-words.ts'
import { grantEntry, lookEntry, orderEntry, useEntry, type Entry } from './line.ts'
import type { DetailOf } from './detail-lines.ts'
import { readRecordId } from './merge.ts'
import { grantDetail, lookDetail, orderDetail } from './other-detail.ts'
import type { UsageNeighbours } from './sources.ts'
import { useDetail, type UseDetailNeighbours } from './use-detail.ts'
import { orderOutcomes } from './words.ts'

export type DetailNeighbours = UsageNeighbours & UseDetailNeighbours & { holders: Pick<Holders, 'get'> }
type Whole = Pick<Entry, 'line'> & { more: DetailOf }

/** One record of this holder: its line in the list, and everything else. Anybody else's does not exist. */
export function recordDetails(modules: DetailNeighbours) {
  const { dictionaries, records, disclosures, queryGrants, orders, holders, reconciliation } = modules

  async function find(holderId: string, recordId: string): Promise<Whole | undefined> {
    const { origin, id } = readRecordId(recordId)
    if (origin === 'u') {
      const row = await records.findOf(holderId, id)
      return row && { ...useEntry(row, dictionaries), more: await useDetail(row, modules) }
    }
    if (origin === 'o') {
      const order = await orders.find(id)
      if (order?.holderId !== holderId || !(order.state in orderOutcomes)) return undefined
      const [holder, agreement] = await Promise.all([holders.get(holderId), agreementOf(order, reconciliation)])
      return { ...orderEntry(order), more: { ...orderDetail(order, holder, dictionaries), agreement } }
    }
    if (origin === 'g') {
      const grant = await queryGrants.findOf(holderId, id)
      return grant && { ...grantEntry(grant, queryGrants.stateOf(grant)), more: grantDetail(grant) }
    }
    const look = await disclosures.findOf(holderId, id)
    return look && { ...lookEntry(look), more: lookDetail(look) }
  }

  return async (holderId: string, recordId: string): Promise<Whole> =>
    (await find(holderId, recordId)) ?? refuse('RECORD_UNKNOWN')
}
