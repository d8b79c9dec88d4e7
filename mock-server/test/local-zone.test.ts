import { refusals } from '@one-card/prompts'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channel } from '../src/domains/access/channels/schema.ts'
import { channelService } from '../src/domains/access/grants/schema.ts'
import { bookingSlot } from '../src/domains/zones/bookings/schema.ts'
import { zone } from '../src/domains/zones/zones/schema.ts'
import { demoPassword } from '../src/worlds/money/demo-password.ts'
import { localPlatformNo, nationalPlatformNo } from '../src/worlds/access/channels.ts'
import { registerLocalZones, seedLocalZones } from '../src/worlds/zones/local/index.ts'
import { seedZones } from '../src/worlds/zones/index.ts'
import { sealing } from '../src/db/sealing.ts'
import type { PersonKey } from '../src/worlds/people/citizens.ts'
import { browser } from './browser.ts'
import { openPage, type OpenPage } from './page-session.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

let national: TestPlatform
let local: TestPlatform
const provider = '示例地方一卡通应用平台'

beforeAll(async () => {
  national = await startPlatform()
  const { channelNo, sm4Key, privateKey, platformPublicKey } = national.keySetOf(provider)
  const line = { channelNo, sm4Key, privateKey, platformPublicKey, url: national.origin, knownAs: nationalPlatformNo }
  local = await startPlatform({ role: 'local', clock: national.clock, national: line })
  await seedZones(national.store.db, sealing(national.platformKeys), national.clock.at)
  await registerLocalZones(national.store.db, local.origin)
  await seedLocalZones(local.store.db, local.clock.at)
}, 120_000)
afterAll(async () => {
  await local.close()
  await national.close()
})

/** A citizen on the national zone's page. */
const atHome = async (who: PersonKey = 'manyMonths', more = {}) => {
  const { name, idNo } = national.citizen(who)
  return openPage(national, (await national.token({ page: 'national-zone', name, idNo, ...more })).url)
}
const addressOf = async ({ client }: Pick<OpenPage, 'client'>, regionCode = '320500') =>
  (await client.call('zones/open', { regionCode })).address!
/** The same one in a zone. */
const inZone = async (regionCode?: string, who?: PersonKey) =>
  openPage(local, await addressOf(await atHome(who), regionCode))
const tokenOf = (address: string) => new URL(address).searchParams.get('token')!
const open = (address: string, visitor = browser(local)) =>
  visitor.open(new URL(address).pathname + new URL(address).search)
const refusing = (reason: keyof typeof refusals) => ({ code: refusals[reason] })

