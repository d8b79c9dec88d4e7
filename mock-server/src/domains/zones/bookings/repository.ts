import { and, desc, eq, gte, inArray, lt, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { booking, bookingSlot } from './schema.ts'
import { bookingMoves } from './states.ts'

export type Booking = typeof booking.$inferSelect
type NewSlot = typeof bookingSlot.$inferInsert
export type BookingsRepository = ReturnType<typeof bookingsRepository>

export function bookingsRepository(db: Database) {
  return {
    /** Makes those that are not there yet, and says how much room each has. */
    async rooms(slots: NewSlot[]): Promise<Map<string, number>> {
      await db.insert(bookingSlot).values(slots).onConflictDoNothing()
      const ids = slots.map(({ id }) => id)
      const rows = await db.select().from(bookingSlot).where(inArray(bookingSlot.id, ids))
      return new Map(rows.map(({ id, room }) => [id, room]))
    },
    /** Of any number at once only as many as there is room for: false without it. */
    async occupy(slotId: string, people: number, transaction: Database): Promise<boolean> {
      const moved = await transaction
        .update(bookingSlot)
        .set({ room: sql`${bookingSlot.room} - ${people}` })
        .where(and(eq(bookingSlot.id, slotId), gte(bookingSlot.room, people)))
        .returning({ id: bookingSlot.id })
      return moved.length === 1
    },
    async release(slotId: string, people: number, transaction: Database): Promise<void> {
      await transaction
        .update(bookingSlot)
        .set({ room: sql`${bookingSlot.room} + ${people}` })
        .where(eq(bookingSlot.id, slotId))
    },
    /** False where its holder has the slot already. */
    async insert(made: Booking, transaction: Database): Promise<boolean> {
      const rows = await transaction
        .insert(booking)
        .values(made)
        .onConflictDoNothing()
        .returning({ bookingNo: booking.bookingNo })
      return rows.length === 1
    },
    /** Of any number at one moment, true for one. */
    async move(
      bookingNo: string,
      name: keyof typeof bookingMoves,
      changes: Partial<Pick<Booking, 'usedAt' | 'refund'>> = {},
      within: Database = db,
    ): Promise<boolean> {
      const { from, to } = bookingMoves[name]
      const moved = await within
        .update(booking)
        .set({ ...changes, state: to })
        .where(and(eq(booking.bookingNo, bookingNo), eq(booking.state, from)))
        .returning({ bookingNo: booking.bookingNo })
      return moved.length === 1
    },
    async markOrdered(bookingNo: string, orderNo: string): Promise<void> {
      await db.update(booking).set({ orderNo }).where(eq(booking.bookingNo, bookingNo))
    },
    async markGiven(bookingNo: string, transaction: Database): Promise<void> {
      await transaction
        .update(booking)
        .set({ refund: 'given' })
        .where(and(eq(booking.bookingNo, bookingNo), eq(booking.refund, 'due')))
    },
    /** Unpaid ones that should have ended before `date`, and those whose money is still to be given back. */
    async listOpenMoney(date: Date): Promise<{ unpaid: string[]; due: string[] }> {
      const numbers = (which: SQL | undefined) => db.select({ no: booking.bookingNo }).from(booking).where(which)
      const [unpaid, due] = await Promise.all([
        numbers(and(eq(booking.state, 'unpaid'), lt(booking.payBy, date))),
        numbers(eq(booking.refund, 'due')),
      ])
      return { unpaid: unpaid.map(({ no }) => no), due: due.map(({ no }) => no) }
    },
    async findByCode(code: string) {
      const [row] = await db
        .select({ booking, slot: bookingSlot })
        .from(booking)
        .innerJoin(bookingSlot, eq(bookingSlot.id, booking.slotId))
        .where(eq(booking.code, code))
      return row
    },
    /** The newest first, each with its slot. */
    async listOf(holderId: string) {
      return db
        .select({ booking, slot: bookingSlot })
        .from(booking)
        .innerJoin(bookingSlot, eq(bookingSlot.id, booking.slotId))
        .where(eq(booking.holderId, holderId))
        .orderBy(desc(booking.madeAt))
    },
    async find(bookingNo: string) {
      const [row] = await db
        .select({ booking, slot: bookingSlot })
        .from(booking)
        .innerJoin(bookingSlot, eq(bookingSlot.id, booking.slotId))
        .where(eq(booking.bookingNo, bookingNo))
      return row
    },
  }
}
