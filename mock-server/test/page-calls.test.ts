import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offerSessionKeys, sealRequest, type KeySet } from '@one-card/envelope'
import { sm2PublicKey } from '@one-card/gm'
import { sessionKeyHeader, sessionMarkHeader } from '@one-card/platform-api/client'
import { derivedCode } from '@one-card/platform-api/derived-code'
import { refusals } from '@one-card/prompts'
import { browser } from './browser.ts'
import { openPage } from './page-session.ts'
import { startPlatform, type TestPlatform } from './platform.ts'
import { postBytes } from './post.ts'
import { rowsOf } from './sample-records.ts'
import { contentOf } from './tables.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())

const open = async (page: 'ecard-code' | 'national-zone' = 'ecard-code') =>
  openPage(platform, (await platform.token({ page })).url)
const send = (service: string, request: object, headers: Record<string, string>) =>
  postBytes(`${platform.origin}/page/v1/${service}`, JSON.stringify(request), headers)

/** What a Worker holds, taken apart so that single pieces can be spoilt. */
async function openByHand() {
  const visitor = browser(platform)
  const { pathname, search } = new URL((await platform.token()).url)
  const { boot } = await visitor.open(pathname + search)
  const { channelNo } = boot.channel!
  const { request, keys } = offerSessionKeys({
    channelNo,
    platformPublicKey: sm2PublicKey(boot.platformPublicKey),
    now: platform.clock.at,
  })
  const headers = { cookie: visitor.cookie(), [sessionMarkHeader]: boot.sessionMark! }
  const seal = (by: KeySet = keys) => sealRequest({ channelNo, params: {}, keys: by, now: platform.clock.at })
  return { visitor, request, keys, headers, seal }
}

describe("a page's Worker", () => {
  it('agrees on keys and calls with them', async () => {
    const { client } = await open()
    const { code, secretRef, expiresIn } = await client.call('ecode/show', {})
    expect(code).toMatch(/^9112\d{22}$/)
    expect(expiresIn).toBe('60')
    expect(await client.call('ecode/state', { secretRef })).toEqual({ state: 'live' })
    expect(await client.call('holder/card', {})).toMatchObject({ name: '**例' })
  })

  it('changes the mode for every page that is opened from now on', async () => {
    const { client, visitor } = await open()
    await client.call('holder/preferences', { mode: 'elderly' })
    expect((await visitor.open('/h5/usage-records/')).boot.mode).toBe('elderly')
    await client.call('holder/preferences', { mode: 'standard' })
  })

  it('is told by push that its code was used and what came of it, and nothing else', async () => {
    const { client, visitor } = await open()
    const { code, secretRef } = await client.call('ecode/show', {})
    const stream = await visitor.get('/page/v1/events', { accept: 'text/event-stream' })
    expect(stream.headers.get('content-type')).toBe('text/event-stream')
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toBe('retry: 3000\n\n')
    const desk = platform.caller('示例服务大厅窗口')
    const { authTime, name, idNo } = await desk.call('ecode/decode', { code, scene: '政务服务应用' })
    expect((await reader.read()).value).toBe('data: ecode/state\n\n')
    const told = {
      accessNo: platform.keySetOf('示例服务大厅窗口').channelNo,
      name: name!,
      idNo: idNo!,
      state: '失败/材料不齐',
    }
    const record = { ...rowsOf(authTime)['C.3'], ...told }
    expect(await desk.call('records/credential', { record })).toMatchObject({ accepted: '1' })
    expect((await reader.read()).value).toBe('data: ecode/state\n\n')
    await reader.cancel()
    expect(await client.call('ecode/state', { secretRef })).toMatchObject({
      use: { outcome: { state: 'failed', reason: '材料不齐' } },
    })
  })

  it('is told by push that its code was refused, and then reads which kind the desk asks for', async () => {
    const { client, visitor } = await open()
    const secret = await client.call('ecode/secret', {})
    const stream = await visitor.get('/page/v1/events', { accept: 'text/event-stream' })
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
    await reader.read()
    const desk = platform.caller('示例服务大厅窗口')
    await expect(
      desk.call('ecode/decode', { code: derivedCode(secret, 'payment', 0), scene: '政务服务应用' }),
    ).rejects.toMatchObject({ code: refusals.CODE_KIND_WRONG })
    expect((await reader.read()).value).toBe('data: ecode/state\n\n')
    await reader.cancel()
    expect(await client.call('ecode/state', { secretRef: secret.secretRef })).toMatchObject({
      refusal: { msgCode: refusals.CODE_KIND_WRONG, wanted: 'identity' },
    })
  })

  it('gets no stream that it could not read', async () => {
    const { visitor } = await open()
    const looked = await fetch(`${platform.origin}/page/v1/events`, {
      method: 'HEAD',
      headers: { cookie: visitor.cookie() },
      signal: AbortSignal.timeout(5000),
    })
    expect(looked.status).toBe(404)
  })

  it('gets as many streams as a browser has tabs, and no more', async () => {
    const { visitor } = await open()
    const follow = () => visitor.get('/page/v1/events', { accept: 'text/event-stream' })
    const streams = await Promise.all(Array.from({ length: 20 }, follow))
    const open200 = streams.filter(({ status }) => status === 200)
    expect(open200).toHaveLength(8)
    expect(streams.filter(({ status }) => status === 204)).toHaveLength(12)
    await Promise.all(open200.map(({ body }) => body!.cancel()))
  })

  it('gets no stream without a session, and is not asked to come back', async () => {
    expect((await browser(platform).get('/page/v1/events')).status).toBe(204)
  })
})

