import { openData, verifyRequest, type RequestEnvelope } from '@one-card/envelope'
import { fromHex, sm2PublicKey } from '@one-card/gm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { moneyPlatform, shop } from '../../../../test/money.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>

beforeAll(async () => {
  platform = await moneyPlatform()
}, 60_000)
afterAll(() => platform.store.close())
beforeEach(() => {
  platform.told.length = 0
  platform.merchantServer.answer = async () => ({ msgCode: '000000' })
})

/** What the shop's server was told, opened with its own keys after the platform's signature held. */
function heard(): Record<string, unknown>[] {
  const { sm4Key } = platform.world.channels.find(({ name }) => name === shop)!
  return platform.told.map(({ body }) => {
    const verified = verifyRequest(body as RequestEnvelope, sm2PublicKey(platform.keys.publicKey))
    return openData(verified!, fromHex(sm4Key))!
  })
}

it('tells a merchant how its order stands, signed and sealed for it', async () => {
  const session = await platform.session()
  const { orderNo } = await platform.order({ amount: '3.10' })
  await platform.pay(orderNo, session)
  expect(platform.told.every(({ url }) => url === 'http://localhost:8080/demo/terminal/merchants/callback')).toBe(true)
  expect(heard().at(-1)).toMatchObject({ service: 'order/changed', orderNo, state: 'paid', amount: '3.10' })
})

it('tells it again until it answers 000000, with the waits growing, and then no more', async () => {
  const session = await platform.session()
  const { orderNo } = await platform.order({ amount: '3.20' })
  platform.merchantServer.answer = async () => {
    throw new Error('down')
  }
  await platform.pay(orderNo, session)
  for (const seconds of [5, 10, 20]) {
    platform.clock.forward(seconds)
    await platform.runJobs()
  }
  platform.told.length = 0
  platform.merchantServer.answer = async () => ({ msgCode: '000000' })
  platform.clock.forward(40)
  await platform.runJobs()
  expect(heard()).toMatchObject([{ orderNo, state: 'paid' }])
  platform.clock.forward(3600)
  await platform.runJobs()
  expect(platform.told).toHaveLength(1)
})

it('never tells an earlier state after a later one', async () => {
  const session = await platform.session()
  const { orderNo } = await platform.order({ amount: '3.30' })
  let fail = true
  platform.merchantServer.answer = async () => (fail ? { msgCode: '900099' } : { msgCode: '000000' })
  await platform.pay(orderNo, session)
  fail = false
  await platform.open('order/refund', shop, { orderNo, merchantRefundNo: 'CB', amount: '3.30' })
  await platform.runJobs()
  for (let no = 0; no < 2; no += 1) {
    platform.clock.forward(30)
    await platform.runJobs()
  }
  const versions = heard().map(({ version }) => Number(version))
  expect(versions).toEqual([...versions].sort((one, other) => one - other))
  expect(heard().at(-1)).toMatchObject({ state: 'refunded' })
})
