import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openData, readRequest, sealAnswer, success, verifyRequest } from '@one-card/envelope'
import { fromHex, randomBytes, sm2KeyPair, sm2PrivateKey, toHex } from '@one-card/gm'
import { refusals } from '@one-card/prompts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { cures } from './cures.ts'
import { createChannel, PlatformRefusal, PlatformUnreachable, type Channel, type ChannelOptions } from './index.ts'
import { version } from './version.ts'

const platformPair = sm2KeyPair()
const callerPair = sm2KeyPair()
const platformKey = sm2PrivateKey(platformPair.privateKey)
const keys = {
  sm4Key: toHex(randomBytes(16)),
  privateKey: toHex(callerPair.privateKey),
  platformPublicKey: toHex(platformPair.publicKey),
}
const user = { name: '张三', idNo: '11010119900307123X', authLevel: '3', page: 'ecard-code' } as const
const opened: Server[] = []

afterEach(() => {
  for (const server of opened.splice(0)) server.closeAllConnections()
})

async function channelOf(listener: RequestListener, more: Partial<ChannelOptions> = {}): Promise<Channel> {
  const server = createServer(listener)
  opened.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return createChannel({
    platform: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    channelNo: '010122310011',
    timeoutMs: 2000,
    pause: async () => undefined,
    ...keys,
    ...more,
  })
}

/** Reads, verifies and opens as the platform does, then answers with what `answer` makes of it. */
function platform(
  answer: (
    path: string,
    params: Record<string, unknown>,
    requestId: string,
  ) => { msgCode?: string; msg?: string; result?: object },
  at = new Date(),
): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const read = readRequest(Buffer.concat(chunks))
    const verified = read.ok ? verifyRequest(read.request, sm2PrivateKey(callerPair.privateKey).publicKey) : undefined
    const params = verified && openData(verified, fromHex(keys.sm4Key))
    if (!params || request.headers['content-type'] !== 'application/json; charset=utf-8')
      return void response.writeHead(400).end()
    const { msgCode = success, msg = '成功', result } = answer(request.url!, params, verified!.requestId)
    const sealed = sealAnswer(
      { requestId: verified!.requestId, msgCode, msg, result, sm4Key: fromHex(keys.sm4Key) },
      platformKey,
      at,
    )
    response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(sealed))
  }
}