describe('a page whose session is ended', () => {
  it.each(['user-token/withdraw', 'session/end'] as const)(
    'by %s is told so at once, and its stream ends',
    async (how) => {
      const { token, url } = await platform.token()
      const { visitor, client } = await openPage(platform, url)
      const stream = await visitor.get('/page/v1/events', { accept: 'text/event-stream' })
      const { name, idNo } = platform.citizen('manyMonths')
      const caller = platform.caller('示例市民App')
      await (how === 'session/end' ? caller.call(how, { name, idNo }) : caller.call(how, { token }))
      expect(await stream.text()).toMatch(/data: ended\n\n$/)
      await expect(client.call('holder/card', {})).rejects.toMatchObject({ code: refusals.SESSION_EXPIRED })
      expect((await visitor.get('/page/v1/events')).status).toBe(204)
    },
  )

  it("is not ended by another channel, nor by another's name", async () => {
    const { client } = await open()
    const { name, idNo } = platform.citizen('manyMonths')
    await platform.caller('示例合作网站').call('session/end', { name, idNo })
    const app = platform.caller('示例市民App')
    await expect(app.call('session/end', { name: '张三', idNo })).rejects.toMatchObject({
      code: refusals.HOLDER_MISMATCH,
    })
    await expect(client.call('holder/card', {})).resolves.toBeTruthy()
  })
})