describe('a derived token', () => {
  it('opens its zone on the other origin, as a session of its own that ends with the first', async () => {
    national.clock.forward(600)
    const home = await atHome()
    national.clock.forward(600)
    const { boot, client } = await openPage(local, await addressOf(home))
    expect(boot).toMatchObject({ page: 'local-zone', expiresAtMs: home.boot.expiresAtMs })
    expect(boot.channel).toMatchObject({
      channelNo: nationalPlatformNo,
      returnUrl: `${national.origin}/h5/national-zone/`,
    })
    expect(await client.call('local-zone/home', {})).toMatchObject({ name: '苏州市', accent: 'water' })
    const foot = await client.call('local-zone/foot', {})
    expect(foot).toEqual({ provider: '苏州市人力资源和社会保障部门', carrier: '示例全国一卡通应用平台' })
  })

  it('opens no other zone: what a session sees is told by its token', async () => {
    const { client } = await inZone('330100')
    expect(await client.call('local-zone/home', {})).toMatchObject({ name: '杭州市', accent: 'lake' })
    await expect(client.call('local-zone/guide', { serviceId: '320500-insurance' })).rejects.toMatchObject(
      refusing('ENTRY_MISSING'),
    )
    await expect(client.call('bookings/slots', { placeId: '320500-place-1' })).rejects.toMatchObject(
      refusing('ENTRY_MISSING'),
    )
  })

  it('opens no other page, here or there', async () => {
    const address = await addressOf(await atHome())
    const elsewhere = browser(national)
    const there = await elsewhere.open(`/h5/national-zone/?token=${tokenOf(address)}`)
    expect(there.boot.refusal).toBe(refusals.TOKEN_OTHER_PAGE)
    const other = await open(address.replace('local-zone', 'ecard-code'))
    expect(other.boot.refusal).toBe(refusals.TOKEN_UNKNOWN)
    const { visitor, client } = await openPage(local, address)
    expect((await visitor.open('/h5/ecard-code/')).boot.refusal).toBe(refusals.PAGE_NOT_GRANTED)
    await expect(client.call('records/list', {})).rejects.toMatchObject(refusing('PAGE_NOT_GRANTED'))
  })

  it('is taken once: who comes later with it stays outside, and its own browser may reload', async () => {
    const address = await addressOf(await atHome())
    const visitor = browser(local)
    expect((await open(address, visitor)).status).toBe(200)
    expect((await open(address, visitor)).status).toBe(200)
    expect((await open(address)).boot.refusal).toBe(refusals.TOKEN_PRESENTED)
  })

  it('is nothing to another caller, and nothing after its time', async () => {
    const token = tokenOf(await addressOf(await atHome()))
    await expect(national.caller('示例市民App').call('user-token/parse', { token })).rejects.toMatchObject(
      refusing('TOKEN_OTHER_CHANNEL'),
    )
    const late = await addressOf(await atHome())
    national.clock.forward(7200)
    expect((await open(late)).boot.refusal).toBe(refusals.TOKEN_EXPIRED)
  })

  it('ends with its channel’s tokens', async () => {
    const home = await atHome('withoutPassword')
    const address = await addressOf(home)
    const { name, idNo } = national.citizen('withoutPassword')
    await national.caller('示例市民App').call('session/end', { name, idNo })
    expect((await open(address)).boot.refusal).toBe(refusals.TOKEN_EXPIRED)
  })

  it('tells no field that is not granted', async () => {
    const token = tokenOf(await addressOf(await atHome()))
    const grants = (fields: string[]) =>
      national.store.db
        .update(channelService)
        .set({ fields })
        .where(sql`channel_no = ${localPlatformNo} AND service = 'zone-token/exchange'`)
    await grants(['name'])
    const told = await national.caller(provider).call('zone-token/exchange', { token })
    await grants(['name', 'idNo'])
    expect(told).toMatchObject({ regionCode: '320500', authLevel: '2', name: national.citizen('manyMonths').name })
    expect(told).not.toHaveProperty('idNo')
  })

  it('is not made for a zone that is down, suspended or somewhere unsafe', async () => {
    const { client } = await atHome()
    const move = (origin: string) => national.store.db.update(zone).set({ origin }).where(eq(zone.regionCode, '610100'))
    for (const origin of ['http://localhost:1', 'http://zone.example.cn', 'https://203.0.113.9']) {
      await move(origin)
      await expect(client.call('zones/open', { regionCode: '610100' })).rejects.toMatchObject(
        refusing('ZONE_UNREACHABLE'),
      )
    }
    await move(local.origin)
    const state = (value: 'active' | 'suspended') =>
      national.store.db.update(channel).set({ state: value }).where(eq(channel.channelNo, localPlatformNo))
    await state('suspended')
    await expect(client.call('zones/open', { regionCode: '610100' })).rejects.toMatchObject(
      refusing('ZONE_UNREACHABLE'),
    )
    await state('active')
    expect(await client.call('zones/open', { regionCode: '320100' })).toEqual({})
  })
})

