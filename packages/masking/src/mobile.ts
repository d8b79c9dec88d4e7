import { hide, showTail } from './hide.ts'
import type { Masked } from './masked.ts'
import { bareNumber } from './number.ts'

const mobile = /^1\d{10}$/
const alreadyMasked = /^1\d\d\*{4}\d{4}$/

/**
 * 手机号码: the first 3 and the last 4 after normalising +86, spaces and hyphens (§8.3.2-d, decision 0106).
 * Only a mainland mobile is exempt from the half; anything else in the field is shown like a landline.
 */
export function maskMobile(value: string): Masked {
  const digits = bareNumber(value).replace(/^(?:00)?86(?=1\d{10}$)/, '')
  return mobile.test(digits) || alreadyMasked.test(digits) ? hide([...digits], 3, 4) : showTail(digits)
}