describe('refused', () => {
  async function expectRefusal(
    msgCode: string,
    service: string,
    request: object,
    headers: Record<string, string>,
    except: string[] = [],
  ) {
    const before = await contentOf(platform.store.db, except)
    const answer = await send(service, request, headers)
    expect(answer).toMatchObject({ status: 200, body: { msgCode } })
    expect(await contentOf(platform.store.db, except)).toEqual(before)
  }

  it("keys offered without a session, under another session's mark, for another channel, or with a signature of other keys", async () => {
    const { request, headers } = await openByHand()
    const other = await openByHand()
    await expectRefusal(refusals.TOKEN_MISSING, 'session/keys', request, {})
    await expectRefusal(refusals.SESSION_REPLACED, 'session/keys', request, {
      ...headers,
      [sessionMarkHeader]: other.headers[sessionMarkHeader]!,
    })
    await expectRefusal(refusals.CHANNEL_UNKNOWN, 'session/keys', { ...request, channelNo: '999999999999' }, headers)
    await expectRefusal(
      refusals.SIGNATURE_INVALID,
      'session/keys',
      { ...request, signature: other.request.signature },
      headers,
    )
    await expectRefusal(refusals.DATA_UNREADABLE, 'session/keys', { ...request, data: 'AAAA' }, headers)
  })

  it('the same keys offered twice', async () => {
    const { request, headers } = await openByHand()
    expect((await send('session/keys', request, headers)).body.msgCode).toBe('000000')
    await expectRefusal(refusals.REQUEST_REPEATED, 'session/keys', request, headers)
  })

  it("a call without a key, with another session's key, and with a key it does not hold", async () => {
    const { keyId, visitor, boot } = await open()
    const stranger = await open()
    const { headers, seal } = await openByHand()
    await expectRefusal(refusals.SESSION_KEY_UNKNOWN, 'holder/card', seal(), headers)
    await expectRefusal(refusals.SESSION_KEY_UNKNOWN, 'holder/card', seal(), {
      ...headers,
      [sessionKeyHeader]: stranger.keyId,
    })
    const stolen = { cookie: visitor.cookie(), [sessionMarkHeader]: boot.sessionMark!, [sessionKeyHeader]: keyId }
    await expectRefusal(refusals.SIGNATURE_INVALID, 'holder/card', seal(), stolen)
  })

  it("a service of a page above the session's level", async () => {
    const { url } = await platform.token({ page: 'national-zone', authLevel: '1' })
    const { client } = await openPage(platform, url)
    await expect(client.call('holder/card', {})).resolves.toBeTruthy()
    for (const service of ['ecode/show', 'holder/paying-account'] as const)
      await expect(client.call(service, {})).rejects.toMatchObject({ code: refusals.AUTH_LEVEL_TOO_LOW })
  })

  it('a service by another spelling of its address', async () => {
    const { client } = await open()
    for (const spelling of ['ecode/secret?x=1', 'ecode%2fsecret', 'ecode/%73ecret', 'ecode/secret/'])
      await expect(client.call(spelling as never, {} as never), spelling).rejects.toMatchObject({
        code: refusals.SERVICE_UNKNOWN,
      })
  })

  it('what no page asks for, and parameters nobody named', async () => {
    const { client } = await open()
    await expect(client.call('user-token/issue' as never, {} as never)).rejects.toMatchObject({
      code: refusals.SERVICE_UNKNOWN,
    })
    await expect(client.call('holder/preferences', { mode: 'large' } as never)).rejects.toMatchObject({
      code: refusals.FORMAT_INVALID,
      msg: '入参格式错误：mode[900001]',
    })
  })

  it('a code of somebody else', async () => {
    const { client } = await open()
    const { name, idNo } = platform.citizen('withoutPassword')
    const other = await openPage(platform, (await platform.token({ name, idNo })).url)
    const { secretRef } = await client.call('ecode/show', {})
    await expect(other.client.call('ecode/state', { secretRef })).rejects.toMatchObject({ code: refusals.CODE_UNKNOWN })
  })

  it('more than 120 calls of one session in a minute, however many keys its tabs have', async () => {
    const token = await platform.token()
    const first = await openPage(platform, token.url)
    const second = await openPage(platform, token.url, first.visitor)
    // Each tab has agreed on its key by a call.
    for (let call = 2; call < 120; call++) await (call % 2 ? first : second).client.call('holder/card', {})
    for (const { client } of [first, second])
      await expect(client.call('holder/card', {})).rejects.toMatchObject({ code: refusals.REQUESTS_TOO_MANY })
  })

  it("a call after the session's end", async () => {
    const { client } = await open()
    platform.clock.forward(7200)
    await expect(client.call('holder/card', {})).rejects.toMatchObject({ code: refusals.SESSION_EXPIRED })
  })
})
