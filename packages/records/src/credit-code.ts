import type { Problem } from './format.ts'

/** The 31 characters of GB 32100: no I, O, S, V, Z. A character's place is its value. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/**
 * What is wrong with a 统一社会信用代码 (GB 32100, decision 0144). The inner check digit of the 组织机构代码 is not looked at:
 * the outer one covers it, and codes given out before 2015 may break it.
 */
export function creditCodeProblem(value: string): Problem {
  if (!shape.test(value)) return '应为18位统一社会信用代码'
  return creditCodeWithCheck(value.slice(0, 17)) === value ? undefined : '统一社会信用代码的校验位不正确'
}

/** Table C.8 of the first two characters: who registers it, and what it is. */
const classes: Record<string, string> = {
  '11': '01',
  '12': '02',
  '13': '03',
  '51': '04',
  '52': '05',
  '53': '06',
  '91': '07',
  '92': '08',
  '93': '09',
}

/** 应用机构类别 (table C.8) of a 统一社会信用代码; 99 for what none of them is. */
export const institutionClassOf = (creditCode: string): string => classes[creditCode.slice(0, 2)] ?? '99'

/** 17 characters → 18; weights are the powers of 3 modulo 31. Makes the synthetic companies of the demo worlds. */
export function creditCodeWithCheck(first17: string): string {
  if (!shape.test(`${first17}0`)) throw new Error('A credit code is made from 17 characters of GB 32100')
  let weight = 1
  let sum = 0
  for (const character of first17) {
    sum += weight * alphabet.indexOf(character)
    weight = (weight * 3) % 31
  }
  return first17 + alphabet.charAt((31 - (sum % 31)) % 31)
}
