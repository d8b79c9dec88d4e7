import { showTail } from './hide.ts'
import type { Masked } from './masked.ts'
import { bareNumber } from './number.ts'

/** 社会保障号码, 证件号码: the last 4 (§8.3.2-a); shorter foreign numbers stay at least half hidden. */
export function maskIdNo(value: string): Masked {
  return showTail(bareNumber(value))
}
