import { randomBytes, toHex, type PrivateKey, type PublicKey } from '@one-card/gm'
import { fieldAtFault, form } from './form.ts'
import { decryptJson, encryptJson, jsonObject } from './secret.ts'
import { isSignedBy, signed } from './signed-text.ts'
import { beijingTime } from './time.ts'

/** Table D.1 as it travels; `data` is Base64 of iv and ciphertext. */
export interface RequestEnvelope {
  requestId: string
  timestamp: string
  channelNo: string
  applicationNo?: string
  data: string
  signature: string
}

declare const verified: unique symbol
/** Only `verifyRequest` makes one, and only such a request can be opened: nothing is decrypted before the signature holds. */
export type VerifiedRequest = RequestEnvelope & { readonly [verified]: true }

export type ReadRequest =
  | { ok: true; request: RequestEnvelope }
  /** `field` may be sent to the caller; `requestId` is the caller's own, where it could be read, and goes into the answer. */
  | { ok: false; field: string; requestId: string }

export interface RequestDraft {
  channelNo: string
  applicationNo?: string | undefined
  params: object
  keys: { sm4Key: Uint8Array; privateKey: PrivateKey }
  now: Date
}

/** The greatest size of a body in bytes (wire.md). */
export const maxBodyBytes = 64 * 1024
/** Of a body that returns up to a thousand records. */
export const maxRecordsBytes = 2 * 1024 * 1024
/** The requestId of an answer to a request whose own requestId cannot be read. */
export const noRequestId = '0'.repeat(32)

export function newRequestId(): string {
  return toHex(randomBytes(16))
}

export function sealRequest({ params, keys, ...about }: RequestDraft): RequestEnvelope {
  return signRequest({ ...about, data: encryptJson(keys.sm4Key, params) }, keys.privateKey)
}

/** For `data` that is already encrypted. */
export function signRequest(
  draft: Omit<RequestDraft, 'params' | 'keys'> & { data: string },
  key: PrivateKey,
): RequestEnvelope {
  const { channelNo, applicationNo, data, now } = draft
  return signed(
    {
      requestId: newRequestId(),
      timestamp: beijingTime(now),
      channelNo,
      ...(applicationNo === undefined ? {} : { applicationNo }),
      data,
    },
    key,
  )
}

/** Takes the bytes of a body as they came: strict UTF-8, JSON, exactly the fields of table D.1, each in its form. */
export function readRequest(bytes: Uint8Array): ReadRequest {
  const body = readBody(bytes)
  if (!body) return { ok: false, field: 'body', requestId: noRequestId }
  const field = fieldAtFault(body, ['requestId', 'timestamp', 'channelNo', 'data', 'signature'], ['applicationNo'])
  if (field === undefined) return { ok: true, request: body as unknown as RequestEnvelope }
  const { requestId } = body
  return {
    ok: false,
    field,
    requestId: typeof requestId === 'string' && form.requestId(requestId) ? requestId : noRequestId,
  }
}

export function verifyRequest(request: RequestEnvelope, callerKey: PublicKey): VerifiedRequest | undefined {
  return isSignedBy(request, callerKey) ? (request as VerifiedRequest) : undefined
}

/** The parameters, not yet checked against the service's schema; undefined when `data` was not made with this key. */
export function openData(request: VerifiedRequest, sm4Key: Uint8Array): Record<string, unknown> | undefined {
  return decryptJson(sm4Key, request.data)
}

function readBody(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    return jsonObject(bytes)
  } catch {
    return undefined
  }
}
