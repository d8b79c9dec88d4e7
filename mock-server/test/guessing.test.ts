import { openServices, type Service } from '@one-card/platform-api'
import { beijingTime } from '@one-card/envelope'
import { refusals } from '@one-card/prompts'
import { randomBytes } from '@one-card/gm'
import { idNoWithCheckDigit } from '@one-card/records'
import { encode } from 'jpeg-js'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { channelService } from '../src/domains/access/grants/schema.ts'
import { sealing } from '../src/db/sealing.ts'
import { guessesModule } from '../src/domains/access/guesses/index.ts'
import { guess } from '../src/domains/access/guesses/schema.ts'
import { disclosure } from '../src/domains/uses/disclosures/schema.ts'
import { useRecord } from '../src/domains/uses/records/schema.ts'
import { startPlatform, type TestPlatform } from './platform.ts'
import { rowsOf, tableOf } from './sample-records.ts'
import { namesOf, sampleParams, type Schema } from './sample-params.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())
afterEach(async () => {
  await platform.store.db.delete(guess)
  await platform.store.db.delete(disclosure)
})

const image = encode({ width: 120, height: 120, data: new Uint8Array(120 * 120 * 4) }, 40).data.toString('base64')
const nobody = idNoWithCheckDigit('11010119900307123')

/** Every open service that is told whom it is about, also inside a record. */
const naming = Object.values<Service>(openServices).filter(
  (service) => tableOf(service) !== undefined || namesOf(service.params as unknown as Schema).includes('idNo'),
)

/** Somebody of the demo world who may call it. */
async function callerOf({ name }: Service) {
  const granted = await platform.store.db.select().from(channelService).where(eq(channelService.service, name))
  const numbers = new Set(granted.map(({ channelNo }) => channelNo))
  const caller = platform.world.channels.find(
    ({ channelNo, name: own }) => numbers.has(channelNo) && !/停用|限/.test(own),
  )
  if (caller !== undefined) return caller.name
  const { channelNo, name: desk } = platform.keySetOf('示例服务大厅窗口')
  await platform.store.db.insert(channelService).values({ channelNo, service: name, fields: [] })
  return desk
}

async function answerTo(service: Service, person: { name: string; idNo: string }) {
  const caller = await callerOf(service)
  const { channelNo } = platform.keySetOf(caller)
  const merchant = platform.world.merchants.find((each) => each.channelNo === channelNo)
  const table = tableOf(service)
  const more = {
    image,
    scene: '政务服务应用',
    page: 'national-zone',
    authLevel: '2',
    ...(merchant && { merchantId: merchant.merchantId, scene: merchant.scene }),
  }
  const known = {
    ...(table === undefined ? more : { accessNo: channelNo, ...rowsOf(beijingTime(platform.clock.at))[table] }),
    ...(table === 'C.4' ? { payerName: person.name, payerIdNo: person.idNo } : person),
  }
  return platform
    .caller(caller)
    .call(service.name as 'account/query', sampleParams(service, known) as never)
    .then(
      (result) => JSON.stringify(result).replaceAll(beijingTime(platform.clock.at), ''),
      ({ code, msg }: { code: string; msg: string }) => `${code} ${msg}`,
    )
}

