import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { demoServer, type DemoServer } from './demo-server.ts'
import { useDemo } from './useDemo.ts'
import type { World } from './world.ts'

const world = {
  channels: [
    { channelNo: '010100000001', name: '示例市民App', kind: 'app' },
    { channelNo: '010100000002', name: '示例小程序', kind: 'mini-program' },
  ],
  citizens: [
    { citizen: 0, name: '**满', note: '正常使用', region: '江苏省***' },
    { citizen: 1, name: '*一', note: '已挂失', region: '北**' },
  ],
} as World
const server = { world: vi.fn<DemoServer['world']>(), open: vi.fn<DemoServer['open']>() }

beforeEach(() => {
  server.world.mockReset().mockResolvedValue(world)
  server.open.mockReset().mockResolvedValue({ url: '/h5/national-zone/?token=t' })
})

async function ready() {
  const demo = useDemo(server)
  await demo.load()
  return demo
}

describe('choosing', () => {
  it('begins with the first channel and citizen', async () => {
    const { channel, citizen, problem } = await ready()
    expect([channel.value?.name, citizen.value?.name, problem.value]).toEqual(['示例市民App', '**满', ''])
  })

  it.each([
    ['citizen', 1],
    ['channelNo', '010100000002'],
  ] as const)('takes the page off the phone when %s changes', async (field, value) => {
    const { choice, open, address } = await ready()
    await open()
    Object.assign(choice, { [field]: value })
    await flushPromises()
    expect(address.value).toBeUndefined()
  })

  it('leaves the page on the phone when only the next opening changes', async () => {
    const { choice, open, address } = await ready()
    await open()
    Object.assign(choice, { authLevel: '3', elderly: true, page: 'usage-records' })
    await flushPromises()
    expect(address.value).toBe('/h5/national-zone/?token=t')
  })
})

describe('opening', () => {
  it('sends what was chosen and shows the address that came back', async () => {
    const { choice, open, address } = await ready()
    choice.elderly = true
    await open('ecard-code')
    expect(server.open).toHaveBeenCalledWith({
      channelNo: '010100000001',
      citizen: 0,
      page: 'ecard-code',
      authLevel: '2',
      elderly: true,
    })
    expect(address.value).toBe('/h5/national-zone/?token=t')
  })

  it('says why there is no page, and forgets it at the next try', async () => {
    const { open, address, problem } = await ready()
    server.open.mockRejectedValueOnce(new Error('平台没有受理渠道的请求：认证等级不足'))
    await open()
    expect([address.value, problem.value]).toEqual([undefined, '平台没有受理渠道的请求：认证等级不足'])
    await open()
    expect(problem.value).toBe('')
  })

  it("does not show one person's page to the next, however late it comes", async () => {
    const { choice, open, address } = await ready()
    let answer: (opened: { url: string }) => void = () => undefined
    server.open.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve
      }),
    )
    const opening = open()
    choice.citizen = 1
    answer({ url: '/h5/national-zone/?token=late' })
    await opening
    expect(address.value).toBeUndefined()
  })
})

describe("the channel's server", () => {
  it.each([
    [
      'its own words',
      async () => Response.json({ message: '请先选择渠道和持卡人，再打开页面' }, { status: 404 }),
      '请先选择渠道和持卡人，再打开页面',
    ],
    ['a page of a proxy', async () => new Response('<html>', { status: 502 }), '渠道服务器出错了，请稍后再试'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), '连不上渠道服务器，请确认平台正在运行'],
  ])('is quoted in Chinese when there is %s', async (_what, fetch, message) => {
    await expect(demoServer(fetch as typeof window.fetch).world()).rejects.toThrow(message)
  })
})
