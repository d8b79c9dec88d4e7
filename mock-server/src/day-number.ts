import { beijingTime } from '@one-card/envelope'
import { randomDigits } from '@one-card/platform-api/code-text'

/** 订单号, 授权编号, 受理编号 and the like: eight digits of Beijing's day, then chance; 20 digits unless fewer are wanted. */
export function newDayNumber(at: Date, randomBytes: (length: number) => Uint8Array, chance = 12): string {
  return beijingTime(at).slice(0, 10).replaceAll('-', '') + randomDigits(chance, randomBytes)
}
