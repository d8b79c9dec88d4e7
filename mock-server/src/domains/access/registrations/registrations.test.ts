import { creditCodeWithCheck } from '@one-card/records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { registrations, type Asked, type NewChannel } from './index.ts'

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
      state: 'trial',
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

describe('an application', () => {
  const asked: Asked = {
    ...site,
    pages: ['ecard-code'],
    services: ['user-token/issue'],
    useMode: 'consumer',
    network: 'internet',
    evidence: ['营业执照 2026-11', '安全测评报告 2026-07'],
    icpNo: '苏ICP备12345678号-1',
  }

  it('becomes a channel on trial once, which is granted nothing by that', async () => {
    const { applications } = channels
    const applicationNo = await applications.apply(asked, by)
    const { channelNo } = await applications.approve(applicationNo, { who: '李工', why: '材料齐全' })
    expect(await applications.get(applicationNo)).toMatchObject({ state: 'approved', channelNo, decidedBy: '李工' })
    expect(await channels.get(channelNo)).toMatchObject({ state: 'trial', pages: [], services: [] })
    const before = (await channels.list()).length
    await expect(applications.approve(applicationNo, by)).rejects.toThrow('已经办结')
    expect(await channels.list()).toHaveLength(before)
  })

  it('that is refused makes no channel', async () => {
    const applicationNo = await channels.applications.apply(asked, by)
    await channels.applications.refuse(applicationNo, by)
    await expect(channels.applications.approve(applicationNo, by)).rejects.toThrow('已经办结')
    expect(await channels.applications.get(applicationNo)).toMatchObject({ state: 'refused', channelNo: null })
  })

  it.each<[string, Partial<Asked>, string]>([
    ['for a page that is none', { pages: ['toString'] }, '没有页面 toString'],
    ['for a service outside its use', { services: ['ecode/decode'] }, '不在申请的使用场景内'],
    ['without papers', { evidence: [] }, '--evidence'],
    ['of a site without its number in the register', { icpNo: '12345' }, 'ICP'],
    ['without how it takes part', { useMode: '' as never }, '--use-mode'],
    ['without its network', { network: 'lan' as never }, '--network'],
    ['at an address without TLS', { origins: ['http://new.example.cn'] }, 'HTTPS'],
  ])('is not taken %s', async (_how, odd, words) => {
    await expect(channels.applications.apply({ ...asked, ...odd }, by)).rejects.toThrow(words)
  })

  it('of a department of government needs no papers (§9.1.2)', async () => {
    const government = { ...desk, institution: { ...desk.institution!, institutionClass: '01' } }
    const given = { ...asked, ...government, pages: [], services: ['ecode/decode'], evidence: [] }
    await expect(channels.applications.apply(given, by)).resolves.toBeGreaterThan(0)
  })
})

describe('going live', () => {
  const report = (channelNo: string, result: 'passed' | 'failed') =>
    platform.openAs(channelNo, 'channel/conformance', { version: '1.1.0', checks: [{ check: '签名', result }] })

  it('is closed until the conformance run has passed with the newest keys', async () => {
    const { channelNo } = await channels.create(site, by)
    await expect(channels.goLive(channelNo, by)).rejects.toThrow('还没有用当前密钥通过一致性检查')
    expect(await report(channelNo, 'failed')).toEqual({ state: 'failed' })
    await expect(channels.goLive(channelNo, by)).rejects.toThrow('上次未通过：failed 签名')
    expect(await report(channelNo, 'passed')).toEqual({ state: 'passed' })
    await channels.rotate(channelNo, 1, by)
    await expect(channels.goLive(channelNo, by)).rejects.toThrow('当前密钥')
    await report(channelNo, 'passed')
    const live = await channels.goLive(channelNo, by)
    expect(live.purpose).toBe('live')
    expect(await platform.channels.find(channelNo)).toMatchObject({
      state: 'active',
      keyPurpose: 'live',
      publicKey: live.publicKey,
      oldKeys: [{ purpose: 'test' }],
    })
    await expect(channels.goLive(channelNo, by)).rejects.toThrow('active')
  })

  it('is not gone round by a suspension', async () => {
    const { channelNo, purpose } = await channels.create(site, by)
    expect(purpose).toBe('test')
    await channels.suspend(channelNo, by)
    await channels.resume(channelNo, by)
    expect(await platform.channels.find(channelNo)).toMatchObject({ state: 'trial' })
    await report(channelNo, 'passed')
    await channels.goLive(channelNo, by)
    await channels.suspend(channelNo, by)
    await channels.resume(channelNo, by)
    expect(await platform.channels.find(channelNo)).toMatchObject({ state: 'active' })
  })
})

