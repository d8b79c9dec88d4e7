import { asc } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { capability } from './schema.ts'

export type CapabilitiesRepository = ReturnType<typeof capabilitiesRepository>

export function capabilitiesRepository(db: Database) {
  return { list: () => db.select().from(capability).orderBy(asc(capability.place)) }
}
