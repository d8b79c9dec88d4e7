import { beijingTime } from '@one-card/envelope'
import { openServices, type Service } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channel } from '../src/domains/access/channels/schema.ts'
import { channelService } from '../src/domains/access/grants/schema.ts'
import { startPlatform, type TestPlatform } from './platform.ts'
import { namesOf, sampleParams, type Schema } from './sample-params.ts'
import { rowsOf, tableOf } from './sample-records.ts'

let platform: TestPlatform
const library = '示例图书馆服务台'
const hall = '示例服务大厅窗口'

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())

const taking = Object.values<Service>(openServices).filter((service) =>
  namesOf(service.params as unknown as Schema).includes('scene'),
)

const reporting = Object.values<Service>(openServices).filter((service) => tableOf(service) !== undefined)

describe('a system that registered for 文化体验应用', () => {
  it('is held to it by every service that is told a scene', () => {
    expect(taking.length).toBeGreaterThan(6)
    expect(new Set(reporting.map(tableOf))).toEqual(new Set(['C.3', 'C.4', 'C.5']))
  })

  it.each(taking)('$name refuses another scene, also under its other name, and takes its own', async (service) => {
    const { channelNo } = platform.keySetOf(library)
    const { db } = platform.store
    await db.insert(channelService).values({ channelNo, service: service.name, fields: [] }).onConflictDoNothing()
    const answerTo = (scene: string) =>
      platform
        .caller(library)
        .call(service.name as 'ecode/decode', sampleParams(service, { scene }) as never)
        .then(
          () => 'done',
          ({ code }: { code: string }) => code,
        )
    for (const scene of ['就医购药应用/挂号', '人社服务'])
      expect(await answerTo(scene), scene).toBe(refusals.SCENE_NOT_GRANTED)
    expect(await answerTo('文化体验应用/借书')).not.toBe(refusals.SCENE_NOT_GRANTED)
  })

  it.each(reporting)('$name takes nothing of another, each record by itself', async (service) => {
    const { channelNo: accessNo } = platform.keySetOf(hall)
    const { db } = platform.store
    await db
      .insert(channelService)
      .values({ channelNo: accessNo, service: service.name, fields: [] })
      .onConflictDoNothing()
    const { name, idNo } = platform.citizen('manyMonths')
    const row = rowsOf(beijingTime(platform.clock.at))[tableOf(service)!]
    const whose = tableOf(service) === 'C.4' ? { payerName: name, payerIdNo: idNo } : { name, idNo }
    const answerTo = (serialNo: string) =>
      platform
        .caller(hall)
        .call(service.name as 'records/credential', { record: [{ accessNo, ...row, ...whose, serialNo }] })
    const register = (scenes: string[]) => db.update(channel).set({ scenes }).where(eq(channel.channelNo, accessNo))
    await register(['06'])
    const [problem] = (await answerTo(`${service.name}-1`)).rejected
    expect(problem).toMatchObject({ index: '0', reason: '不在本系统登记的应用场景内' })
    expect(Object.keys(row)).toContain(problem!.field)
    await register(['01', '02', '99'])
    expect(await answerTo(`${service.name}-1`)).toEqual({ accepted: '1', rejected: [] })
  })

  it('may use cards for more once that is registered', async () => {
    const { channelNo } = platform.keySetOf(library)
    const code = '91110000000000000000000000'
    const decode = () => platform.caller(library).call('ecode/decode', { code, scene: '旅游观光应用' })
    await expect(decode()).rejects.toMatchObject({ code: refusals.SCENE_NOT_GRANTED })
    await platform.store.db
      .update(channel)
      .set({ scenes: ['05', '06'] })
      .where(eq(channel.channelNo, channelNo))
    await expect(decode()).rejects.toMatchObject({ code: refusals.CODE_UNREADABLE })
  })
})
