import { refusals } from '@one-card/prompts'
import { parseBeijingTime } from '@one-card/envelope'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { zonePlatform } from '../../../../test/zone-platform.ts'

let platform: Awaited<ReturnType<typeof zonePlatform>>
let session: Awaited<ReturnType<typeof platform.session>>
let booking: { bookingNo: string; code: string; beginsAt: Date }
let bookedSlots = 0

beforeAll(async () => {
  platform = await zonePlatform()
}, 60_000)
afterAll(() => platform.store.close())

/** Each test has a slot of its own, and stands before it. */
beforeEach(async () => {
  session = await platform.session('withoutPassword')
  const { days } = await platform.page('bookings/slots', session, { placeId: '320500-place-1' })
  const open = days.flatMap(({ date, slots }) => slots.map((slot) => ({ ...slot, date })))
  const slot = open.filter(({ state }) => state === 'open')[(bookedSlots += 1)]!
  const { bookingNo, code } = await platform.page('bookings/book', session, { slotId: slot.slotId, people: '2' })
  booking = { bookingNo, code: code!, beginsAt: parseBeijingTime(`${slot.date} ${slot.begins}:00`)! }
})

const admit = (gate = '示例公园售票处') => platform.open('booking/admit', gate, { code: booking.code })
const cancel = () => platform.page('bookings/cancel', session, { bookingNo: booking.bookingNo })
const standAt = (minutes: number) => {
  platform.clock.at = new Date(booking.beginsAt.getTime() + minutes * 60_000)
}
const refused = (reason: keyof typeof refusals) => ({ code: refusals[reason] })

it('lets in once, however many gates read the code, and the booking cannot be cancelled afterwards', async () => {
  standAt(-10)
  const outcomes = await Promise.allSettled([admit(), admit('示例图书馆服务台'), admit()])
  const admitted = outcomes.filter(({ status }) => status === 'fulfilled')
  expect(admitted).toHaveLength(1)
  await expect(admit()).rejects.toMatchObject(refused('BOOKING_USED'))
  await expect(cancel()).rejects.toMatchObject(refused('BOOKING_USED'))
  const { bookings } = await platform.page('bookings/list', session, {})
  expect(bookings.find(({ bookingNo }) => bookingNo === booking.bookingNo)).toMatchObject({ state: 'used' })
})

it('and cancelling at once: one of them happens, and the other is told so', async () => {
  standAt(-10)
  const [gate, citizen] = await Promise.allSettled([admit(), cancel()])
  expect([gate.status, citizen.status].sort()).toEqual(['fulfilled', 'rejected'])
  const { bookings } = await platform.page('bookings/list', session, {})
  const { state } = bookings.find(({ bookingNo }) => bookingNo === booking.bookingNo)!
  expect(state).toBe(gate.status === 'fulfilled' ? 'used' : 'cancelled')
})

it('says how many people of which place and time it lets in', async () => {
  standAt(0)
  expect(await admit()).toMatchObject({ title: '市博物馆', people: '2' })
})

it('does not let in who cancelled', async () => {
  await cancel()
  standAt(0)
  await expect(admit()).rejects.toMatchObject(refused('BOOKING_CANCELLED'))
})

it('lets in neither too early nor too late, and no code of nobody', async () => {
  standAt(-61)
  await expect(admit()).rejects.toMatchObject(refused('BOOKING_EARLY'))
  standAt(61)
  await expect(admit()).rejects.toMatchObject(refused('SLOT_OVER'))
  booking.code = `95${'0'.repeat(18)}`
  await expect(admit()).rejects.toMatchObject(refused('ENTRY_MISSING'))
})
