import { PlatformRefusal, PlatformUnreachable } from './refusal.ts'
import type { ServiceName } from './catalogue.ts'

/**
 * Services that come to the same when they are called twice: they only read, or a number of the caller's own (merchantOrderNo,
 * merchantRefundNo, serialNo) makes the second call the first one. All others are left to the caller, who has to look first.
 */
const repeatable: ReadonlySet<ServiceName> = new Set<ServiceName>([
  'user-token/issue',
  'user-token/parse',
  'user-token/withdraw',
  'session/end',
  'query-grant/state',
  'order/create',
  'order/query',
  'order/reconciliation',
  'order/close',
  'order/refund',
  'pay/scanned',
  'records/credential',
  'records/missing',
  'records/payment',
  'records/benefit',
  'benefit/report',
  'catalogue/services',
  'catalogue/institutions',
  'catalogue/articles',
  'catalogue/service-list',
  'catalogue/institution-list',
])

/** Faults of the network before anything was sent: no service can have been done. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
const systemBusy = '900099'

/** Whether the same call may go out once more. It then has a requestId and a timestamp of its own: a used one is refused (900005). */
export function mayRepeat(service: ServiceName, error: unknown): boolean {
  if (error instanceof PlatformRefusal) return error.msgCode === systemBusy && repeatable.has(service)
  if (!(error instanceof PlatformUnreachable) || error.why !== 'transport') return false
  return repeatable.has(service) || (error.network !== undefined && neverSent.has(error.network))
}

/** Before the second try and the third. */
export const waitsMs = [200, 1_000] as const