describe('a channel', () => {
  it('issues a token for its user', async () => {
    const channel = await channelOf(
      platform((path, params) => ({
        result: { token: `${path} for ${String(params.name)}`, expiresIn: '7200', url: 'u' },
      })),
    )
    expect(await channel.issueToken(user)).toEqual({
      token: '/open/v1/user-token/issue for 张三',
      expiresIn: '7200',
      url: 'u',
    })
  })

  it('calls any service it is granted', async () => {
    const channel = await channelOf(platform((path, params) => ({ result: { path, ...params } })))
    expect(await channel.call('ecode/decode', { code: 'c', scene: '住院登记' }, { applicationNo: '02' })).toEqual({
      path: '/open/v1/ecode/decode',
      code: 'c',
      scene: '住院登记',
    })
  })

  it('learns the code and the words of a refusal', async () => {
    const channel = await channelOf(platform(() => ({ msgCode: '910008', msg: '渠道未获授权打开该页面' })))
    const refusal = await channel.issueToken(user).catch((reason: unknown) => reason)
    expect(refusal).toBeInstanceOf(PlatformRefusal)
    expect(refusal).toMatchObject({
      msgCode: '910008',
      cause: '渠道未获授权打开该页面',
      cure: expect.stringContaining('申请开通'),
    })
  })

  it.each<[string, string, RequestListener]>([
    [
      'an answer altered on the way',
      'signature',
      (request, response) =>
        platform(() => ({}))(
          request,
          Object.assign(response, {
            end: (
              (end) => (text: string) =>
                end.call(response, text.replace('成功', '失败'), 'utf8')
            )(response.end as (text: string, encoding: string) => typeof response),
          }),
        ),
    ],
    ['an answer that is no envelope', 'form', (_, response) => response.end('{}')],
    ['an answer that is no JSON', 'transport', (_, response) => response.end('<html>')],
    ['HTTP 502', 'transport', (_, response) => response.writeHead(502).end('{}')],
    ['a redirect', 'transport', (_, response) => response.writeHead(307, { location: '/elsewhere' }).end()],
    ['silence', 'transport', () => undefined],
  ])('gives up on %s', async (_, why, listener) => {
    const lost = await (
      await channelOf(listener)
    )
      .call('ecode/decode', { code: 'c', scene: '住院登记' })
      .catch((reason: unknown) => reason)
    expect(lost).toBeInstanceOf(PlatformUnreachable)
    expect(lost).toMatchObject({ why })
  })

  it.each([
    [-603, '慢 10 分 3 秒'],
    [600, '快 10 分 0 秒'],
  ])('says by how much its clock is off (%i s)', async (aheadSeconds, words) => {
    const at = new Date('2026-11-29T08:00:00Z')
    const refused = platform(() => ({ msgCode: '900004', msg: '请求时间戳超出允许范围[900004]' }), at)
    const channel = await channelOf(refused, { now: () => new Date(at.getTime() + aheadSeconds * 1000) })
    await expect(channel.issueToken(user)).rejects.toMatchObject({
      cause: `请求时间戳超出允许范围，本机时钟比平台${words}`,
    })
  })

  it('knows cures for refusals of the platform, and for nothing that it never says', () => {
    const said: string[] = Object.values(refusals)
    expect(Object.keys(cures).filter((code) => !said.includes(code))).toEqual([])
    expect(new PlatformRefusal(refusals.ORDER_DIFFERS, '订单内容不一致').cure).toContain('order/query')
  })

  it('refuses to start with a key that is none', () => {
    expect(() =>
      createChannel({ platform: 'http://localhost:8080', channelNo: '010122310011', ...keys, platformPublicKey: '04' }),
    ).toThrow('not an SM2 public key')
  })
})

it('says the version of its package', () => {
  expect(version).toBe(manifest.version)
})

describe('a call that came to nothing', () => {
  /** A platform that is busy twice, and the requestIds it has seen. */
  function busyTwice() {
    const seen: string[] = []
    const listener = platform((_path, _params, requestId) => {
      seen.push(requestId)
      return seen.length < 3 ? { msgCode: '900099', msg: '平台内部处理失败[900099]' } : {}
    })
    return { seen, listener }
  }

  it('is tried again where it comes to the same when it is done twice, with a requestId of its own each time', async () => {
    const { seen, listener } = busyTwice()
    await (await channelOf(listener)).call('order/query', { orderNo: '20260318123456789012' })
    expect(new Set(seen).size).toBe(3)
  })

  it('is left to its caller where it might be done twice', async () => {
    const { seen, listener } = busyTwice()
    const channel = await channelOf(listener)
    await expect(channel.call('ecode/decode', { code: 'c', scene: '住院登记' })).rejects.toMatchObject({
      msgCode: '900099',
    })
    expect(seen).toHaveLength(1)
  })

  it('is tried three times, whatever it is, where it was never sent', async () => {
    const pause = vi.fn(async () => undefined)
    const gone = createServer()
    await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done))
    const platform = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`
    await new Promise((done) => gone.close(done))
    const channel = createChannel({ platform, channelNo: '010122310011', ...keys, pause })
    const lost = await channel.call('ecode/decode', { code: 'c', scene: '住院登记' }).catch((reason: unknown) => reason)
    expect(lost).toMatchObject({ why: 'transport', network: 'ECONNREFUSED', cause: '没有收到平台的应答' })
    expect(pause.mock.calls).toEqual([[200], [1000]])
  })
})
