import { beijingTime } from '@one-card/envelope'
import { randomDigits } from '@one-card/platform-api/code-text'
import { newDayNumber } from '../../../day-number.ts'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { deskRegion } from '../desk-region.ts'
import type { LocalZones } from '../local-zones/index.ts'
import type { Booking, BookingsRepository } from './repository.ts'
import { slotsOf } from './slots.ts'

export type BookingsService = ReturnType<typeof bookingsService>

/** So long before and after a slot begins the gate lets in. */
const graceMs = 60 * 60_000

export function bookingsService(
  { db, now, randomBytes }: Pick<Deps, 'db' | 'now' | 'randomBytes'>,
  repository: BookingsRepository,
  { zoneOf, findPlace }: Pick<LocalZones, 'zoneOf' | 'findPlace'>,
) {
  async function placeFor(session: Session, placeId: string) {
    const { regionCode } = await zoneOf(session)
    return (await findPlace(regionCode, placeId)) ?? refuse('ENTRY_MISSING')
  }

  const shownOf = (
    { bookingNo, people, code, state }: Omit<Booking, 'usedAt'>,
    { beginsAt }: { beginsAt: Date },
    { title, address }: { title: string; address: string },
  ) => {
    const begins = beijingTime(beginsAt)
    const over = state === 'booked' && now().getTime() > beginsAt.getTime() + graceMs
    return {
      bookingNo,
      title,
      address,
      date: begins.slice(0, 10),
      begins: begins.slice(11, 16),
      people: String(people),
      state: over ? ('over' as const) : state,
      ...(state === 'booked' && !over && { code }),
    }
  }

  async function slots(session: Session, placeId: string) {
    const place = await placeFor(session, placeId)
    const coming = slotsOf(place, now())
    const rooms = await repository.rooms(
      coming.map(({ id, beginsAt }) => ({ id, placeId, beginsAt, room: place.capacity })),
    )
    const stateOf = (beginsAt: Date, room: number) =>
      beginsAt <= now() ? ('over' as const) : room === 0 ? ('full' as const) : ('open' as const)
    const days = [...new Set(coming.map(({ date }) => date))].map((date) => ({
      date,
      slots: coming
        .filter((slot) => slot.date === date)
        .map(({ id, begins, beginsAt }) => {
          const room = rooms.get(id) ?? 0
          return { slotId: id, begins, left: String(room), state: stateOf(beginsAt, room) }
        }),
    }))
    return { place, days }
  }

  /** A row and its room in one transaction: two after the last place get one, and a kind word. */
  async function book(session: Session, slotId: string, people: number) {
    const place = await placeFor(session, slotId.replace(/-\d{8}-\d{4}$/, ''))
    const slot = slotsOf(place, now()).find(({ id }) => id === slotId)
    if (slot === undefined || slot.beginsAt <= now()) return refuse('SLOT_OVER')
    await repository.rooms([{ id: slotId, placeId: place.id, beginsAt: slot.beginsAt, room: place.capacity }])
    const made = {
      bookingNo: newDayNumber(now(), randomBytes, 8),
      slotId,
      holderId: session.holderId,
      people,
      code: `95${randomDigits(18, randomBytes)}`,
      madeAt: now(),
    }
    await db.transaction(async (transaction) => {
      if (!(await repository.occupy(slotId, people, transaction))) refuse('SLOT_FULL')
      if (!(await repository.insert(made, transaction))) refuse('BOOKING_DOUBLE')
    })
    return shownOf({ ...made, state: 'booked' }, slot, place)
  }

  async function list(session: Session) {
    const { regionCode } = await zoneOf(session)
    const rows = await repository.listOf(session.holderId)
    const shown = await Promise.all(
      rows.map(async ({ booking, slot }) => {
        const place = await findPlace(regionCode, slot.placeId)
        return place ? [shownOf(booking, slot, place)] : []
      }),
    )
    return shown.flat()
  }

  async function cancel(session: Session, bookingNo: string): Promise<void> {
    const { regionCode } = await zoneOf(session)
    const found = await repository.find(bookingNo)
    if (found?.booking.holderId !== session.holderId || !(await findPlace(regionCode, found.slot.placeId)))
      return refuse('ENTRY_MISSING')
    if (found.booking.state === 'used') refuse('BOOKING_USED')
    if (found.slot.beginsAt <= now()) refuse('SLOT_OVER')
    const isCancelled = await db.transaction(async (transaction) => {
      const moved = await repository.cancel(bookingNo, transaction)
      if (moved) await repository.release(found.slot.id, found.booking.people, transaction)
      return moved
    })
    // Of two that meet, the gate and the cancelling one, the later reads what the first one did.
    if (!isCancelled) {
      const { booking } = (await repository.find(bookingNo))!
      refuse(booking.state === 'used' ? 'BOOKING_USED' : 'SLOT_OVER')
    }
  }

  /** §9.1.3-a: the people of one booking go in, once. */
  async function admit(gate: Channel, code: string) {
    const found = await repository.findByCode(code)
    const place = found && (await findPlace(deskRegion(gate), found.slot.placeId))
    if (place === undefined) return refuse('ENTRY_MISSING')
    const { booking, slot } = found!
    const admittedAt = now()
    const sinceMs = admittedAt.getTime() - slot.beginsAt.getTime()
    if (booking.state === 'booked' && sinceMs < -graceMs) refuse('BOOKING_EARLY')
    if (booking.state === 'booked' && sinceMs > graceMs) refuse('SLOT_OVER')
    if (!(await repository.admit(booking.bookingNo, admittedAt))) {
      const { booking: spent } = (await repository.find(booking.bookingNo))!
      return refuse(spent.state === 'used' ? 'BOOKING_USED' : 'BOOKING_CANCELLED')
    }
    const { title, date, begins, people } = shownOf(booking, slot, place)
    return { title, date, begins, people, admittedAt }
  }

  return { slots, book, list, cancel, admit }
}
