import { openServices, pageServices, type Service } from '@one-card/platform-api'
import { encode } from 'jpeg-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPlatform } from './demo-platform.ts'
import { sampleParams, type Schema } from './sample-params.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const desk = '示例服务大厅窗口'

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

/** What takes more than an envelope is worth is what carries a picture. */
const dear = [...Object.values<Service>(openServices), ...Object.values<Service>(pageServices)].filter(({ params }) =>
  Object.values(params.properties as Record<string, Schema>).some(({ maxLength = 0 }) => maxLength > 10_000),
)
/** Flat and large: a small file that takes long to open. */
const flat = encode({ width: 1408, height: 1408, data: new Uint8Array(1408 * 1408 * 4) }, 20).data.toString('base64')

describe('a call that asks for dear work', () => {
  it('is found among the services', () => expect(dear.map(({ name }) => name)).toContain('face/compare'))

  it.each(dear)('$audience/$name has none done that its allowance does not cover', async (service) => {
    const { name, idNo } = platform.citizen(service.audience === 'open' ? '北京' : '四川')
    const session = await platform.session('四川', { authLevel: '1', page: 'national-zone' })
    const { attemptId } = await platform.page('real-person/begin', session, {})
    const params = sampleParams(service, { name, idNo, attemptId, image: flat.slice(0, 46_000), scene: '政务服务应用' })
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
    expect([...answers].at(-1)).toBe('FACE_TRIES_SPENT')
    await call()
    expect(platform.pictures.opened - before, 'a refused call opens nothing').toBe(opened)
  })
})
