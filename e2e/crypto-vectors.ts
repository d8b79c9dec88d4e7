import {
  canonicalText,
  offerSessionKeys,
  openAnswer,
  openData,
  openSessionKeys,
  readRequest,
  verifyRequest,
} from '@one-card/envelope'
import { fromHex, sm2Decrypt, sm2PrivateKey, sm2PublicKey, sm3, sm4Encrypt, toHex, verify } from '@one-card/gm'
import { derivedCode, type DerivedKind } from '@one-card/platform-api/derived-code'
import answers from '../packages/envelope/vectors/answers.json' with { type: 'json' }
import refused from '../packages/envelope/vectors/refused-requests.json' with { type: 'json' }
import requests from '../packages/envelope/vectors/requests.json' with { type: 'json' }
import session from '../packages/envelope/vectors/session-keys.json' with { type: 'json' }
import derived from '../packages/platform-api/vectors/derived-codes.json' with { type: 'json' }
import standards from '../packages/gm/vectors/standards.json' with { type: 'json' }

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (decrypted: Uint8Array) => new TextDecoder().decode(decrypted)
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Runs in the browser: every recorded vector, by name, and whether it came out as recorded. */
export function checkVectors(): [what: string, holds: boolean][] {
  return [...standardVectors(), ...envelopeVectors(), ...codeVectors()]
}

function standardVectors(): [string, boolean][] {
  const { privateKey, publicKey, signature, encryption } = standards.sm2
  return [
    ...standards.sm3.map(({ clause, message, digest }): [string, boolean] => [
      clause,
      toHex(sm3(fromHex(message))) === digest,
    ]),
    ...standards.sm4.map(({ clause, rounds, key, plain, cipher }): [string, boolean] => {
      const all = sm4Encrypt(fromHex(key), fromHex(plain), new Uint8Array(16 * rounds))
      return [clause, toHex(all.slice(16 * (rounds - 1), 16 * rounds)) === cipher]
    }),
    [signature.clause, verify(sm2PublicKey(publicKey), bytes(signature.text), fromHex(signature.signature))],
    [encryption.clause, text(sm2Decrypt(sm2PrivateKey(privateKey), fromHex(encryption.secret))) === encryption.text],
  ]
}

function codeVectors(): [string, boolean][] {
  return derived.codes.map(({ code, kind, step, ...secret }) => [
    `code of ${kind} step ${step}`,
    derivedCode(secret, kind as DerivedKind, step) === code,
  ])
}

function envelopeVectors(): [string, boolean][] {
  const { sm4Key, callerPublicKey, platformPublicKey } = requests.keys
  const caller = sm2PublicKey(callerPublicKey)
  const platformKey = sm2PrivateKey(session.platformPrivateKey)
  const { channelNo } = session.envelope
  const expected = {
    requestId: answers.requestId,
    sm4Key: fromHex(sm4Key),
    platformPublicKey: sm2PublicKey(platformPublicKey),
  }

  /** The step at which a body is refused, or its contents. */
  function opened(body: string): unknown {
    const read = readRequest(bytes(body))
    if (!read.ok) return read.field
    const verified = verifyRequest(read.request, caller)
    return verified ? (openData(verified, fromHex(sm4Key)) ?? 'unreadable') : 'unsigned'
  }

  return [
    ...requests.requests.map(({ why, envelope, plain, signedText }): [string, boolean] => [
      why,
      canonicalText(envelope) === signedText && same(opened(JSON.stringify(envelope)), JSON.parse(plain)),
    ]),
    ...refused.form.map(({ why, body, field }): [string, boolean] => [why, opened(body) === field]),
    ...refused.signature.map(({ why, body }): [string, boolean] => [why, opened(JSON.stringify(body)) === 'unsigned']),
    ...refused.data.map(({ why, body }): [string, boolean] => [why, opened(JSON.stringify(body)) === 'unreadable']),
    ...answers.answers.map(({ why, envelope, plain }): [string, boolean] => {
      const answer = openAnswer(envelope, expected)
      return [why, answer.ok && same(answer.result, JSON.parse(plain ?? '{}'))]
    }),
    ['session keys', openSessionKeys(session.envelope, platformKey).ok],
    [
      'session keys made here',
      openSessionKeys(
        offerSessionKeys({ channelNo, platformPublicKey: platformKey.publicKey, now: new Date() }).request,
        platformKey,
      ).ok,
    ],
  ]
}
