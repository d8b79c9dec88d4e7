import { openServices, pageServices, type Service } from '@one-card/platform-api'
import { encode } from 'jpeg-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleParams, type Schema } from './sample-params.ts'
import { zonePlatform } from './zone-platform.ts'

let platform: Awaited<ReturnType<typeof zonePlatform>>
const desk = '示例服务大厅窗口'

beforeAll(async () => {
  platform = await zonePlatform()
}, 60_000)
afterAll(() => platform.store.close())

/** What takes more than an envelope is worth is what carries a picture. */
const dear = [...Object.values<Service>(openServices), ...Object.values<Service>(pageServices)].filter(({ params }) =>
  Object.values(params.properties as Record<string, Schema>).some(({ maxLength = 0 }) => maxLength > 10_000),
)
/** Flat and large: a small file that takes long to open. */
const flat = (side: number) =>
  encode({ width: side, height: side, data: new Uint8Array(side * side * 4) }, 20).data.toString('base64')
/** How the first says that its allowance is spent that had one. */
const spent = ['FACE_TRIES_SPENT', 'PICTURES_ENOUGH']

describe('a call that asks for dear work', () => {
  it('is found among the services', () => expect(dear.map(({ name }) => name)).toContain('face/compare'))

  it.each(dear)('$audience/$name has none done that its allowance does not cover', async (service) => {
    const { name, idNo } = platform.citizen(service.audience === 'open' ? 'withoutPassword' : 'doubleSurname')
    const session = await platform.session('doubleSurname', { authLevel: '1', page: 'national-zone' })
    const { attemptId } = await platform.page('real-person/begin', session, {})
    const { complaintNo } = await platform.page('complaints/create', session, { kind: 'complaint', text: '机器坏了' })
    const image = service.name === 'complaints/add-picture' ? flat(1088) : flat(1408).slice(0, 46_000)
    const params = sampleParams(service, { name, idNo, attemptId, complaintNo, image, scene: '政务服务应用' })
    const call = () =>
      (service.audience === 'open'
        ? platform.open(service.name as 'face/compare', desk, params as never)
        : platform.page(service.name as 'real-person/compare', session, params as never)
      ).then(
        () => 'done',
        ({ reason }: { reason: string }) => reason,
      )
    const before = platform.pictures.opened
    const answers = new Set<string>()
    for (let asked = 0; asked < 40; asked += 1) answers.add(await call())
    const opened = platform.pictures.opened - before
    expect(opened).toBeGreaterThan(0)
    expect(opened).toBeLessThanOrEqual(12)
    expect(spent).toContain([...answers].at(-1))
    await call()
    expect(platform.pictures.opened - before, 'a refused call opens nothing').toBe(opened)
  })
})
