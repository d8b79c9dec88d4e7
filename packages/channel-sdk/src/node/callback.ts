import { openData, readKeySet, readRequest, verifyRequest, type KeySetHex } from '@one-card/envelope'

/**
 * What the platform tells a merchant's server (wire.md "Callbacks"): the bytes of a body as they came become its parameters, or
 * nothing where it is not the platform's. Answer `callbackTaken` once it is kept; until then it comes again.
 */
export function openCallback(bytes: Uint8Array, keys: KeySetHex): Record<string, unknown> | undefined {
  const { sm4Key, platformPublicKey } = readKeySet(keys)
  const read = readRequest(bytes)
  const request = read.ok ? verifyRequest(read.request, platformPublicKey) : undefined
  return request && openData(request, sm4Key)
}

/** The one answer after which the platform stops telling. */
export const callbackTaken = { msgCode: '000000', msg: '成功' } as const
