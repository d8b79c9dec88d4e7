import { beijingTime } from '@one-card/envelope'
import { randomDigits } from '@one-card/platform-api/code-text'

/** 订单号, 退款号, 收据号: eight digits of the day, twelve of chance. */
export function newMoneyNo(at: Date, randomBytes: (length: number) => Uint8Array): string {
  return beijingTime(at).slice(0, 10).replaceAll('-', '') + randomDigits(12, randomBytes)
}
