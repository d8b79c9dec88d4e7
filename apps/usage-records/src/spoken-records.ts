import type { Month } from './months.ts'
import { monthDayTime, stateWord, titleOf } from './record-words.ts'
import type { UsageRecord } from './useRecords.ts'

/** What 语音播报 reads: how much there is and the latest of it. */
export function spokenRecords([newest]: readonly Month<UsageRecord>[]): string {
  const last = newest?.records[0]
  if (newest === undefined || last === undefined) return '使用明细。暂无办事凭证记录。'
  return (
    `使用明细。${newest.title}有办事凭证记录${newest.records.length}条。` +
    `最近一次是${monthDayTime(last.authTime)}，在${last.place}${titleOf(last)}，${stateWord(last)}。`
  )
}
