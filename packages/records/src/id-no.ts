import { isRealDate, type Problem } from './format.ts'

/** 省级代码 that GB 11643 numbers begin with; 83 stands for 台湾居民居住证. */
const provinces = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 ' + '61 62 63 64 65 71 81 82 83'
  ).split(' '),
)
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * What is wrong with a 公民身份号码 (GB 11643, decision 0144): 18 characters, region, birth date, check digit.
 * Of the region only the province must be known: a number keeps the region of its birth, and districts are dissolved
 * (the standard's own sample, 412123, is one).
 */
export function idNoProblem(value: string): Problem {
  if (!/^\d{17}[\dX]$/.test(value)) return '应为18位公民身份号码，末位可为X'
  if (!provinces.has(value.slice(0, 2))) return '公民身份号码的地区不存在'
  const birth = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`
  if (birth < '1900' || !isRealDate(birth)) return '公民身份号码的出生日期不存在'
  return idNoWithCheckDigit(value.slice(0, 17)) === value ? undefined : '公民身份号码的校验位不正确'
}

/** 17 digits → 18 characters, by ISO 7064 MOD 11-2. Makes the synthetic people of the demo worlds. */
export function idNoWithCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new Error('An id number is made from 17 digits')
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return first17 + '10X98765432'.charAt(sum % 11)
}
