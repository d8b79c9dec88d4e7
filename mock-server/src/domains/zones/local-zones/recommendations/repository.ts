import { and, eq, isNotNull, lt, sql } from 'drizzle-orm'
import type { Database } from '../../../../db/open.ts'
import { bookingPlace, recommendationChoice as choice, serviceUse as use } from '../schema.ts'
import type { ServiceUse } from './rank.ts'

export type RecommendationsRepository = ReturnType<typeof recommendationsRepository>
export type Choice = Pick<typeof choice.$inferSelect, 'shown' | 'counted'>

/** Of who has decided nothing. */
const undecided: Choice = { shown: true, counted: false }

export function recommendationsRepository(db: Database) {
  async function choiceOf(holderId: string): Promise<Choice> {
    const [row] = await db.select().from(choice).where(eq(choice.holderId, holderId))
    return row ?? undecided
  }

  return {
    choiceOf,
    usesOf: (holderId: string): Promise<ServiceUse[]> => db.select().from(use).where(eq(use.holderId, holderId)),
    /** The decision and the end of what was counted, both or neither. */
    async decide(holderId: string, told: Partial<Choice>, at: Date): Promise<Choice> {
      const decided = { ...(await choiceOf(holderId)), ...told }
      await db.transaction(async (transaction) => {
        await transaction
          .insert(choice)
          .values({ holderId, ...decided, at })
          .onConflictDoUpdate({ target: choice.holderId, set: { ...told, at } })
        if (!decided.shown || !decided.counted) await transaction.delete(use).where(eq(use.holderId, holderId))
      })
      return { shown: decided.shown, counted: decided.counted }
    },
    /** Counts for who agreed, nobody else: a withdrawal at the same moment waits for it, and then deletes it. */
    async count(holderId: string, serviceId: string, act: 'opened' | 'applied', at: Date): Promise<void> {
      await db.transaction(async (transaction) => {
        const [agreed] = await transaction
          .select({ holderId: choice.holderId })
          .from(choice)
          .where(and(eq(choice.holderId, holderId), choice.shown, choice.counted))
          .for('share')
        if (agreed === undefined) return
        await transaction
          .insert(use)
          .values({ holderId, serviceId, opened: 0, applied: 0, [act]: 1, lastAt: at })
          .onConflictDoUpdate({
            target: [use.holderId, use.serviceId],
            set: { [act]: sql`${use[act]} + 1`, lastAt: at },
          })
      })
    },
    async deleteBefore(date: Date): Promise<void> {
      await db.delete(use).where(lt(use.lastAt, date))
    },
    listPlacesOnMap: (regionCode: string) =>
      db
        .select()
        .from(bookingPlace)
        .where(and(eq(bookingPlace.regionCode, regionCode), isNotNull(bookingPlace.longitude))),
  }
}
