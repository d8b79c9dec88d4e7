import type { Database } from '../../db/open.ts'
import type { Sealing } from '../../db/sealing.ts'
import { useRecord } from '../../domains/uses/records/schema.ts'
import type { DemoParty } from '../access/party.ts'
import type { People } from '../people/index.ts'
import { pastBenefitRows } from './past-benefits.ts'
import { pastRecord } from './past-record.ts'
import { demoVisits } from './visits.ts'

/** What people did and were paid before today, so that their lists have months. */
export async function insertPastUses(
  db: Database,
  store: Sealing,
  people: People,
  parties: DemoParty[],
  at: Date,
): Promise<void> {
  await db
    .insert(useRecord)
    .values(demoVisits.map((visit) => pastRecord(visit, people[visit.holder], parties, at, store)))
  await db.insert(useRecord).values(pastBenefitRows(people, parties, at, store))
}
