import { Type } from 'typebox'
import { identifier } from './fields.ts'
import type { Service } from './service.ts'

/**
 * The Worker's first call. Its envelope carries, SM2-wrapped for the platform, a fresh SM4 key and the public half of a
 * fresh SM2 pair, and is signed with the private half; later calls name the pair by the `x-session-key` header.
 */
export const agreeSessionKeys = {
  name: 'session/keys',
  audience: 'page',
  title: '协商会话密钥',
  clause: '§8.3.1',
  params: Type.Object({
    sm4Key: Type.String({ pattern: '^[0-9a-f]{32}$' }),
    publicKey: Type.String({ pattern: '^04[0-9a-f]{128}$' }),
  }),
  result: Type.Object({ keyId: identifier(64) }),
} as const satisfies Service

/** A fresh token of the channel keeps the session going (decision 0024); its cookie comes anew with the answer. */
export const renewSession = {
  name: 'session/renew',
  audience: 'page',
  title: '续期会话',
  clause: '§8.1.2.1-f',
  params: Type.Object({ token: identifier(200) }),
  result: Type.Object({ expiresAtMs: Type.String({ pattern: '^\\d{13}$' }) }),
} as const satisfies Service
