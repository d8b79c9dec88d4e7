import { insideWindow, openData, readKeySet, readRequest, verifyRequest } from '@one-card/envelope'
import type { KeySet } from './channel.ts'
import type { Services } from './catalogue.ts'

/** What the platform tells a merchant's server: how an order stands now. A lower `version` than one you have is older news. */
export type OrderChanged = { service: 'order/changed' } & Services['order/query']['result']

/**
 * What the platform tells a merchant's server (wire.md): the bytes of a body as they came become its parameters, or nothing where
 * it is not the platform's, or not of these five minutes. Answer `callbackTaken` once it is kept; until then it comes again.
 */
export function openCallback(bytes: Uint8Array, keys: KeySet, now = new Date()): OrderChanged | undefined {
  const { sm4Key, platformPublicKey } = readKeySet(keys)
  const read = readRequest(bytes)
  const request = read.ok ? verifyRequest(read.request, platformPublicKey) : undefined
  if (!request || !insideWindow(request.timestamp, now)) return undefined
  return openData(request, sm4Key) as OrderChanged | undefined
}

/** The one answer after which the platform stops telling. */
export const callbackTaken = { msgCode: '000000', msg: '成功' } as const
