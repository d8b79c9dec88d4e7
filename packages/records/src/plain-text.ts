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
