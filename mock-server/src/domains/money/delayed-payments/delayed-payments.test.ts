import { refusals } from '@one-card/prompts'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { moneyPlatform, password, payer, shop } from '../../../../test/money.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>

beforeAll(async () => {
  platform = await moneyPlatform()
  await platform.page('delayed-payments/set', await platform.session(), { limit: '200.00' })
}, 60_000)
afterAll(() => platform.store.close())
afterEach(async () => {
  expect(await platform.bookFaults()).toEqual([])
  expect(platform.faults).toEqual([])
})

/** Confirmed and waiting, at least as long as nothing else happens. */
async function heldOrder(amount: string) {
  const session = await platform.session()
  const { orderNo } = await platform.order({ amount })
  const view = await platform.pay(orderNo, session, { again: '1' })
  return { orderNo, session, view }
}
const attemptsOf = (orderNo: string) =>
  platform.rows<{ state: string }>(sql`SELECT state FROM pay_attempt WHERE order_no = ${orderNo}`)

describe('延时付款', () => {
  it('is off at first; on and lower takes one tap, off and higher the payment password', async () => {
    const session = await platform.session('doubleSurname')
    const set = (params: { limit?: string; password?: string }) =>
      platform.page('delayed-payments/set', session, params)
    expect(await platform.page('delayed-payments/state', session, {})).toEqual({
      state: 'off',
      limits: ['200.00', '500.00', '1000.00', '5000.00'],
      minutes: '10',
    })
    await expect(set({ limit: '0.01' })).rejects.toMatchObject({ reason: 'FORMAT_INVALID' })
    expect(await set({ limit: '1000.00' })).toMatchObject({ state: 'on', limit: '1000.00' })
    expect(await set({ limit: '500.00' })).toMatchObject({ limit: '500.00' })
    for (const weaker of [{}, { limit: '1000.00' }]) {
      await expect(set(weaker)).rejects.toMatchObject({ reason: 'PASSWORD_NEEDED' })
      await expect(set({ ...weaker, password: '111112' })).rejects.toMatchObject({ reason: 'PASSWORD_WRONG' })
    }
    expect(await set({ limit: '1000.00', password })).toMatchObject({ limit: '1000.00' })
    expect(await set({ password })).toMatchObject({ state: 'off' })
  })

  it('leaves what is not above the limit alone', async () => {
    const { view } = await heldOrder('200.00')
    expect(view).toMatchObject({ state: 'paid', taken: 'yes' })
  })

  it('debits what is above it ten minutes later, once, and says until then that nothing was taken', async () => {
    const { orderNo, session, view } = await heldOrder('200.01')
    const until = platform.clock.at.getTime() + 600_000
    expect(view).toMatchObject({ state: 'paying', finished: '0', taken: 'no', heldUntilMs: String(until) })
    expect(await platform.page('order/money-taken', session, { orderNo })).toMatchObject({ taken: 'no' })
    platform.clock.forward(599)
    await platform.runJobs()
    expect(await platform.debitsOf(orderNo)).toBe(0)
    platform.clock.forward(2)
    await platform.runJobs()
    const paid = await platform.view(orderNo, session)
    expect(paid).toMatchObject({ state: 'paid', taken: 'yes' })
    expect(paid).not.toHaveProperty('heldUntilMs')
    expect(await platform.debitsOf(orderNo)).toBe(1)
    await expect(platform.page('order/undo', session, { orderNo })).rejects.toMatchObject({ reason: 'ORDER_BUSY' })
  })

  it('is undone by its holder alone, for good, and a second tap finds what the first did', async () => {
    const { orderNo, session } = await heldOrder('300.00')
    await expect(
      platform.page('order/undo', await platform.session('doubleSurname'), { orderNo }),
    ).rejects.toMatchObject({
      reason: 'ORDER_UNKNOWN',
    })
    const undone = { state: 'closed', finished: '1', taken: 'no', cause: refusals.PAYMENT_UNDONE }
    const taps = await Promise.all([0, 1].map(() => platform.page('order/undo', session, { orderNo })))
    expect(taps).toMatchObject([undone, undone])
    platform.clock.forward(3_600)
    await platform.runJobs()
    expect(await platform.view(orderNo, session)).toMatchObject(undone)
    expect(await platform.query(orderNo, shop)).toMatchObject({ state: 'closed', cause: refusals.PAYMENT_UNDONE })
    expect(await platform.debitsOf(orderNo)).toBe(0)
    expect(await attemptsOf(orderNo)).toEqual([{ state: 'undone' }])
  })

  it('comes to nothing when its holder says 这不是我 before its time is over', async () => {
    const { orderNo, session } = await heldOrder('301.00')
    const { case: opened } = await platform.page('records/dispute', session, { recordId: `o${orderNo}` })
    platform.clock.forward(601)
    await platform.runJobs()
    expect(await platform.view(orderNo, session)).toMatchObject({ state: 'closed', cause: refusals.PAYMENT_STOPPED })
    expect(await platform.debitsOf(orderNo)).toBe(0)
    await platform.page('records/withdraw-dispute', await platform.session(payer, '3'), { caseNo: opened.caseNo })
  })

  it('is released or undone, never both, by however many at one moment', async () => {
    const { orderNo, session } = await heldOrder('302.00')
    platform.clock.forward(601)
    const undo = () => platform.page('order/undo', session, { orderNo }).catch((error: { reason: string }) => error)
    await Promise.all([undo(), platform.runJobs(), undo()])
    await platform.runJobs()
    const { state } = await platform.query(orderNo, shop)
    expect(['paid', 'closed']).toContain(state)
    expect(await platform.debitsOf(orderNo)).toBe(state === 'paid' ? 1 : 0)
  })

  it('waits on after the process was down, and is debited late rather than refused as too old', async () => {
    const { orderNo } = await heldOrder('303.00')
    platform.clock.forward(86_400)
    await platform.runJobs()
    expect(await platform.view(orderNo, await platform.session())).toMatchObject({ state: 'paid' })
  })
})