describe('a zone', () => {
  it('differs from the next by its data alone', async () => {
    const homes = await Promise.all(
      ['320500', '330100', '510100', '610100'].map(async (code) =>
        (await inZone(code)).client.call('local-zone/home', {}),
      ),
    )
    for (const key of ['name', 'accent', 'slogan', 'provider'] as const)
      expect(new Set(homes.map((home) => home[key])).size).toBe(4)
    expect(new Set(homes.map(({ codes }) => codes.map(({ word }) => word).join())).size).toBe(4)
  })

  it('says why it recommends, and what is for the insured only to them', async () => {
    const why = async (who: PersonKey) => {
      const { hot } = await (await inZone('320500', who)).client.call('local-zone/home', {})
      return hot.map((each) => each.why)
    }
    expect(await why('manyMonths')).toContain('insured')
    expect(await why('withoutBank')).not.toContain('insured')
  })

  it('shows 社保码 of the national card, and its own codes, each to the desks of its platform', async () => {
    const { client } = await inZone()
    const social = await client.call('local-zone/code', { kind: 'social' })
    const own = await client.call('local-zone/code', { kind: 'citizen' })
    const { name } = national.citizen('manyMonths')
    const scene = '政务服务应用'
    expect(await national.caller('示例服务大厅窗口').call('ecode/decode', { code: social.code, scene })).toMatchObject({
      name,
    })
    const desk = local.caller('示例苏州服务大厅窗口')
    expect(await desk.call('ecode/decode', { code: own.code, scene })).toMatchObject({ name })
    await expect(client.call('local-zone/code', { kind: 'culture' })).rejects.toMatchObject(refusing('ENTRY_MISSING'))
  })

  it.each([
    ['卡丢了怎么补卡？', '社会保障卡换领'],
    ['参保证明在哪里打印', '参保证明'],
    ['老人高龄补贴怎么领', '养老服务'],
  ])('answers %s out of its guides', async (text, title) => {
    const { answers } = await (await inZone()).client.call('local-zone/answer', { text })
    expect(answers.map((answer) => answer.title)).toContain(title)
  })

  it.each(['今天天气怎么样', '？', '帮我写一首诗'])('says nothing to %s', async (text) => {
    expect(await (await inZone()).client.call('local-zone/answer', { text })).toEqual({ answers: [] })
  })

  it('keeps a complaint under a number, and shows it to its citizen without long numbers', async () => {
    const { client } = await inZone()
    const text = '窗口让我报了两次身份证32050819900307997X'
    const { complaintNo } = await client.call('complaints/create', { kind: 'complaint', text })
    const { complaints } = await client.call('complaints/list', {})
    expect(complaints[0]).toMatchObject({
      complaintNo,
      state: 'received',
      text: `窗口让我报了两次身份证${'*'.repeat(14)}997X`,
    })
    const other = (await inZone('320500', 'withoutPassword')).client
    expect(await other.call('complaints/list', {})).toEqual({ complaints: [] })
    const elsewhere = local.caller('示例杭州社会保险经办窗口')
    await expect(elsewhere.call('complaint/picture', { complaintNo, place: '1' })).rejects.toMatchObject(
      refusing('ENTRY_MISSING'),
    )
  })
})

