import { creditCodeWithCheck } from '@one-card/records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { registrations, type NewChannel } from './index.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
let channels: ReturnType<typeof registrations>
const by = { who: '张工', why: '合同 2026-11 号' }
const site: NewChannel = {
  name: '示例新区网站',
  kind: 'partner-site',
  regionCode: '320500',
  returnUrl: 'https://new.example.cn/back',
  origins: ['https://new.example.cn'],
  callbacks: [],
  allowedAddresses: [],
  requestsPerMinute: 600,
  scenarios: [],
  scenes: [],
}
const desk: NewChannel = {
  ...site,
  name: '示例新窗口',
  kind: 'system',
  scenarios: ['desk'],
  scenes: ['01'],
  institution: {
    name: '示例新区政务服务中心',
    address: '示例新区示例路1号',
    institutionClass: '02',
    creditCode: creditCodeWithCheck('12320500MB0000001'),
  },
}

beforeAll(async () => {
  platform = await demoPlatform()
  channels = registrations(platform.deps)
}, 60_000)
afterAll(() => platform.store.close())

describe('a new channel', () => {
  it('has a number and keys of its own, and may do nothing yet', async () => {
    const { privateKey, ...keySet } = await channels.create(site, by)
    expect(keySet).toMatchObject({ channelNo: expect.stringMatching(/^0104320500\d\d$/), name: site.name })
    expect(await platform.channels.find(keySet.channelNo)).toMatchObject({
      state: 'active',
      sm4Key: keySet.sm4Key,
      publicKey: keySet.publicKey,
      frameAncestors: site.origins,
    })
    expect(await channels.get(keySet.channelNo)).toMatchObject({ pages: [], services: [] })
    expect(JSON.stringify(await channels.get(keySet.channelNo))).not.toContain(privateKey)
  })

  it('never gets the number of another', async () => {
    const [one, other] = [await channels.create(site, by), await channels.create(site, by)]
    expect(one.channelNo).not.toBe(other.channelNo)
  })

  it.each<[string, Partial<NewChannel>, string]>([
    ['without TLS', { origins: ['http://new.example.cn'] }, 'HTTPS'],
    ['by an address of the network', { origins: ['https://203.0.113.10'] }, '不能使用 IP 地址'],
    ['by an IPv6 address', { origins: ['https://[2001:db8::1]'] }, '不能使用 IP 地址'],
    ['by a name without a domain', { returnUrl: 'https://intranet/' }, '完整的域名'],
    ['with a path in an origin', { origins: ['https://new.example.cn/'] }, '末尾不带 /'],
    ['with a password in it', { callbacks: ['https://a:b@new.example.cn/'] }, '用户名'],
    ['that is none', { returnUrl: 'new.example.cn' }, '不是网址'],
  ])('is not registered at an address %s', async (_how, odd, words) => {
    await expect(channels.create({ ...site, ...odd }, by)).rejects.toThrow(words)
  })

  it('of a system keeps whose it is and for what it may use cards', async () => {
    const { channelNo } = await channels.create(desk, by)
    expect(await platform.channels.find(channelNo)).toMatchObject({
      scenes: ['01'],
      institution: { ...desk.institution, regionCode: '320500' },
    })
  })

  it.each<[string, Partial<NewChannel>, string]>([
    ['without a scene', { scenes: [] }, '--scene'],
    ['with a scene that is none', { scenes: ['01', '98'] }, '没有应用场景 98'],
    ['without an institution', { institution: undefined as never }, '--institution'],
    ['of a class that is none', { institution: { ...desk.institution!, institutionClass: '98' } }, '--class'],
    ['with a mistyped credit code', { institution: { ...desk.institution!, creditCode: '1' } }, '统一社会信用代码'],
  ])('of a system is not registered %s', async (_how, odd, words) => {
    await expect(channels.create({ ...desk, ...odd }, by)).rejects.toThrow(words)
  })

  it('may be registered on this machine, to try', async () => {
    await expect(channels.create({ ...site, origins: ['http://localhost:3000'] }, by)).resolves.toBeDefined()
  })

  it.each([
    ['who', { ...by, who: ' ' }],
    ['why', { ...by, why: '' }],
  ])('is not registered without %s', async (_what, nobody) => {
    const before = (await channels.list()).length
    await expect(channels.create(site, nobody)).rejects.toThrow('--who')
    expect(await channels.list()).toHaveLength(before)
  })
})

