import type { Database } from '../db/open.ts'
import { capability } from '../domains/home/first-view/schema.ts'

/** §5.3.4.2-a in its order. */
const basicCapabilities = [
  { code: 'identity-code', place: 1, page: 'ecard-code', state: 'open' },
  { code: 'scan', place: 2, page: 'ecard-code', state: 'open' },
  { code: 'payment-code', place: 3, page: 'ecard-code', state: 'open' },
  { code: 'licence', place: 4, page: 'ecard-code', state: 'open' },
  { code: 'query-grant', place: 5, page: 'ecard-code', state: 'open' },
] as const satisfies object[]

export async function insertCapabilities(db: Database): Promise<void> {
  await db.insert(capability).values(basicCapabilities)
}
