import { Type } from 'typebox'
import { date, dateTime, digits, identifier, oneOf } from './fields.ts'
import { amountOrNone } from './money.ts'
import type { Service } from './service.ts'

export const bookingPlace = () => ({
  placeId: Type.String(),
  title: Type.String(),
  note: Type.String(),
  drawing: oneOf('garden', 'hospital', 'guide'),
})

/** §5.3.4.3 预约: where something can be booked in this zone. */
export const bookingPlaces = {
  name: 'bookings/places',
  audience: 'page',
  page: 'local-zone',
  title: '可预约场所',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({ places: Type.Array(Type.Object(bookingPlace())) }),
} as const satisfies Service

/** One place and its slots of the next seven days. Refuses with ENTRY_MISSING. */
export const bookingSlots = {
  name: 'bookings/slots',
  audience: 'page',
  page: 'local-zone',
  title: '预约时段',
  clause: '§5.3.4.3',
  params: Type.Object({ placeId: identifier(64) }),
  result: Type.Object({
    ...bookingPlace(),
    address: Type.String(),
    rules: Type.Array(Type.String()),
    /** Of one person, `0.00` where it is free. */
    price: amountOrNone(),
    /** Days of its region on which it is closed. */
    closed: Type.Array(Type.Object({ date: date(), name: Type.String() })),
    days: Type.Array(
      Type.Object({
        date: date(),
        slots: Type.Array(
          Type.Object({
            slotId: Type.String(),
            /** 09:00. */
            begins: Type.String(),
            left: Type.String(),
            /** `over`: it has begun. */
            state: oneOf('open', 'full', 'over'),
          }),
        ),
      }),
    ),
  }),
} as const satisfies Service

const booking = () => ({
  bookingNo: Type.String(),
  title: Type.String(),
  address: Type.String(),
  date: date(),
  begins: Type.String(),
  people: Type.String(),
  state: oneOf('unpaid', 'booked', 'used', 'cancelled', 'expired', 'over'),
  /** What the gate reads, while it is booked. */
  code: Type.Optional(Type.String()),
  amount: amountOrNone(),
  /** Of one that is to be paid: the national cashier, and until when the places are kept. */
  payAddress: Type.Optional(Type.String()),
  payBy: Type.Optional(dateTime()),
  /** Of one that was cancelled when it was paid. */
  refund: Type.Optional(oneOf('due', 'given')),
})

/** Books for one to four people; where it costs something, its places are kept for a time and its code comes when it is paid. Refuses with SLOT_FULL, SLOT_OVER, BOOKING_DOUBLE, TOKEN_MISSING, ZONE_UNREACHABLE or ENTRY_MISSING. */
export const book = {
  name: 'bookings/book',
  audience: 'page',
  page: 'local-zone',
  title: '预约',
  clause: '§5.3.4.3',
  params: Type.Object({ slotId: identifier(64), people: oneOf('1', '2', '3', '4') }),
  result: Type.Object(booking()),
} as const satisfies Service

/** The citizen's own, the newest first. */
export const listBookings = {
  name: 'bookings/list',
  audience: 'page',
  page: 'local-zone',
  title: '我的预约',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({ bookings: Type.Array(Type.Object(booking())) }),
} as const satisfies Service

/** Gives the places back, once, and what was paid. Refuses with BOOKING_USED, ORDER_BUSY, SLOT_OVER or ENTRY_MISSING. */
export const cancelBooking = {
  name: 'bookings/cancel',
  audience: 'page',
  page: 'local-zone',
  title: '取消预约',
  clause: '§5.3.4.3',
  params: Type.Object({ bookingNo: identifier(32) }),
  result: Type.Object({ state: oneOf('cancelled') }),
} as const satisfies Service

/**
 * §9.1.3-a: a gate read the code of a booking and lets its people in, once, from an hour before its time to an hour after.
 * Refuses with ENTRY_MISSING, BOOKING_EARLY, SLOT_OVER, BOOKING_USED or BOOKING_CANCELLED.
 */
export const admitBooking = {
  name: 'booking/admit',
  audience: 'open',
  title: '预约入场核验',
  clause: '§9.1.3-a',
  params: Type.Object({ code: digits(20) }),
  result: Type.Object({
    title: Type.String(),
    date: date(),
    begins: Type.String(),
    people: Type.String(),
    admittedAt: dateTime(),
  }),
} as const satisfies Service