describe('a booking', () => {
  const placeId = '320500-place-3'
  const slotIn = async ({ client }: OpenPage, at = 0) => {
    const { days } = await client.call('bookings/slots', { placeId })
    return days.flatMap(({ slots }) => slots).filter(({ state }) => state === 'open')[at]!.slotId
  }
  const roomOf = async (slotId: string) =>
    (await local.store.db.select().from(bookingSlot).where(eq(bookingSlot.id, slotId)))[0]!.room

  it('of two after the last place gives it to one, and a kind word to the other, ten times over', async () => {
    const [one, other] = [await inZone(), await inZone('320500', 'withoutPassword')]
    const slotId = await slotIn(one)
    for (let race = 0; race < 10; race++) {
      await local.store.db.update(bookingSlot).set({ room: 1 }).where(eq(bookingSlot.id, slotId))
      const outcomes = await Promise.allSettled(
        [one, other].map(({ client }) => client.call('bookings/book', { slotId, people: '1' })),
      )
      const lost = outcomes.filter((each) => each.status === 'rejected')
      expect(lost.map(({ reason }) => (reason as { code: string }).code)).toEqual([refusals.SLOT_FULL])
      expect(await roomOf(slotId)).toBe(0)
      const winner = outcomes[0]!.status === 'fulfilled' ? one : other
      const { bookings } = await winner.client.call('bookings/list', {})
      const { bookingNo } = bookings.find(({ state }) => state === 'booked')!
      await winner.client.call('bookings/cancel', { bookingNo })
    }
  })

  it('is refused when there is room for fewer, and leaves the room as it was', async () => {
    const visit = await inZone()
    const slotId = await slotIn(visit, 1)
    await local.store.db.update(bookingSlot).set({ room: 2 }).where(eq(bookingSlot.id, slotId))
    await expect(visit.client.call('bookings/book', { slotId, people: '3' })).rejects.toMatchObject(
      refusing('SLOT_FULL'),
    )
    expect(await roomOf(slotId)).toBe(2)
  })

  it('is one for a citizen and slot, has a code, and gives its room back once when it is cancelled', async () => {
    const visit = await inZone()
    const slotId = await slotIn(visit, 2)
    const room = await roomOf(slotId)
    const made = await visit.client.call('bookings/book', { slotId, people: '2' })
    expect(made).toMatchObject({ state: 'booked', people: '2', code: expect.stringMatching(/^95\d{18}$/) as string })
    expect(await roomOf(slotId)).toBe(room - 2)
    await expect(visit.client.call('bookings/book', { slotId, people: '1' })).rejects.toMatchObject(
      refusing('BOOKING_DOUBLE'),
    )
    expect(await roomOf(slotId)).toBe(room - 2)
    const { bookingNo } = made
    const tries = await Promise.allSettled([1, 2, 3].map(() => visit.client.call('bookings/cancel', { bookingNo })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await roomOf(slotId)).toBe(room)
    expect(
      (await visit.client.call('bookings/list', {})).bookings.find((each) => each.bookingNo === bookingNo),
    ).toMatchObject({
      state: 'cancelled',
    })
  })

  it('is not another’s to cancel, and not one’s own once its time has come', async () => {
    const visit = await inZone()
    const slotId = await slotIn(visit, 3)
    const { bookingNo, code } = await visit.client.call('bookings/book', { slotId, people: '1' })
    expect(code).toBeDefined()
    const other = (await inZone('320500', 'withoutPassword')).client
    await expect(other.call('bookings/cancel', { bookingNo })).rejects.toMatchObject(refusing('ENTRY_MISSING'))
    national.clock.forward(4 * 24 * 3600)
    const later = (await inZone()).client
    await expect(later.call('bookings/cancel', { bookingNo })).rejects.toMatchObject(refusing('SLOT_OVER'))
    await expect(later.call('bookings/book', { slotId, people: '1' })).rejects.toMatchObject(refusing('SLOT_OVER'))
    const { bookings } = await later.call('bookings/list', {})
    expect(bookings.find((each) => each.bookingNo === bookingNo)).toMatchObject({ state: 'over' })
  })
})

describe('a booking that costs something', () => {
  const placeId = '320500-place-2'
  beforeAll(async () => {
    await national.worker.prepare()
    await local.worker.prepare()
    // The zones report themselves once, by the address that a test's platform only says it has.
    await local.worker.runDue()
    await registerLocalZones(national.store.db, local.origin)
  })

  const roomOf = async (slotId: string) =>
    (await local.store.db.select().from(bookingSlot).where(eq(bookingSlot.id, slotId)))[0]!.room

  /** One citizen in both, with places in the slot that nobody has asked for yet. */
  async function booked(at: number, who: PersonKey = 'manyMonths') {
    const home = await atHome(who)
    const zoneVisit = await openPage(local, await addressOf(home))
    const { price, days } = await zoneVisit.client.call('bookings/slots', { placeId })
    expect(price).toBe('30.00')
    const { slotId } = days.flatMap(({ slots }) => slots).filter(({ state }) => state === 'open')[at]!
    const room = await roomOf(slotId)
    const made = await zoneVisit.client.call('bookings/book', { slotId, people: '2' })
    const orderNo = new URL(made.payAddress!).searchParams.get('order')!
    const current = async () =>
      (await zoneVisit.client.call('bookings/list', {})).bookings.find(({ bookingNo }) => bookingNo === made.bookingNo)!
    const cancel = () => zoneVisit.client.call('bookings/cancel', { bookingNo: made.bookingNo })
    return { home, zoneVisit, slotId, room, made, orderNo, current, cancel }
  }

  async function pay({ client }: OpenPage, orderNo: string): Promise<string> {
    const { payee, toPay: amount } = await client.call('order/view', { orderNo })
    const tap = { orderNo, payee, amount, methodId: 'card', tapKey: orderNo, again: '1' as const }
    await client.call('order/pay', { ...tap, password: demoPassword.digits })
    await national.worker.runDue()
    return (await client.call('order/view', { orderNo })).state
  }

  it('keeps its places, is paid at the national cashier, then has its code; cancelled, the money goes back', async () => {
    const { home, slotId, room, made, orderNo, current, cancel } = await booked(0)
    expect(made).toMatchObject({ state: 'unpaid', amount: '60.00' })
    expect(made.code).toBeUndefined()
    expect(made.payAddress).toBe(`${national.origin}/h5/cashier/?order=${orderNo}`)
    expect(await roomOf(slotId)).toBe(room - 2)
    expect(await pay(home, orderNo)).toBe('paid')
    expect(await current()).toMatchObject({ state: 'booked', code: expect.stringMatching(/^95\d{18}$/) as string })

    await cancel()
    expect(await current()).toMatchObject({ state: 'cancelled', refund: 'due' })
    expect(await roomOf(slotId)).toBe(room)
    for (let round = 0; round < 2; round += 1) {
      await local.worker.runDue()
      await national.worker.runDue()
      national.clock.forward(20)
    }
    await local.worker.runDue()
    expect(await current()).toMatchObject({ refund: 'given' })
    const { state, refunds } = await home.client.call('order/view', { orderNo })
    expect([state, refunds.map(({ amount }) => amount)]).toEqual(['refunded', ['60.00']])
  })

  it('that nobody pays ends by itself, gives its places back, and cannot be paid any more', async () => {
    const { home, slotId, room, orderNo, current } = await booked(1)
    national.clock.forward(901)
    await local.worker.runDue()
    expect(await roomOf(slotId)).toBe(room)
    expect(await current()).toMatchObject({ state: 'expired' })
    await expect(pay(home, orderNo)).rejects.toMatchObject({ code: expect.stringMatching(/^93000[45]$/) as string })
  })

  it('that is paid in the last moment is booked, whoever hears of it when', async () => {
    const { home, orderNo, current } = await booked(2)
    national.clock.forward(890)
    expect(await pay(home, orderNo)).toBe('paid')
    national.clock.forward(60)
    await local.worker.runDue()
    expect(await current()).toMatchObject({ state: 'booked' })
  })

  it('that is given up before it is paid closes its order', async () => {
    const { home, slotId, room, orderNo, current, cancel } = await booked(3)
    await cancel()
    expect(await roomOf(slotId)).toBe(room)
    expect(await current()).toMatchObject({ state: 'cancelled' })
    await expect(pay(home, orderNo)).rejects.toMatchObject(refusing('ORDER_CLOSED'))
    await local.worker.runDue()
    expect((await current()).refund).toBeUndefined()
  })

  it('is never sold twice: of two after the last places one may pay', async () => {
    const [one, other] = [await inZone(), await inZone('320500', 'doubleSurname')]
    const { days } = await one.client.call('bookings/slots', { placeId })
    const { slotId } = days.flatMap(({ slots }) => slots).filter(({ state }) => state === 'open')[5]!
    await local.store.db.update(bookingSlot).set({ room: 2 }).where(eq(bookingSlot.id, slotId))
    const outcomes = await Promise.allSettled(
      [one, other].map(({ client }) => client.call('bookings/book', { slotId, people: '2' })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await roomOf(slotId)).toBe(0)
  })

  it('is for whom the national platform has brought: its cashier knows nobody else', async () => {
    const { name, idNo } = local.citizen('manyMonths')
    const { url } = await local.token({ page: 'local-zone', name, idNo }, '示例苏州市民App')
    const { client } = await openPage(local, url)
    const { days } = await client.call('bookings/slots', { placeId })
    const { slotId } = days.flatMap(({ slots }) => slots).filter(({ state }) => state === 'open')[6]!
    await expect(client.call('bookings/book', { slotId, people: '1' })).rejects.toMatchObject(refusing('TOKEN_MISSING'))
  })
})