describe('a stop', () => {
  it('is told to citizens and callers of that channel alone, within ten seconds, and ends as it began', async () => {
    const { channelNo } = await platform.channel('示例市民App')
    const who = { channelNo, authLevel: 2 as const }
    expect(await platform.sessions.refusalFor(who, 'ecard-code')).toBeUndefined()
    await channels.stop(channelNo, 'ecard-code', by)
    platform.clock.forward(10)
    expect(await platform.sessions.refusalFor(who, 'ecard-code')).toBe('PAGE_NOT_GRANTED')
    expect(await platform.sessions.refusalFor(who, 'usage-records')).toBeUndefined()
    const other = (await platform.channel('示例掌上办小程序')).channelNo
    expect(await platform.sessions.refusalFor({ ...who, channelNo: other }, 'ecard-code')).toBeUndefined()
    const manifest = await platform.openAs(channelNo, 'channel/manifest', { client: 'test/1' })
    expect(manifest.pages).toContainEqual({ page: 'ecard-code', authLevel: '2', state: 'stopped' })
    await expect(channels.stop(channelNo, 'ecard-code', by)).rejects.toThrow('已经暂停')
    await channels.start(channelNo, 'ecard-code', by)
    platform.clock.forward(10)
    expect(await platform.sessions.refusalFor(who, 'ecard-code')).toBeUndefined()
    await expect(channels.start(channelNo, 'ecard-code', by)).rejects.toThrow('没有暂停')
    await expect(channels.stop(channelNo, 'toString', by)).rejects.toThrow('没有页面或服务')
  })
})

describe('a check file', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a])

  it('is kept byte for byte, belongs to one channel, and goes with it', async () => {
    const { channelNo } = await channels.create(site, by)
    const other = await channels.create(site, by)
    await channels.addCheckFile(channelNo, 'MP_verify_1a.txt', bytes, by)
    expect(await platform.checkFiles.find('MP_verify_1a.txt')).toEqual(Buffer.from(bytes))
    await expect(channels.addCheckFile(other.channelNo, 'MP_verify_1a.txt', bytes, by)).rejects.toThrow('其他渠道')
    await channels.leave(channelNo, by)
    expect(await platform.checkFiles.find('MP_verify_1a.txt')).toBeUndefined()
    await expect(channels.addCheckFile(channelNo, 'a.txt', bytes, by)).rejects.toThrow('已退出')
  })

  it.each([
    ['of a page', 'evil.html', bytes, '.txt 结尾'],
    ['out of its folder', '../a.txt', bytes, '.txt 结尾'],
    ['without content', 'a.txt', new Uint8Array(), '应有内容'],
    ['as long as a page', 'a.txt', new Uint8Array(5000), '不超过'],
  ])('%s is not taken', async (_what, name, content, words) => {
    const { channelNo } = await channels.create(site, by)
    await expect(channels.addCheckFile(channelNo, name, content, by)).rejects.toThrow(words)
  })
})

it('counts what each channel called, by Beijing day and service', async () => {
  const { channelNo } = await channels.create(site, by)
  const call = { caller: channelNo, service: 'open/user-token/issue', requestId: '0'.repeat(32), elapsedMs: 1 }
  await platform.audit.record({ ...call, at: new Date('2026-11-22T15:59:59Z'), msgCode: '000000' })
  await platform.audit.record({ ...call, at: new Date('2026-11-22T16:00:00Z'), msgCode: '910008' })
  await platform.audit.record({ ...call, at: new Date('2026-11-22T16:00:01Z'), msgCode: '000000' })
  expect(await channels.listCalls(channelNo)).toEqual([
    { day: '2026-11-22', service: call.service, calls: 1, refused: 0 },
    { day: '2026-11-23', service: call.service, calls: 2, refused: 1 },
  ])
})

it('lets a channel with a daily quota make no more calls than that, and again the next day', async () => {
  const { channelNo } = await channels.create({ ...site, requestsPerDay: 2 }, by)
  const { isWithinDay } = platform.rates
  const before = new Date('2026-11-22T15:59:59Z')
  expect([await isWithinDay(channelNo, 2, before), await isWithinDay(channelNo, 2, before)]).toEqual([true, true])
  expect(await isWithinDay(channelNo, 2, before)).toBe(false)
  expect(await isWithinDay(channelNo, 2, new Date('2026-11-22T16:00:00Z'))).toBe(true)
  expect(await platform.channels.find(channelNo)).toMatchObject({ requestsPerDay: 2 })
})

describe('suspended, resumed, gone', () => {
  it('each moves once, and a channel that has left comes never back', async () => {
    const { channelNo } = await channels.create(site, by)
    await platform.openAs(channelNo, 'channel/conformance', {
      version: '1',
      checks: [{ check: '一', result: 'passed' }],
    })
    await channels.goLive(channelNo, by)
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
    const { cookie } = await platform.visit('withoutPassword', { channel: '示例服务公众号' })
    expect(await platform.sessions.find(cookie, platform.clock.at)).toHaveProperty('session')
    await channels.leave(channelNo, by)
    expect(await platform.sessions.find(cookie, platform.clock.at)).toMatchObject({
      refusal: 'CHANNEL_UNKNOWN',
      notice: 'left',
    })
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
