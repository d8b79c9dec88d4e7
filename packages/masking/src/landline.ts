import { showTail } from './hide.ts'
import type { Masked } from './masked.ts'
import { bareNumber } from './number.ts'

/** 固定电话: the last 4, at least half hidden (decision 0106: only mobiles are exempt from the half). */
export function maskLandline(value: string): Masked {
  return showTail(bareNumber(value))
}
