import { charactersOf, hide } from './hide.ts'
import type { Masked } from './masked.ts'

/** 户籍地址、居住地址、工作单位、发卡地: the first 6 of 12 or more, otherwise at most the first half (§8.3.2-f, decision 0102). */
export function maskPlace(value: string): Masked {
  const characters = charactersOf(value)
  return hide(characters, Math.min(6, Math.floor(characters.length / 2)), 0)
}
