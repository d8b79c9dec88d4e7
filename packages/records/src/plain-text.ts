/**
 * What no eye sees or what turns a word before a reader's eyes: controls and line ends, what fonts leave out (joiners, tags,
 * direction marks, fillers), halves of a pair, private use and what Unicode will never assign. A class of a `u` pattern.
 * Characters that this Unicode does not know yet pass: rare names have them.
 */
const unseen = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}'
/** Seen as nothing when they stand alone: blanks of any width, the empty braille cell, marks without a letter. */
const blank = '\\p{Z}\\p{M}\\u2800'

/** Words as people write and read them, with something to see in them. */
export const plainTextPattern = `^(?=.*[^${unseen}${blank}])[^${unseen}]+$`
/** Numbers and marks that programs give to things: no two of them look alike. */
export const identifierPattern = '^[\\x21-\\x7e]+$'

const plainText = new RegExp(plainTextPattern, 'u')
const identifier = new RegExp(identifierPattern, 'u')

export const isPlainText = (text: string): boolean => plainText.test(text)
export const isIdentifier = (text: string): boolean => identifier.test(text)

const unseenOne = new RegExp(`[${unseen}]`, 'u')
/** Those that come most often, by the names that their senders can look up. */
const names: Record<number, string> = {
  0x0000: '空字符',
  0x0009: '制表符',
  0x000a: '换行符',
  0x000d: '回车符',
  0x00ad: '软连字符',
  0x200b: '零宽空格',
  0x200c: '零宽不连字',
  0x200d: '零宽连字',
  0x200e: '从左至右标记',
  0x200f: '从右至左标记',
  0x202a: '从左至右嵌入',
  0x202b: '从右至左嵌入',
  0x202c: '方向格式结束',
  0x202d: '从左至右覆盖',
  0x202e: '从右至左覆盖',
  0x2060: '零宽连接',
  0xfeff: '字节顺序标记',
}

/** The first character that nobody sees, by code and name: `U+FEFF 字节顺序标记`. */
export function unseenIn(text: string): string | undefined {
  const found = unseenOne.exec(text)?.[0].codePointAt(0)
  if (found === undefined) return undefined
  const code = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
  return found in names ? `${code} ${names[found]!}` : code
}
