import { charactersOf, hide } from './hide.ts'
import type { Masked } from './masked.ts'

/** 姓名: the last character of 2–3, the last two of 4 or more, nothing of one; "·" is a character (§8.3.2-b, decision 0101). */
export function maskName(value: string): Masked {
  const characters = charactersOf(value)
  const shown = characters.length < 2 ? 0 : characters.length < 4 ? 1 : 2
  return hide(characters, 0, shown)
}
