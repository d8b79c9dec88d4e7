import type { AddressHabit } from './address.ts'
import type { HostName } from './simulated-host.ts'

/** What a reviewer puts around the page, besides the channel itself. */
export interface Surroundings {
  host: HostName
  habit: AddressHabit
  textScale: number
}

export const ordinary: Surroundings = { host: 'frame', habit: 'as-is', textScale: 1 }

/** Steps of text size that programs offer (docs/design/field-notes.md). */
export const textScales = [
  { value: 1, title: '标准字号' },
  { value: 1.3, title: '大字号' },
  { value: 1.75, title: '特大字号' },
]

export const habits: { value: AddressHabit; title: string }[] = [
  { value: 'as-is', title: '原样' },
  { value: 'escaped', title: '& 变成 &amp;' },
  { value: 'adds', title: '追加参数' },
  { value: 'unlisted', title: '域名未登记' },
]
