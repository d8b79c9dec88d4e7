import { and, ne } from 'drizzle-orm'
import type { Database } from '../../../../db/open.ts'
import type { UseRow } from '../of-holder/repository.ts'
import { sameUse, type UseKey } from '../repository.ts'
import { useRecord as table } from '../schema.ts'

export type FindOutcome = (key: UseKey) => Promise<Pick<UseRow, 'state' | 'stateReason'> | undefined>

/** What was reported of a use; the first to say so, where several affairs came of it. */
export function outcomeFinder(db: Database): FindOutcome {
  return async (key) => {
    const [row] = await db
      .select({ state: table.state, stateReason: table.stateReason })
      .from(table)
      .where(and(sameUse(key), ne(table.state, 'pending')))
      .orderBy(table.id)
      .limit(1)
    return row
  }
}
