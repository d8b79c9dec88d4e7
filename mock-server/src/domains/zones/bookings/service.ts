import { beijingTime } from '@one-card/envelope'
import { randomDigits } from '@one-card/platform-api/code-text'
import { yuanOf } from '../../../amount.ts'
import { newDayNumber } from '../../../day-number.ts'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { nationalRefusal } from '../../entry/tokens/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import { deskRegion } from '../desk-region.ts'
import type { BookingPlace, LocalZones } from '../local-zones/index.ts'
import { keptSeconds, type BookingPayments } from './payments.ts'
import type { Booking, BookingsRepository } from './repository.ts'
import { comingHolidays, slotsOf } from './slots.ts'
import type { Till } from './till.ts'

export type BookingsService = ReturnType<typeof bookingsService>

/** So long before and after a slot begins the gate lets in. */
const graceMs = 60 * 60_000

interface Neighbours extends Pick<LocalZones, 'visitOf' | 'zoneOf' | 'findPlace'> {
  holders: Pick<Holders, 'get'>
  payments: BookingPayments
  /** Undefined where there is no national cashier to pay at. */
  till: Till | undefined
}

export function bookingsService(
  { db, now, randomBytes }: Pick<Deps, 'db' | 'now' | 'randomBytes'>,
  repository: BookingsRepository,
  { visitOf, zoneOf, findPlace, holders, payments, till }: Neighbours,
) {
  async function placeFor(session: Session, placeId: string) {
    const { regionCode, holidays } = await zoneOf(session)
    const place = (await findPlace(regionCode, placeId)) ?? refuse('ENTRY_MISSING')
    return { place, holidays }
  }

  const shownOf = (
    booking: Booking,
    { beginsAt }: { beginsAt: Date },
    { title, address }: { title: string; address: string },
  ) => {
    const { bookingNo, people, code, state, amountFen, orderNo, payBy, refund } = booking
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
      amount: yuanOf(amountFen),
      ...(state === 'booked' && !over && { code }),
      ...(state === 'unpaid' && payBy !== null && { payBy: beijingTime(payBy) }),
      ...(state === 'unpaid' && orderNo !== null && till && { payAddress: till.addressOf(orderNo) }),
      ...(refund !== null && { refund }),
    }
  }

  async function slots(session: Session, placeId: string) {
    const { place, holidays } = await placeFor(session, placeId)
    const coming = slotsOf(place, now(), holidays)
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
    return { place, days, closed: comingHolidays(holidays, now()) }
  }

  /** Asked for again after an answer that was lost, it is the same order. */
  async function order(booking: Booking, { title, merchantId }: BookingPlace): Promise<Booking> {
    const sale = { booking, merchantId: merchantId!, subject: `${title}，${booking.people}人` }
    const seconds = Math.max(60, Math.floor((booking.payBy!.getTime() - now().getTime()) / 1000))
    const orderNo = await till!.order({ ...sale, holder: await holders.get(booking.holderId) }, seconds)
    await repository.markOrdered(booking.bookingNo, orderNo)
    return { ...booking, orderNo }
  }

  /** A row and its room in one transaction: two after the last place get one, and a kind word. */
  async function book(session: Session, slotId: string, people: number) {
    const { place, holidays } = await placeFor(session, slotId.replace(/-\d{8}-\d{4}$/, ''))
    const slot = slotsOf(place, now(), holidays).find(({ id }) => id === slotId)
    if (slot === undefined || slot.beginsAt <= now()) return refuse('SLOT_OVER')
    const isPaid = place.priceFen > 0
    // The cashier is the national platform's, and opens for whom that one has brought.
    if (isPaid && (!till || (await visitOf(session)).nationalToken === undefined)) return refuse('TOKEN_MISSING')
    await repository.rooms([{ id: slotId, placeId: place.id, beginsAt: slot.beginsAt, room: place.capacity }])
    const made: Booking = {
      bookingNo: newDayNumber(now(), randomBytes, 8),
      slotId,
      holderId: session.holderId,
      people,
      code: `95${randomDigits(18, randomBytes)}`,
      state: isPaid ? 'unpaid' : 'booked',
      madeAt: now(),
      usedAt: null,
      amountFen: place.priceFen * people,
      orderNo: null,
      payBy: isPaid ? new Date(now().getTime() + keptSeconds * 1000) : null,
      refund: null,
    }
    await db.transaction(async (transaction) => {
      if (!(await repository.occupy(slotId, people, transaction))) refuse('SLOT_FULL')
      if (!(await repository.insert(made, transaction))) refuse('BOOKING_DOUBLE')
      if (isPaid) await payments.follow(made.bookingNo, transaction)
    })
    if (!isPaid) return shownOf(made, slot, place)
    return shownOf(await order(made, place).catch((reason: unknown) => refuse(nationalRefusal(reason))), slot, place)
  }

  /** Of an unpaid one the cashier's word, and the way to it where that was not told before. */
  async function current(booking: Booking, place: BookingPlace): Promise<Booking> {
    if (booking.state !== 'unpaid' || !till) return booking
    await payments.refresh(booking)
    const { booking: known } = (await repository.find(booking.bookingNo))!
    const isToOrder = known.state === 'unpaid' && known.orderNo === null && now() < known.payBy!
    return isToOrder ? order(known, place).catch(() => known) : known
  }

  async function list(session: Session) {
    const { regionCode } = await zoneOf(session)
    const rows = await repository.listOf(session.holderId)
    const shown = await Promise.all(
      rows.map(async ({ booking, slot }) => {
        const place = await findPlace(regionCode, slot.placeId)
        return place ? [shownOf(await current(booking, place), slot, place)] : []
      }),
    )
    return shown.flat()
  }

  async function cancel(session: Session, bookingNo: string): Promise<void> {
    const { regionCode } = await zoneOf(session)
    const found = await repository.find(bookingNo)
    if (found?.booking.holderId !== session.holderId || !(await findPlace(regionCode, found.slot.placeId)))
      return refuse('ENTRY_MISSING')
    const { booking, slot } = found
    if (booking.state === 'used') refuse('BOOKING_USED')
    if (slot.beginsAt <= now()) refuse('SLOT_OVER')
    // Whoever is paying it this moment, on another phone, pays for what they get.
    if (booking.state === 'unpaid' && till) {
      const isClosed = await till.close(booking).catch((reason: unknown) => refuse(nationalRefusal(reason)))
      if (!isClosed) refuse('ORDER_BUSY')
    }
    const isToRefund = booking.state === 'booked' && booking.amountFen > 0
    const isCancelled = await db.transaction(async (transaction) => {
      const moved = await (booking.state === 'unpaid'
        ? repository.move(bookingNo, 'withdraw', {}, transaction)
        : repository.move(bookingNo, 'cancel', isToRefund ? { refund: 'due' } : {}, transaction))
      if (moved) await repository.release(slot.id, booking.people, transaction)
      if (moved && isToRefund) await payments.giveBack(bookingNo, transaction)
      return moved
    })
    // Of two that meet, the gate and the cancelling one, the later reads what the first one did.
    if (!isCancelled) {
      const { booking: spent } = (await repository.find(bookingNo))!
      refuse(spent.state === 'used' ? 'BOOKING_USED' : 'SLOT_OVER')
    }
  }

  /** §9.1.3-a: the people of one booking go in, once. */
  async function admit(gate: Channel, code: string) {
    const found = await repository.findByCode(code)
    const place = found && (await findPlace(deskRegion(gate), found.slot.placeId))
    if (place === undefined) return refuse('ENTRY_MISSING')
    const { booking, slot } = found!
    if (booking.state === 'unpaid' || booking.state === 'expired') return refuse('ENTRY_MISSING')
    const admittedAt = now()
    const sinceMs = admittedAt.getTime() - slot.beginsAt.getTime()
    if (booking.state === 'booked' && sinceMs < -graceMs) refuse('BOOKING_EARLY')
    if (booking.state === 'booked' && sinceMs > graceMs) refuse('SLOT_OVER')
    if (!(await repository.move(booking.bookingNo, 'admit', { usedAt: admittedAt }))) {
      const { booking: spent } = (await repository.find(booking.bookingNo))!
      return refuse(spent.state === 'used' ? 'BOOKING_USED' : 'BOOKING_CANCELLED')
    }
    const { title, date, begins, people } = shownOf(booking, slot, place)
    return { title, date, begins, people, admittedAt }
  }

  return { slots, book, list, cancel, admit }
}
