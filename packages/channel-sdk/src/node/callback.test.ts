import { sealRequest } from '@one-card/envelope'
import { randomBytes, sm2KeyPair, sm2PrivateKey, toHex } from '@one-card/gm'
import { expect, it } from 'vitest'
import { openCallback } from './index.ts'

const platform = sm2KeyPair()
const stranger = sm2KeyPair()
const sm4Key = randomBytes(16)
const keys = {
  sm4Key: toHex(sm4Key),
  privateKey: toHex(stranger.privateKey),
  platformPublicKey: toHex(platform.publicKey),
}

function sealedBy({ privateKey }: typeof platform): Uint8Array {
  const sealing = { sm4Key, privateKey: sm2PrivateKey(toHex(privateKey)) }
  const body = sealRequest({ channelNo: '010932050006', params: { state: 'paid' }, keys: sealing, now: new Date() })
  return new TextEncoder().encode(JSON.stringify(body))
}

it('opens what the platform sealed, and nothing that another did', () => {
  expect(openCallback(sealedBy(platform), keys)).toEqual({ state: 'paid' })
  expect(openCallback(sealedBy(stranger), keys)).toBeUndefined()
  expect(openCallback(new TextEncoder().encode('{"state":"paid"}'), keys)).toBeUndefined()
})
