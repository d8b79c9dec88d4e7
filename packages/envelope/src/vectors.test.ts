import { fromBase64, fromHex, sm2Decrypt, sm2PrivateKey, sm2PublicKey, toHex } from '@one-card/gm'
import { describe, expect, it } from 'vitest'
import answers from '../vectors/answers.json' with { type: 'json' }
import refused from '../vectors/refused-requests.json' with { type: 'json' }
import requests from '../vectors/requests.json' with { type: 'json' }
import session from '../vectors/session-keys.json' with { type: 'json' }
import { openAnswer } from './answer.ts'
import { openData, readRequest, verifyRequest, type RequestEnvelope } from './request.ts'
import { encryptJson } from './secret.ts'
import { openSessionKeys } from './session-keys.ts'
import { canonicalText } from './signed-text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const body = (value: unknown) => bytes(JSON.stringify(value))
const sm4Key = fromHex(requests.keys.sm4Key)
const callerKey = sm2PublicKey(requests.keys.callerPublicKey)
const platformPublicKey = sm2PublicKey(requests.keys.platformPublicKey)

function readOrThrow(value: unknown): RequestEnvelope {
  const read = readRequest(body(value))
  if (!read.ok) throw new Error(`out of form: ${read.field}`)
  return read.request
}

describe('recorded requests', () => {
  it.each(requests.requests)('open as recorded: $why', ({ envelope, iv, plain, signedText }) => {
    const request = readOrThrow(envelope)
    expect(canonicalText(request)).toBe(signedText)
    expect(encryptJson(sm4Key, JSON.parse(plain) as object, fromHex(iv))).toBe(request.data)
    const verified = verifyRequest(request, callerKey)
    expect(openData(verified!, sm4Key)).toEqual(JSON.parse(plain))
  })

  it('belong to the keys beside them', () => {
    expect(toHex(sm2PrivateKey(requests.keys.callerPrivateKey).publicKey.bytes)).toBe(requests.keys.callerPublicKey)
    expect(toHex(sm2PrivateKey(requests.keys.platformPrivateKey).publicKey.bytes)).toBe(requests.keys.platformPublicKey)
  })
})

describe('recorded answers', () => {
  const expected = { requestId: answers.requestId, sm4Key, platformPublicKey }

  it.each(answers.answers)('open as recorded: $why', ({ envelope, plain, signedText }) => {
    expect(canonicalText(envelope)).toBe(signedText)
    const opened = openAnswer(envelope, expected)
    expect(opened).toEqual({
      ok: true,
      msgCode: envelope.msgCode,
      msg: envelope.msg,
      timestamp: envelope.timestamp,
      result: JSON.parse(plain ?? '{}'),
    })
  })
})

describe('recorded refusals', () => {
  it.each(refused.form)('form: $why', ({ body: text, field }) => {
    expect(readRequest(bytes(text))).toMatchObject({ ok: false, field })
  })

  it.each(refused.signature)('signature: $why', ({ body: value }) => {
    expect(verifyRequest(readOrThrow(value), callerKey)).toBeUndefined()
  })

  it.each(refused.data)('data: $why', ({ body: value }) => {
    const verified = verifyRequest(readOrThrow(value), callerKey)
    expect(verified).toBeDefined()
    expect(openData(verified!, sm4Key)).toBeUndefined()
  })
})

describe('the recorded key agreement', () => {
  it('opens as recorded', () => {
    const platformKey = sm2PrivateKey(session.platformPrivateKey)
    const request = readOrThrow(session.envelope)
    expect(canonicalText(request)).toBe(session.signedText)
    expect(new TextDecoder().decode(sm2Decrypt(platformKey, fromBase64(request.data)))).toBe(session.plain)
    const opened = openSessionKeys(request, platformKey)
    if (!opened.ok) throw new Error(opened.problem)
    expect({ sm4Key: toHex(opened.keys.sm4Key), publicKey: toHex(opened.keys.publicKey.bytes) }).toEqual(
      JSON.parse(session.plain),
    )
  })
})
