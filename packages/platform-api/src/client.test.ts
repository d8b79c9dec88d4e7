import {
  newRequestId,
  openData,
  openSessionKeys,
  readRequest,
  sealAnswer,
  success,
  verifyRequest,
  type AnswerEnvelope,
  type RequestEnvelope,
} from '@one-card/envelope'
import { randomBytes, sm2KeyPair, sm2PrivateKey, toHex } from '@one-card/gm'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { agreeKeys, createClient, PlatformRefusal, PlatformUnreachable, type Post } from './client.ts'

const platform = sm2PrivateKey(sm2KeyPair().privateKey)
const caller = sm2PrivateKey(sm2KeyPair().privateKey)
const sm4Key = randomBytes(16)
const keys = { sm4Key, privateKey: caller, platformPublicKey: platform.publicKey }
const now = () => new Date('2026-11-23T01:30:00Z')
const channelNo = '010122310011'

function received(body: object): RequestEnvelope {
  const read = readRequest(new TextEncoder().encode(JSON.stringify(body)))
  if (!read.ok) throw new Error(read.field)
  return read.request
}

interface Call {
  path: string
  params: unknown
  applicationNo: string | undefined
  headers: Record<string, string> | undefined
}

/** A platform that notes each call and answers with `result`; `spoil` stands for the road between. */
function playing(
  result: object,
  { msgCode = success, msg = '成功', spoil = (answer: AnswerEnvelope): unknown => answer } = {},
) {
  const calls: Call[] = []
  const post: Post = async (path, body, headers) => {
    const request = received(body)
    const verified = verifyRequest(request, caller.publicKey)
    calls.push({ path, headers, params: verified && openData(verified, sm4Key), applicationNo: request.applicationNo })
    return spoil(sealAnswer({ requestId: request.requestId, msgCode, msg, result, sm4Key }, platform, now()))
  }
  return { post, calls }
}

describe('a client', () => {
  it('seals a call to an open service and opens its answer', async () => {
    const { post, calls } = playing({ token: 't', expiresIn: '7200', url: 'http://localhost' })
    const client = createClient({ post, channelNo, keys, now })
    const params = { name: '张三', idNo: '11010119900307123X', authLevel: '3', page: 'ecard-code' } as const
    const { token } = await client.call('user-token/issue', params, { applicationNo: '02' })
    expect(token).toBe('t')
    expect(calls).toEqual([{ path: '/open/v1/user-token/issue', params, applicationNo: '02', headers: undefined }])
  })

  it('with a keyId calls page services and names its keys', async () => {
    const { post, calls } = playing({ mode: 'elderly' })
    const client = createClient({ post, channelNo, keys, keyId: 'k1', now })
    expectTypeOf(client.call<'holder/preferences'>).returns.resolves.toHaveProperty('mode')
    expect(await client.call('holder/preferences', { mode: 'elderly' })).toEqual({ mode: 'elderly' })
    expect(calls).toEqual([
      {
        path: '/page/v1/holder/preferences',
        params: { mode: 'elderly' },
        applicationNo: undefined,
        headers: { 'x-session-key': 'k1' },
      },
    ])
  })

  it('turns a refusal into its code and words', async () => {
    const { post } = playing({}, { msgCode: '910003', msg: '令牌已过期' })
    const refusal = await createClient({ post, channelNo, keys, now })
      .call('user-token/parse', { token: 't' })
      .catch((reason: unknown) => reason)
    expect(refusal).toBeInstanceOf(PlatformRefusal)
    expect(refusal).toMatchObject({ code: '910003', msg: '令牌已过期' })
  })

  it("tells the platform's time, on a refusal too", async () => {
    const heard: Date[] = []
    for (const msgCode of [success, '900004']) {
      const { post } = playing({}, { msgCode })
      await createClient({ post, channelNo, keys, now, onAnswer: (at) => heard.push(at) })
        .call('user-token/parse', { token: 't' })
        .catch(() => undefined)
    }
    expect(heard).toEqual([now(), now()])
  })

  it.each([
    ['transport', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['form', () => '<html>busy</html>'],
    ['signature', (answer: AnswerEnvelope) => ({ ...answer, msg: '成功!' })],
    [
      'request-id',
      () => sealAnswer({ requestId: newRequestId(), msgCode: success, msg: '成功', sm4Key }, platform, now()),
    ],
    [
      'result',
      (answer: AnswerEnvelope) => sealAnswer({ ...answer, result: {}, sm4Key: randomBytes(16) }, platform, now()),
    ],
  ])('does not believe an answer: %s', async (why, spoil) => {
    const { post } = playing({}, { spoil })
    const lost = await createClient({ post, channelNo, keys, now })
      .call('user-token/parse', { token: 't' })
      .catch((reason: unknown) => reason)
    expect(lost).toBeInstanceOf(PlatformUnreachable)
    expect(lost).toMatchObject({ why })
  })
})

describe('agreeKeys', () => {
  it('brings keys that the platform knows by the keyId', async () => {
    const known = new Map<string, string>()
    const post: Post = async (path, body) => {
      const request = received(body)
      const opened = openSessionKeys(request, platform)
      if (path !== '/page/v1/session/keys' || !opened.ok) throw new Error(path)
      known.set('k1', toHex(opened.keys.publicKey.bytes))
      return sealAnswer(
        {
          requestId: request.requestId,
          msgCode: success,
          msg: '成功',
          result: { keyId: 'k1' },
          sm4Key: opened.keys.sm4Key,
        },
        platform,
        now(),
      )
    }
    const agreed = await agreeKeys({ post, channelNo, platformPublicKey: toHex(platform.publicKey.bytes), now })
    expect(known.get(agreed.keyId)).toBe(toHex(agreed.keys.privateKey.publicKey.bytes))
  })

  it('passes a refusal on although the platform knows no key to answer with', async () => {
    const post: Post = async (_, body) =>
      sealAnswer({ requestId: received(body).requestId, msgCode: '910002', msg: '令牌不存在' }, platform, now())
    await expect(
      agreeKeys({ post, channelNo, platformPublicKey: toHex(platform.publicKey.bytes), now }),
    ).rejects.toMatchObject({ code: '910002' })
  })
})
