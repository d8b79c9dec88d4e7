import { refusals } from '@one-card/prompts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { zonePlatform } from '../../../../../test/zone-platform.ts'
import { serviceUse } from '../schema.ts'
import type { PersonKey } from '../../../../worlds/people/citizens.ts'

let platform: Awaited<ReturnType<typeof zonePlatform>>

beforeAll(async () => {
  platform = await zonePlatform()
}, 60_000)
afterAll(() => platform.store.close())

const serviceId = '320500-transit'
const rows = () => platform.store.db.select().from(serviceUse)

async function citizen(who: PersonKey) {
  const session = await platform.session(who)
  return {
    session,
    open: () => platform.page('local-zone/guide', session, { serviceId }),
    decide: (told: { shown?: '0' | '1'; counted?: '0' | '1' }) =>
      platform.page('recommendations/decide', session, told),
    settings: () => platform.page('recommendations/get', session, {}),
    hot: async () =>
      (await platform.page('local-zone/home', session, {})).hot.map((each) => [each.serviceId, each.why]),
  }
}

it('counts nothing before the citizen agreed, then recommends by it, and deletes it all when they withdraw', async () => {
  const { session, open, decide, settings, hot } = await citizen('withoutPassword')
  for (let times = 0; times < 3; times += 1) await open()
  expect(await rows()).toEqual([])
  expect(await settings()).toEqual({ shown: '1', counted: '0', uses: [] })

  expect(await decide({ counted: '1' })).toEqual({ shown: '1', counted: '1' })
  await open()
  expect((await hot())[0]).not.toEqual([serviceId, 'often'])
  await open()
  expect((await hot())[0]).toEqual([serviceId, 'often'])
  expect((await settings()).uses).toEqual([{ serviceId, title: '公交出行', opened: '2', applied: '0' }])

  const { applicationNo, fields } = await platform.page('applications/begin', session, { serviceId: '320500-job' })
  const answers = fields.map(({ fieldId, kind, options }) => ({
    fieldId,
    value: options?.[0] ?? (kind === 'date' ? '2026-11-01' : '示例小店'),
  }))
  const submit = () => platform.page('applications/submit', session, { applicationNo, answers })
  await submit()
  // Sent again because the answer was lost.
  await submit()
  expect((await hot())[0]).toEqual(['320500-job', 'done'])
  expect((await settings()).uses.find((use) => use.serviceId === '320500-job')).toMatchObject({ applied: '1' })

  await decide({ counted: '0' })
  expect(await rows()).toEqual([])
  await open()
  expect(await rows()).toEqual([])
})

it('switched off it recommends nothing, and counts nothing either, until it is switched on', async () => {
  const { open, decide, hot } = await citizen('lostCard')
  await decide({ counted: '1' })
  await open()
  await decide({ shown: '0' })
  expect(await hot()).toEqual([])
  await open()
  expect(await rows()).toEqual([])
  await decide({ shown: '1' })
  expect((await hot()).length).toBeGreaterThan(0)
})

it('keeps what one citizen did from another, and no longer than half a year', async () => {
  const [one, other] = [await citizen('withoutPassword'), await citizen('doubleSurname')]
  await one.decide({ counted: '1' })
  await one.open()
  expect((await other.settings()).uses).toEqual([])
  platform.clock.forward(181 * 24 * 3600)
  await platform.cleanUp()
  expect(await rows()).toEqual([])
})

it('knows what is near a position that it does not keep, and nothing near a far one', async () => {
  const { session } = await citizen('withoutPassword')
  const near = (longitude: string, latitude: string) =>
    platform.page('recommendations/near', session, { longitude, latitude })
  const { places } = await near('120.6290', '31.3230')
  expect(places.map(({ title }) => title)).toEqual(['市博物馆', '二十四小时自助图书馆'])
  expect(Number(places[0]!.distance)).toBeLessThan(150)
  expect(await near('2.3500', '48.8600')).toEqual({ places: [] })
  await expect(platform.page('recommendations/near', session, {} as never)).rejects.toMatchObject({
    code: refusals.FORMAT_INVALID,
  })
})
