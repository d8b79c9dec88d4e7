import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sm2KeyPair, toHex } from '@one-card/gm'
import { createChannel, runConformance, type ConformanceOptions, type KeySet } from '@one-card/channel-sdk/node'
import { readKeySet } from '@one-card/envelope'
import { createClient } from '@one-card/platform-api/client'
import { refusals } from '@one-card/prompts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonKey } from '../src/worlds/people/citizens.ts'
import { browser, navigate } from './browser.ts'
import { openPage } from './page-session.ts'
import { adminToken, startPlatform, type TestPlatform } from './platform.ts'
import { postTo } from './post.ts'

let platform: TestPlatform
let channels: TestPlatform['registrations']
let site: Server
/** What the integration under test does with its two addresses; each test may spoil one. */
let onToken: RequestListener
let onCallback: RequestListener
const by = { who: '张工', why: '合同 2026-11 号' }

beforeAll(async () => {
  platform = await startPlatform()
  channels = platform.registrations
  site = createServer((request, response) => (request.url === '/token' ? onToken : onCallback)(request, response))
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening))
}, 60_000)
afterAll(async () => {
  site?.closeAllConnections()
  site?.close()
  await platform?.close()
})

const siteUrl = (path: string) => `http://127.0.0.1:${(site.address() as AddressInfo).port}${path}`
const answers =
  (body: unknown, headers: Record<string, string> = { 'cache-control': 'no-store' }): RequestListener =>
  (_request, response) =>
    void response.writeHead(200, headers).end(JSON.stringify(body))
let opened = 0
const freshTokens: RequestListener = (request, response) =>
  answers({ url: `${platform.origin}/h5/ecard-code/?token=${++opened}` })(request, response)

function options(more: Partial<ConformanceOptions> = {}): ConformanceOptions {
  const { name, idNo } = platform.citizen('withoutPassword')
  return {
    ...platform.keySetOf('示例合作网站'),
    platform: platform.origin,
    now: () => platform.clock.at,
    pause: async () => undefined,
    page: 'ecard-code',
    origin: 'https://partner.example.com',
    user: { name, idNo },
    site: siteUrl('/token'),
    callback: siteUrl('/callback'),
    ...more,
  }
}

async function failuresOf(more: Partial<ConformanceOptions> = {}) {
  const checks = await runConformance(options(more))
  return checks
    .filter(({ result }) => result === 'failed')
    .map(({ check, cause, cure }) => `${check}：${cause}。${cure}`)
}

describe('a conformance run', () => {
  const fair = () => {
    onToken = freshTokens
    onCallback = (_request, response) => void response.writeHead(403).end()
  }

  it('passes for an integration that does all as the docs say, and the platform has it in writing', async () => {
    fair()
    expect(await failuresOf()).toEqual([])
    const acts = await channels.listActs(platform.keySetOf('示例合作网站').channelNo)
    expect(acts.at(-1)).toMatchObject({ act: 'conformance', what: 'passed' })
  })

  const key = () => toHex(sm2KeyPair().privateKey)
  it.each<[string, () => Partial<ConformanceOptions>, string]>([
    ['a private key of another key set', () => ({ privateKey: key() }), '密钥文件：私钥与公钥不是一对'],
    [
      'a private key that is not the registered one',
      () => {
        const pair = sm2KeyPair()
        return { privateKey: toHex(pair.privateKey), publicKey: toHex(pair.publicKey) }
      },
      '请核对私钥与登记的公钥是否成对',
    ],
    ['a key written in another form', () => ({ sm4Key: 'A'.repeat(32) }), 'sm4Key 应为 32 位小写十六进制'],
    ['another SM4 key', () => ({ sm4Key: '0'.repeat(32) }), '请核对 SM4 密钥'],
    [
      "another platform's public key",
      () => ({ platformPublicKey: toHex(sm2KeyPair().publicKey) }),
      '应答签名不是平台的',
    ],
    ['a number that nobody has', () => ({ channelNo: '010499999999' }), '请核对渠道编号'],
    [
      'a clock that is ten minutes slow',
      () => ({ now: () => new Date(platform.clock.at.getTime() - 600_000) }),
      '本机时钟比平台慢 10 分 0 秒',
    ],
    ['a page that was not granted', () => ({ page: 'local-zone' as const }), '渠道未获授权打开页面 local-zone'],
    ['an origin that is not registered', () => ({ origin: 'https://other.example.com' }), '不在登记的来源中'],
    ['a platform without TLS', () => ({ platform: 'http://192.0.2.1' }), '没有使用 HTTPS'],
  ])('fails on %s and says so', async (_mistake, more, sentence) => {
    fair()
    const failures = await failuresOf(more())
    expect(failures.join('\n')).toContain(sentence)
  })

  it.each<[string, () => RequestListener, string]>([
    [
      'a token that was kept',
      () => answers({ url: `${platform.origin}/h5/ecard-code/?token=1` }),
      '两次取得同一个令牌',
    ],
    [
      'an answer that may be cached',
      () => (request, response) => {
        answers({ url: `${platform.origin}/h5/ecard-code/?token=${++opened}` }, {})(request, response)
      },
      'Cache-Control: no-store',
    ],
    [
      'keys in an answer',
      () => (request, response) => {
        answers({ url: `${platform.origin}/?token=${++opened}`, keys: platform.keySetOf('示例合作网站') })(
          request,
          response,
        )
      },
      '应答中含有密钥',
    ],
    ['a page of somebody else', () => answers({ url: 'https://evil.example.com/?token=1' }), '不在平台'],
    ['an error page', () => (_request, response) => void response.writeHead(500).end('<html>'), 'HTTP 500'],
  ])('fails on %s in what the site answers', async (_mistake, listener, sentence) => {
    fair()
    onToken = listener()
    expect((await failuresOf()).join('\n')).toContain(sentence)
  })

  it('fails on a callback that believes anybody', async () => {
    fair()
    onCallback = answers({ msgCode: '000000' })
    expect((await failuresOf()).join('\n')).toContain('接受了不是平台签名的通知')
  })
})

