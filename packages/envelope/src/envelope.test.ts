import { fromHex, randomBytes, sm2Encrypt, sm2KeyPair, sm2PrivateKey, sm4Encrypt, toBase64, toHex } from '@one-card/gm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openAnswer, sealAnswer, success } from './answer.ts'
import { readKeySet } from './keys.ts'
import { newRequestId, noRequestId, openData, readRequest, sealRequest, signRequest, verifyRequest } from './request.ts'
import { offerSessionKeys, openSessionKeys } from './session-keys.ts'

const caller = sm2PrivateKey(sm2KeyPair().privateKey)
const platform = sm2PrivateKey(sm2KeyPair().privateKey)
const sm4Key = randomBytes(16)
const now = new Date('2026-11-23T01:30:00Z')
const channelNo = '010122310011'
const params = fc.dictionary(
  fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.string())),
)
const body = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

/** Every way to change one of the lower seven bits of one character of one field. */
const flipped = <E extends object>(envelope: E) =>
  fc.constantFrom(...(Object.entries(envelope) as [string, string][])).chain(([name, text]) =>
    fc.tuple(fc.nat(text.length - 1), fc.nat(6)).map(([at, bit]) => ({
      ...envelope,
      [name]: text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1),
    })),
  )

function open(value: unknown): Record<string, unknown> | undefined {
  const read = readRequest(body(value))
  const verified = read.ok ? verifyRequest(read.request, caller.publicKey) : undefined
  return verified && openData(verified, sm4Key)
}

