import { hide, showTail } from './hide.ts'
import type { Masked } from './masked.ts'
import { bareNumber } from './number.ts'

/** 银行卡号: the first 3 and the last 4 (§8.3.2-c); under 14 digits that would show more than half, so the last 4 only (decision 0104). */
export function maskBankCard(value: string): Masked {
  const digits = bareNumber(value)
  const characters = [...digits]
  return characters.length < 14 ? showTail(digits) : hide(characters, 3, 4)
}