describe('the managing body', () => {
  const admin = async (act: string, body: object, token = adminToken, of = 'channels') => {
    const response = await fetch(`${platform.origin}/admin/v1/${of}/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Record<string, never> }
  }
  const application = {
    name: '示例审核网站',
    kind: 'partner-site',
    regionCode: '320500',
    returnUrl: 'https://review.example.cn/',
    origins: ['https://review.example.cn'],
    requestsPerMinute: 60,
    pages: ['ecard-code'],
    services: ['user-token/issue'],
    useMode: 'consumer',
    network: 'internet',
    evidence: ['营业执照'],
    icpNo: '苏ICP备12345678号',
  }

  it('registers, grants and stops by its own program what the command line does', async () => {
    const { applicationNo } = (await admin('apply', { ...by, application })).body
    const { channelNo, privateKey } = (await admin('approve', { ...by, applicationNo })).body
    expect(privateKey).toMatch(/^[0-9a-f]{64}$/)
    expect(await admin('grant', { ...by, channelNo, page: 'ecard-code' })).toEqual({ status: 200, body: {} })
    expect((await admin('get', { channelNo })).body).toMatchObject({ state: 'trial', pages: ['ecard-code'] })
    const live = await admin('go-live', { ...by, channelNo })
    expect([live.status, live.body.msg]).toEqual([422, expect.stringContaining('一致性检查')])
    await admin('exit', { ...by, channelNo })
    expect((await admin('get', { channelNo })).body).toMatchObject({ state: 'left' })
  })

  it.each<[string, string, object, string | undefined, number]>([
    ['without its token', 'list', {}, 'another', 401],
    ['for no reason', 'suspend', { who: '张工', why: ' ', channelNo: '010432050001' }, undefined, 422],
    ['for a channel that is none', 'suspend', { who: '张工', why: '合同', channelNo: '1' }, undefined, 400],
    ['with a field nobody knows', 'list', { all: true }, undefined, 400],
    [
      'for two abilities at once',
      'stop',
      { ...by, channelNo: '010432050001', page: 'a', service: 'b' },
      undefined,
      422,
    ],
  ])('is refused %s', async (_how, act, body, token, status) => {
    expect((await admin(act, body, token)).status).toBe(status)
  })

  it('registers merchants by the rules of the command line, and nobody else does', async () => {
    const merchants = (act: string, body: object, token?: string) => admin(act, body, token, 'merchants')
    expect((await merchants('list', {}, 'x'.repeat(32))).status).toBe(401)
    const [listed] = (await merchants('list', {})).body as unknown as { merchantId: string }[]
    const { merchantId } = listed!
    expect((await merchants('stop', { ...by, merchantId })).status).toBe(200)
    expect(await merchants('stop', { ...by, merchantId })).toMatchObject({
      status: 422,
      body: { msg: expect.stringContaining('当前状态为 stopped') },
    })
    expect((await merchants('resume', { ...by, merchantId })).status).toBe(200)
    expect((await merchants('get', { merchantId })).body).toMatchObject({ acts: [{ act: 'stop' }, { act: 'resume' }] })
    expect((await merchants('resume', { ...by, merchantId: '10' })).status).toBe(400)
  })
})

it('believes no address that a caller writes into a header', async () => {
  const { channelNo, ...keySet } = platform.keySetOf('示例限定地址窗口')
  const line = { channelNo, keys: readKeySet(keySet), now: () => platform.clock.at }
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'cf-connecting-ip']) {
    const value = name === 'forwarded' ? 'for=203.0.113.10' : '203.0.113.10'
    const client = createClient({ ...line, post: postTo(platform.origin, { [name]: value }) })
    await expect(client.call('ecode/decode', { code: '9'.repeat(26), scene: '政务服务应用' })).rejects.toMatchObject({
      code: refusals.ADDRESS_NOT_ALLOWED,
    })
  }
})

/** A site registered now, granted what a token needs, with its keys. */
async function newSite(more: { requestsPerDay?: number } = {}) {
  const keySet = await channels.create(
    {
      name: '示例新区网站',
      kind: 'partner-site',
      regionCode: '320500',
      returnUrl: 'https://new.example.cn/',
      origins: ['https://new.example.cn'],
      callbacks: [],
      allowedAddresses: [],
      requestsPerMinute: 600,
      scenarios: [],
      scenes: [],
      ...more,
    },
    by,
  )
  await channels.grantService(keySet.channelNo, 'user-token/issue', [], by)
  await channels.grantPage(keySet.channelNo, 'ecard-code', by)
  return keySet
}

const lineOf = (keySet: KeySet & { channelNo: string }) =>
  createChannel({ platform: platform.origin, now: () => platform.clock.at, pause: async () => undefined, ...keySet })

describe('a session', () => {
  const user = (who: PersonKey) => {
    const { name, idNo } = platform.citizen(who)
    return { name, idNo, authLevel: '2', page: 'ecard-code' } as const
  }
  const site = () => lineOf(platform.keySetOf('示例合作网站'))

  it('goes on with a fresh token, once, and its cookie with it (decision 0024)', async () => {
    const page = await openPage(platform, (await site().issueToken(user('withoutPassword'))).url)
    platform.clock.forward(7000)
    const { token } = await site().issueToken(user('withoutPassword'))
    const { expiresAtMs } = await page.client.call('session/renew', { token })
    expect(Number(expiresAtMs)).toBe(platform.clock.at.getTime() + 7_200_000)
    platform.clock.forward(7000)
    await expect(page.client.call('holder/card', {})).resolves.toHaveProperty('name')
    await expect(page.client.call('session/renew', { token })).rejects.toMatchObject({ code: refusals.TOKEN_PRESENTED })
    await site().call('session/end', { name: user('withoutPassword').name, idNo: user('withoutPassword').idNo })
    await expect(page.client.call('holder/card', {})).rejects.toMatchObject({ code: refusals.SESSION_EXPIRED })
  })

  it('does not go on with what is not its own', async () => {
    const page = await openPage(platform, (await site().issueToken(user('withoutPassword'))).url)
    const others = await site().issueToken(user('pairedLast'))
    const foreign = await lineOf(platform.keySetOf('示例市民App')).issueToken(user('withoutPassword'))
    const otherPage = await site().issueToken({ ...user('withoutPassword'), page: 'usage-records' })
    for (const [token, code] of [
      [others.token, refusals.SESSION_REPLACED],
      [foreign.token, refusals.TOKEN_OTHER_CHANNEL],
      [otherPage.token, refusals.TOKEN_OTHER_PAGE],
      ['0'.repeat(64), refusals.TOKEN_UNKNOWN],
    ] as const)
      await expect(page.client.call('session/renew', { token })).rejects.toMatchObject({ code })
    // Nothing was used up: each of them still opens its own page, and the session has its own end.
    for (const { url } of [others, otherPage]) await openPage(platform, url)
    await expect(page.client.call('holder/card', {})).resolves.toHaveProperty('name')
    platform.clock.forward(7200)
    await expect(page.client.call('holder/card', {})).rejects.toMatchObject({ code: refusals.SESSION_EXPIRED })
  })

  it('of 实卡 does not go on with a token of 实名', async () => {
    const page = await openPage(
      platform,
      (await site().issueToken({ ...user('withoutPassword'), page: 'national-zone' })).url,
    )
    const weaker = await site().issueToken({ ...user('withoutPassword'), authLevel: '1', page: 'national-zone' })
    const { token } = weaker
    await expect(page.client.call('session/renew', { token })).rejects.toMatchObject({
      code: refusals.AUTH_LEVEL_TOO_LOW,
    })
    await openPage(platform, weaker.url)
  })
})

describe('a channel', () => {
  const user = () => {
    const { name, idNo } = platform.citizen('withoutPassword')
    return { name, idNo, authLevel: '2', page: 'ecard-code' } as const
  }

  it('reads what is registered of it, and no key', async () => {
    const keySet = await newSite({ requestsPerDay: 9 })
    const manifest = await lineOf(keySet).call('channel/manifest', { client: 'test/1' })
    expect(manifest).toMatchObject({
      channelNo: keySet.channelNo,
      state: 'trial',
      pages: [{ page: 'ecard-code', authLevel: '2', state: 'open' }],
      services: [{ service: 'user-token/issue', fields: [], state: 'open' }],
      origins: ['https://new.example.cn'],
      requestsPerDay: '9',
    })
    expect(manifest.keyId).toMatch(/^[0-9a-f]{16}$/)
    for (const secret of [keySet.sm4Key, keySet.privateKey, keySet.publicKey])
      expect(JSON.stringify(manifest)).not.toContain(secret)
  })

  it('names at its start what is registered otherwise than its server expects', async () => {
    const line = lineOf(await newSite())
    await expect(line.start({ page: 'ecard-code', origin: 'https://new.example.cn' })).resolves.toHaveProperty('keyId')
    await expect(line.start({ page: 'cashier', origin: 'https://old.example.cn' })).rejects.toMatchObject({
      name: 'RegistrationMismatch',
      cause: expect.stringMatching(/未获授权打开页面 cashier；https:\/\/old.example.cn 不在登记的来源中/),
    })
  })

  it('that has used up its day is told so, and until when', async () => {
    const line = lineOf(await newSite({ requestsPerDay: 1 }))
    await line.issueToken(user())
    await expect(line.issueToken(user())).rejects.toMatchObject({
      msgCode: refusals.REQUESTS_TOO_MANY,
      cause: expect.stringContaining('今日限额 1 次'),
    })
  })

  it('whose service is stopped is told so, and its citizens on an open page in their own words', async () => {
    const keySet = await newSite()
    const visitor = browser(platform)
    const { url } = await lineOf(keySet).issueToken(user())
    await visitor.open(new URL(url).pathname + new URL(url).search)
    await channels.stop(keySet.channelNo, 'ecard-code', by)
    await channels.stop(keySet.channelNo, 'user-token/issue', by)
    platform.clock.forward(10)
    await expect(lineOf(keySet).issueToken(user())).rejects.toMatchObject({
      msgCode: refusals.SERVICE_NOT_GRANTED,
      cause: expect.stringContaining('暂停'),
    })
    const shown = await navigate(`${platform.origin}/h5/ecard-code/`, { cookie: visitor.cookie() })
    expect([shown.status, (await shown.text()).includes('该服务暂停使用')]).toEqual([403, true])
  })

  it('that has left says farewell to whoever still has a page of it open', async () => {
    const keySet = await newSite()
    const visitor = browser(platform)
    const { url } = await lineOf(keySet).issueToken(user())
    await visitor.open(new URL(url).pathname + new URL(url).search)
    await channels.leave(keySet.channelNo, by)
    const shown = await navigate(`${platform.origin}/h5/ecard-code/`, { cookie: visitor.cookie() })
    expect([shown.status, (await shown.text()).includes('这里不再提供本服务')]).toEqual([403, true])
    await expect(lineOf(keySet).issueToken(user())).rejects.toMatchObject({ msgCode: refusals.CHANNEL_UNKNOWN })
  })

  it('has its check file at the root byte for byte until it leaves', async () => {
    const { channelNo } = await newSite()
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a])
    await channels.addCheckFile(channelNo, 'MP_verify_x1.txt', bytes, by)
    const found = await fetch(`${platform.origin}/MP_verify_x1.txt`)
    expect(found.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(Buffer.from(await found.arrayBuffer())).toEqual(bytes)
    expect((await fetch(`${platform.origin}/MP_verify_x2.txt`)).status).toBe(404)
    await channels.leave(channelNo, by)
    expect((await fetch(`${platform.origin}/MP_verify_x1.txt`)).status).toBe(404)
  })
})
