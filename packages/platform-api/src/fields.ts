import { Type } from 'typebox'
import type { Masked } from '@one-card/masking'
import { pageNames } from './pages.ts'

/** Shapes that several services share. Everything is a string on the wire (decision 0113). */

/** What means nothing in a word or turns its order round before a reader's eyes: controls, direction marks, line and paragraph ends. */
const unwanted = '\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff'

/** Words as people write them. Half a surrogate pair is no character: a database would keep another in its place. */
export const text = (maxLength: number) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: `^(?:[^${unwanted}\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$`,
  })
export const digits = (length: number) => Type.String({ pattern: `^\\d{${length}}$` })
export const oneOf = <V extends string[]>(...values: [...V]) => Type.Enum<V>(values)
/** A personal field after §8.3.2. */
export const masked = () => Type.Unsafe<Masked>(Type.String())
/** `YYYY-MM-DD HH:MM:SS`, Beijing time (§8.1.1.1-d-3, decision 0111). */
export const dateTime = () => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$' })
/** A whole number of seconds, as digits. */
export const seconds = () => Type.String({ pattern: '^\\d{1,5}$' })
export const idNo = () => Type.String({ pattern: '^\\d{17}[\\dX]$' })
export const mobile = () => Type.String({ pattern: '^1\\d{10}$' })
/** 认证等级: 1 实名, 2 实卡, 3 实人 (decision 0125). */
export const authLevel = () => oneOf('1', '2', '3')
export const pageName = () => oneOf(...pageNames)
/** GB/T 2260; `000000` is the nation (全国). */
export const regionCode = () => Type.String({ pattern: '^\\d{6}$' })
/** `YYYY-MM-DD`, Beijing. */
export const date = () => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