describe('a request', () => {
  const seal = (of: object, applicationNo?: string) =>
    sealRequest({ channelNo, applicationNo, params: of, keys: { sm4Key, privateKey: caller }, now })

  it('opens as what was sealed', () => {
    fc.assert(
      fc.property(params, fc.option(fc.constantFrom('01', '99'), { nil: undefined }), (given, applicationNo) => {
        expect(open(seal(given, applicationNo))).toEqual(given)
      }),
      { numRuns: 50 },
    )
  })

  it('does not open after one bit of any field was flipped', () => {
    fc.assert(
      fc.property(flipped(seal({ name: '张三' }, '02')), (changed) => {
        expect(open(changed)).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('never carries the same number or the same secret twice', () => {
    const [one, other] = [seal({ a: 'b' }), seal({ a: 'b' })]
    expect(one.requestId).not.toBe(other.requestId)
    expect(one.data).not.toBe(other.data)
    expect(newRequestId()).toMatch(/^[0-9a-f]{32}$/)
  })

  it('shows nothing of its parameters', () => {
    expect(JSON.stringify(seal({ idNo: '11010119900307123X' }))).not.toContain('11010119900307123X')
  })

  it('out of form is answered with its own number where that can be read', () => {
    const good = seal({})
    expect(readRequest(body({ ...good, data: {} }))).toEqual({ ok: false, field: 'data', requestId: good.requestId })
    expect(readRequest(body({ ...good, requestId: 7 }))).toEqual({
      ok: false,
      field: 'requestId',
      requestId: noRequestId,
    })
    expect(readRequest(body({ ...good, '张三 & co': '' }))).toMatchObject({ field: 'body' })
  })

  it('that names a key twice is refused, outside and inside, however the key is written', () => {
    const raw = (json: string) => new TextEncoder().encode(json)
    const good = JSON.stringify(seal({ name: '张三' }))
    for (const twice of ['"data":"AAAA",', '"d\\u0061ta":"AAAA",'])
      expect(readRequest(raw(good.replace('{', `{${twice}`)))).toMatchObject({ ok: false, field: 'body' })
    for (const [inside, opens] of [
      ['{"a":"1","a":"2"}', false],
      ['{"a":[{"b":"1"},{"b":"2","\\u0062":"3"}]}', false],
      ['{"a":{"b":"1"},"b":"{\\"a\\":\\"a\\",\\"a\\":1}"}', true],
    ] as const) {
      const iv = randomBytes(16)
      const data = toBase64(Uint8Array.of(...iv, ...sm4Encrypt(sm4Key, iv, raw(inside))))
      const read = readRequest(body(signRequest({ channelNo, data, now }, caller)))
      expect(read.ok && openData(verifyRequest(read.request, caller.publicKey)!, sm4Key) !== undefined, inside).toBe(
        opens,
      )
    }
  })

  it('in another encoding than UTF-8 is refused', () => {
    expect(readRequest(Uint8Array.of(0x7b, 0x22, 0xd5, 0xc5, 0x22, 0x3a, 0x31, 0x7d))).toMatchObject({
      ok: false,
      field: 'body',
    })
  })
})

describe('an answer', () => {
  const requestId = newRequestId()
  const expected = { requestId, sm4Key, platformPublicKey: platform.publicKey }
  const seal = (result?: object, msgCode = success) =>
    sealAnswer({ requestId, msgCode, msg: '成功', result, sm4Key }, platform, now)

  it('opens as what was sealed', () => {
    fc.assert(
      fc.property(params, (result) => {
        expect(openAnswer(seal(result), expected)).toEqual({
          ok: true,
          msgCode: success,
          msg: '成功',
          timestamp: '2026-11-23 09:30:00',
          result,
        })
      }),
      { numRuns: 50 },
    )
  })

  it('is not believed after one bit of any field was flipped', () => {
    fc.assert(
      fc.property(flipped(seal({ token: 'x' })), (changed) => {
        expect(openAnswer(changed, expected)).toMatchObject({ ok: false })
      }),
      { numRuns: 300 },
    )
  })

  it('to another request is not believed', () => {
    expect(openAnswer(seal({}), { ...expected, requestId: newRequestId() })).toEqual({
      ok: false,
      problem: 'request-id',
    })
  })

  it('signed by anybody else is not believed', () => {
    expect(openAnswer(sealAnswer({ requestId, msgCode: success, msg: '成功', sm4Key }, caller, now), expected)).toEqual(
      { ok: false, problem: 'signature' },
    )
  })

  it('that reports success must have a result for this key', () => {
    const unreadable = { ok: false, problem: 'result' }
    expect(openAnswer(seal({}), { ...expected, sm4Key: randomBytes(16) })).toEqual(unreadable)
    expect(openAnswer(sealAnswer({ requestId, msgCode: success, msg: '成功' }, platform, now), expected)).toEqual(
      unreadable,
    )
  })

  it('of another shape is not believed', () => {
    for (const other of [null, 'busy', [], {}, { ...seal({}), result: {} }, { ...seal({}), extra: '1' }]) {
      expect(openAnswer(other, expected)).toEqual({ ok: false, problem: 'form' })
    }
  })
})

describe('a key agreement', () => {
  const offer = () => offerSessionKeys({ channelNo, platformPublicKey: platform.publicKey, now })

  it('gives both sides the same keys', () => {
    const { request, keys } = offer()
    const opened = openSessionKeys(request, platform)
    if (!opened.ok) throw new Error(opened.problem)
    expect(opened.keys.sm4Key).toEqual(keys.sm4Key)
    expect(opened.keys.publicKey.bytes).toEqual(keys.privateKey.publicKey.bytes)
  })

  it('fails without the private half of the key inside', () => {
    const { request } = offer()
    const { request: other } = offer()
    expect(openSessionKeys({ ...request, data: other.data }, platform)).toEqual({ ok: false, problem: 'signature' })
  })

  it('is for one platform only', () => {
    expect(openSessionKeys(offer().request, caller)).toEqual({ ok: false, problem: 'data' })
  })

  it.each([
    ['a short SM4 key', { sm4Key: 'ab', publicKey: toHex(caller.publicKey.bytes) }],
    ['no public key', { sm4Key: 'ab'.repeat(16) }],
    ['a point off the curve', { sm4Key: 'ab'.repeat(16), publicKey: `04${'11'.repeat(64)}` }],
    ['something more', { sm4Key: 'ab'.repeat(16), publicKey: toHex(caller.publicKey.bytes), keyId: '1' }],
  ])('refuses %s', (_, told) => {
    const data = toBase64(sm2Encrypt(platform.publicKey, body(told)))
    expect(openSessionKeys(signRequest({ channelNo, data, now }, caller), platform)).toEqual({
      ok: false,
      problem: 'data',
    })
  })
})

describe('a key set', () => {
  const hex = {
    sm4Key: 'ab'.repeat(16),
    privateKey: '01'.repeat(32),
    platformPublicKey: toHex(platform.publicKey.bytes),
  }

  it('is made ready from hex', () => {
    expect(readKeySet(hex).sm4Key).toEqual(fromHex(hex.sm4Key))
  })

  it('with a wrong key says which, without repeating it', () => {
    for (const name of ['sm4Key', 'privateKey', 'platformPublicKey'] as const) {
      expect(() => readKeySet({ ...hex, [name]: 'abab' })).toThrow(/^not an SM/)
    }
  })
})
