import type { Database } from '../../db/open.ts'
import { queryGrant } from '../../domains/consent/query-grants/schema.ts'
import { faceReference } from '../../domains/consent/real-person/schema.ts'
import type { DemoParty } from '../access/party.ts'
import type { People } from '../people/index.ts'
import { drawnFaceOf } from './drawn-faces.ts'
import { pastGrantRows, waitingGrantRow } from './past-consents.ts'

/** The face that each is compared with. */
export async function insertFaces(db: Database, people: People): Promise<void> {
  const references = Object.values(people).map(({ id }, place) => ({ holderId: id, reference: drawnFaceOf(place) }))
  await db.insert(faceReference).values(references)
}

/** What people were asked for before today, and one request that waits. */
export async function insertPastConsents(db: Database, people: People, parties: DemoParty[], at: Date): Promise<void> {
  await db.insert(queryGrant).values([...pastGrantRows(people, parties, at), waitingGrantRow(people, parties, at)])
}
