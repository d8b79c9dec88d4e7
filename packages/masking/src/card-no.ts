import { showTail } from './hide.ts'
import type { Masked } from './masked.ts'
import { bareNumber } from './number.ts'

/** 社会保障卡卡号: not among the examples of §8.3.2, so the last 4 and at least half hidden (visual-spec §6.1). */
export function maskCardNo(value: string): Masked {
  return showTail(bareNumber(value))
}