describe('who asks with a number and a name', () => {
  it('is found in several services', () => expect(naming.length).toBeGreaterThan(6))

  it.each(naming)('$name is not told whether anybody has the number', async (service) => {
    const { idNo } = platform.citizen('withoutPassword')
    const known = await answerTo(service, { name: '别人', idNo })
    expect(known).toBe(await answerTo(service, { name: '别人', idNo: nobody }))
  })

  it.each(naming)(
    '$name is read of by the holder whose number came with another name, and cannot bury them',
    async (service) => {
      const { idNo } = platform.citizen('doubleSurname')
      const before = await platform.store.db.select().from(disclosure)
      const records = await platform.store.db.select().from(useRecord)
      // Registered for later, and done by nobody yet.
      if ((await answerTo(service, { name: '别人', idNo })).startsWith('900010')) return
      for (let asked = 0; asked < 12; asked += 1) await answerTo(service, { name: '别人', idNo })
      const added = (await platform.store.db.select().from(disclosure)).length - before.length
      // A 核验号 that nobody shows leads to nobody.
      expect(added).toBeGreaterThanOrEqual(namesOf(service.params as unknown as Schema).includes('checkNo') ? 0 : 1)
      expect(added).toBeLessThanOrEqual(10)
      expect((await platform.store.db.select().from(useRecord)).length - records.length).toBeLessThanOrEqual(10)
      expect(await answerTo(service, { name: '别人', idNo })).toMatch(/^900008 /)
    },
  )
})

describe('an institution that brings many at once', () => {
  const desk = '示例服务大厅窗口'

  /** As many different people as there are, one of them mistyped. */
  function batchOf(size: number, mistyped: { name: string; idNo: string }) {
    const { channelNo: accessNo } = platform.keySetOf(desk)
    const row = { accessNo, ...rowsOf(beijingTime(platform.clock.at))['C.3'] }
    const right = platform.world.citizens.slice(0, size - 1)
    return [mistyped, ...right].map(({ name, idNo }, at) => ({ ...row, name, idNo, serialNo: `M-${at}` }))
  }
  const report = (record: Record<string, string>[]) => platform.caller(desk).call('records/credential', { record })

  it('is stopped for the number that was wrong, not for those beside it', async () => {
    const people = batchOf(4, { name: '别人', idNo: nobody })
    for (let sent = 0; sent < 10; sent += 1) expect((await report(people)).rejected).toMatchObject([{ index: '0' }])
    await expect(report(people)).rejects.toMatchObject({ code: refusals.REQUESTS_TOO_MANY })
    expect(await report(people.slice(1))).toMatchObject({ accepted: '3' })
  })

  it('is not stopped by what nobody can have, nor by its own numbers', async () => {
    const mistyped = batchOf(2, { name: '别人', idNo: `${nobody.slice(0, 17)}${nobody.endsWith('1') ? '2' : '1'}` })
    for (let sent = 0; sent < 12; sent += 1) expect((await report(mistyped)).accepted).toBe('1')
    expect(await platform.store.db.select().from(guess)).toEqual([])
  })

  it('may mistype one in a hundred, and no more', async () => {
    const { api } = guessesModule({
      db: platform.store.db,
      sealing: sealing(platform.platformKeys),
      now: () => platform.clock.at,
      randomBytes,
    })
    const right = Array.from({ length: 100 }, (_, at) => `idNo:right-${at}`)
    /** Another wrong one each time, among so many right ones. */
    const mistype = (caller: string, time: number, among: string[]) => {
      const target = `idNo:wrong-${caller}-${time}`
      const aim = { caller, targets: [target, ...among], mostOfCaller: 60 }
      return api.count(
        aim,
        async () => 'answered',
        () => [target],
      )
    }
    for (let time = 0; time < 70; time += 1) expect(await mistype('careful', time, right)).toBe('answered')
    for (let time = 0; time < 60; time += 1) await mistype('careless', time, right.slice(1))
    await expect(mistype('careless', 60, right.slice(1))).rejects.toMatchObject({ code: refusals.REQUESTS_TOO_MANY })
  })

  it('counts a wrong number once however often it comes', async () => {
    const people = batchOf(2, { name: '别人', idNo: nobody })
    for (let sent = 0; sent < 5; sent += 1) await report(people)
    const { rows } = (await platform.store.db.execute(
      sql`SELECT key, count(*)::int AS tries FROM guess GROUP BY key ORDER BY tries`,
    )) as unknown as { rows: { tries: number }[] }
    expect(rows.map(({ tries }) => tries)).toEqual([1, 5, 5])
  })
})