describe('least grant', () => {
  it('is one page and one service at a time, each with the fields it names', async () => {
    const { channelNo } = await channels.create(site, by)
    await channels.grantPage(channelNo, 'ecard-code', by)
    await channels.grantService(channelNo, 'user-token/parse', ['name'], by)
    expect(await platform.pages.mayOpen(channelNo, 'ecard-code')).toBe(true)
    expect(await platform.pages.mayOpen(channelNo, 'cashier')).toBe(false)
    expect(await platform.grants.grantedFields(channelNo, 'user-token/parse')).toEqual(['name'])
    await channels.revoke(channelNo, { page: 'ecard-code' }, by)
    await channels.revoke(channelNo, { service: 'user-token/parse' }, by)
    expect(await channels.get(channelNo)).toMatchObject({ pages: [], services: [] })
    await expect(channels.revoke(channelNo, { page: 'ecard-code' }, by)).rejects.toThrow('没有获授')
  })

  it('never leaves the scenario', async () => {
    const [{ channelNo: siteNo }, { channelNo: deskNo }] = [
      await channels.create(site, by),
      await channels.create(desk, by),
    ]
    await channels.grantService(deskNo, 'ecode/decode', ['name', 'idNo'], by)
    for (const [channelNo, service] of [
      [siteNo, 'ecode/decode'],
      [deskNo, 'user-token/issue'],
      [deskNo, 'order/create'],
    ] as const)
      await expect(channels.grantService(channelNo, service, [], by)).rejects.toThrow('使用场景')
    await expect(channels.grantPage(deskNo, 'ecard-code', by)).rejects.toThrow('应用系统不打开页面')
    await expect(channels.grantService(deskNo, 'ecode/decode', ['mobile'], by)).rejects.toThrow('不返回 mobile')
    await expect(channels.grantPage(siteNo, 'toString', by)).rejects.toThrow('没有页面')
  })
})

describe('suspended, resumed, gone', () => {
  it('each moves once, and a channel that has left comes never back', async () => {
    const { channelNo } = await channels.create(site, by)
    await channels.suspend(channelNo, by)
    await expect(channels.suspend(channelNo, by)).rejects.toThrow('suspended')
    await channels.resume(channelNo, by)
    await channels.leave(channelNo, by)
    expect(await platform.channels.find(channelNo)).toMatchObject({ state: 'left', name: site.name })
    await expect(channels.resume(channelNo, by)).rejects.toThrow('left')
    await expect(channels.rotate(channelNo, 1, by)).rejects.toThrow('已退出')
  })

  it('ends what it began: neither its tokens nor its sessions go on', async () => {
    const { channelNo } = await platform.channel('示例服务公众号')
    const { cookie } = await platform.visit('北京', { channel: '示例服务公众号' })
    expect(await platform.sessions.find(cookie, platform.clock.at)).toHaveProperty('session')
    await channels.leave(channelNo, by)
    expect(await platform.sessions.find(cookie, platform.clock.at)).toMatchObject({ refusal: 'CHANNEL_UNKNOWN' })
  })
})

it('writes down every act with who and why, and no key', async () => {
  const keySet = await channels.create(site, by)
  const { channelNo } = keySet
  await channels.grantPage(channelNo, 'ecard-code', { who: '李工', why: '申请表第 3 项' })
  const fresh = await channels.rotate(channelNo, 24, by)
  await channels.suspend(channelNo, { who: '王工', why: '接到投诉，先停用' })
  const acts = await channels.listActs(channelNo)
  expect(acts.map(({ act, who, why }) => [act, who, why])).toEqual([
    ['create', by.who, by.why],
    ['grant', '李工', '申请表第 3 项'],
    ['rotate', by.who, by.why],
    ['suspend', '王工', '接到投诉，先停用'],
  ])
  for (const key of [keySet.sm4Key, keySet.privateKey, fresh.sm4Key, fresh.privateKey])
    expect(JSON.stringify(acts)).not.toContain(key)
})
