import { Type } from 'typebox'
import type { Masked } from '@one-card/masking'
import { idNoProblem } from '@one-card/records/id-no'
import { identifierPattern, plainTextPattern } from '@one-card/records/plain-text'
import { pageNames } from './page-names.ts'

/** Shapes that several services share. Everything is a string on the wire (decision 0113). */

/** Words as people write and read them: something to see, and nothing unseen (packages/records/src/plain-text.ts). */
export const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: plainTextPattern })
/** What a program gave and gets back: a token, the number of a row, a place in a list. */
export const identifier = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: identifierPattern })
export const digits = (length: number) => Type.String({ pattern: `^\\d{${length}}$` })
export const oneOf = <V extends string[]>(...values: [...V]) => Type.Enum<V>(values)
/** A personal field after §8.3.2. */
export const masked = () => Type.Unsafe<Masked>(Type.String())
/** `YYYY-MM-DD HH:MM:SS`, Beijing time (§8.1.1.1-d-3, decision 0111). */
export const dateTime = () => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$' })
/** A whole number of seconds, as digits. */
export const seconds = () => Type.String({ pattern: '^\\d{1,5}$' })
/** 公民身份号码 with its check digit, wherever one comes in (decision 0144). */
export const idNo = () =>
  Type.Refine(Type.String({ pattern: '^\\d{17}[\\dX]$' }), (value) => idNoProblem(value) === undefined)
export const mobile = () => Type.String({ pattern: '^1\\d{10}$' })
/** 认证等级: 1 实名, 2 实卡, 3 实人 (decision 0125). */
export const authLevel = () => oneOf('1', '2', '3')
export const pageName = () => oneOf(...pageNames)
/** GB/T 2260; `000000` is the nation (全国). */
export const regionCode = () => Type.String({ pattern: '^\\d{6}$' })
/** `YYYY-MM-DD`, Beijing. */
export const date = () => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
/** JPEG in Base64, at most 35,250 bytes of it: twice sealed in Base64 it still fits an envelope of 64 KiB (wire.md). */
export const smallPicture = () => Type.String({ minLength: 4, maxLength: 47_000, pattern: '^[A-Za-z0-9+/]+={0,2}$' })
/** Decimal degrees, four places (decision 0113). */
export const position = () => ({
  longitude: Type.Optional(Type.String({ pattern: '^-?\\d{1,3}\\.\\d{4}$' })),
  latitude: Type.Optional(Type.String({ pattern: '^-?\\d{1,2}\\.\\d{4}$' })),
})
