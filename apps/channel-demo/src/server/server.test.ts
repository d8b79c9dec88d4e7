import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PlatformRefusal, PlatformUnreachable, type Channel } from '@one-card/channel-sdk/node'
import channelDemo, { mountedAt } from '../server.ts'

const keys = { sm4Key: '5'.repeat(32), privateKey: '6'.repeat(64), platformPublicKey: `04${'7'.repeat(128)}` }
const channels = [
  { name: '示例市民App', kind: 'app', channelNo: '010100000001', ...keys },
  { name: '示例办事窗口', kind: 'system', channelNo: '010100000009', ...keys },
]
const citizens = [
  { name: '林小满', idNo: '110101199003071233', mobile: '13300004387', insuredRegion: '320500', note: '正常使用' },
  { name: '陈一', idNo: '110101199003071241', mobile: '', insuredRegion: '110000', note: '没有手机号码' },
]
const choice = { channelNo: '010100000001', citizen: 0, page: 'national-zone', authLevel: '2', elderly: false }
const issueToken = vi.fn<Channel['issueToken']>()
const createChannel = vi.fn(() => ({ issueToken, call: vi.fn(), start: vi.fn() }))
const folder = mkdtempSync(join(tmpdir(), 'channel-demo-'))
let app: FastifyInstance

beforeAll(async () => {
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages/channel-demo.html'), '<!doctype html><title>demo</title>')
  writeFileSync(
    join(folder, 'pages.json'),
    JSON.stringify({ 'channel-demo': { template: 'pages/channel-demo.html', styleHashes: ['sha256-abc='] } }),
  )
  writeFileSync(join(folder, 'channels.json'), JSON.stringify(channels))
  writeFileSync(join(folder, 'citizens.json'), JSON.stringify(citizens))
  app = fastify()
  await app.register(channelDemo, {
    prefix: mountedAt,
    platformUrl: 'http://localhost:8080',
    channelsFile: join(folder, 'channels.json'),
    citizensFile: join(folder, 'citizens.json'),
    pagesDir: folder,
    createChannel,
    now: () => new Date('2026-11-23T01:31:05Z'),
  })
})

afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const open = (body: object) => app.inject({ method: 'POST', url: '/demo/api/open', payload: body })

describe('the page', () => {
  it.each(['/demo', '/demo/'])('is served at %s and lets in no foreign script, style or frame', async (url) => {
    const { statusCode, headers } = await app.inject(url)
    const policy = String(headers['content-security-policy'])
    expect(statusCode).toBe(200)
    expect(policy).toContain(`script-src 'self';`)
    expect(policy).toContain(`style-src-elem 'self' 'sha256-abc=';`)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })
})

describe('the world', () => {
  it('names channels and masked citizens, and holds no key and nothing personal in full', async () => {
    const { body, json } = await app.inject('/demo/api/world')
    expect(json()).toEqual({
      channels: [{ channelNo: '010100000001', name: '示例市民App', kind: 'app' }],
      citizens: [
        { citizen: 0, name: '**满', note: '正常使用', region: '江苏省***' },
        { citizen: 1, name: '*一', note: '没有手机号码', region: '北**' },
      ],
    })
    for (const secret of ['林小满', '110101199003071233', '13300004387', ...Object.values(keys)])
      expect(body).not.toContain(secret)
  })
})

describe('opening a page', () => {
  it("asks the platform for a token with the channel's own keys and answers the address alone", async () => {
    issueToken.mockResolvedValueOnce({
      token: 't',
      expiresIn: '7200',
      url: 'http://localhost:8080/h5/national-zone/?token=t',
    })
    const { json } = await open({ ...choice, elderly: true })
    expect(json()).toEqual({ url: 'http://localhost:8080/h5/national-zone/?token=t' })
    expect(createChannel).toHaveBeenLastCalledWith(
      expect.objectContaining({ platform: 'http://localhost:8080', channelNo: '010100000001', ...keys }),
    )
    expect(issueToken).toHaveBeenLastCalledWith({
      name: '林小满',
      idNo: '110101199003071233',
      mobile: '13300004387',
      authLevel: '2',
      page: 'national-zone',
      elderly: '1',
      returnUrl: 'http://localhost:8080/demo/',
    })
  })

  it('leaves out a mobile the citizen does not have', async () => {
    issueToken.mockResolvedValueOnce({ token: 't', expiresIn: '7200', url: 'u' })
    await open({ ...choice, citizen: 1 })
    expect(issueToken.mock.lastCall?.[0]).not.toHaveProperty('mobile')
  })

  it.each([
    [
      'the platform refuses',
      new PlatformRefusal('910007', '认证等级不足'),
      422,
      '平台没有受理渠道的请求：认证等级不足',
    ],
    ['the platform is away', new PlatformUnreachable('transport'), 502, '渠道服务器暂时连不上平台，请稍后再试'],
    ['the channel itself fails', new TypeError('林小满 is not iterable'), 500, '渠道服务器出错了，请稍后再试'],
  ])('says in Chinese when %s', async (_when, error, statusCode, message) => {
    issueToken.mockRejectedValueOnce(error)
    const answer = await open(choice)
    expect(answer.statusCode).toBe(statusCode)
    expect(answer.json()).toEqual({ message })
  })

  it.each([
    ["a desk's number", { ...choice, channelNo: '010100000009' }, 404],
    ['an unknown channel', { ...choice, channelNo: '010100000099' }, 404],
    ['an unknown citizen', { ...choice, citizen: 7 }, 404],
    ['a page that is none', { ...choice, page: '../etc' }, 400],
    ['an unknown level', { ...choice, authLevel: '4' }, 400],
    ['nothing', {}, 400],
  ])('refuses %s without asking the platform', async (_what, body, statusCode) => {
    issueToken.mockClear()
    const answer = await open(body)
    expect(answer.statusCode).toBe(statusCode)
    expect(answer.json()).toEqual({ message: '请先选择渠道和持卡人，再打开页面' })
    expect(issueToken).not.toHaveBeenCalled()
  })
})
