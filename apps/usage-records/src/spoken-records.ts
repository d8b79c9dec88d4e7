import { momentWords } from '@one-card/ui-kit'
import type { Month } from './months.ts'
import type { Kind, UsageRecord } from './record.ts'
import { kindWord } from './record-words.ts'

/** What 语音播报 reads: how much there is and the latest of it. */
export function spokenRecords([newest]: readonly Month<UsageRecord>[], kind: Kind | undefined): string {
  const last = newest?.records[0]
  if (newest === undefined || last === undefined) return `使用明细。暂无${kindWord(kind)}记录。`
  const amount = last.amount === undefined ? '' : `，${last.amount}元`
  return (
    `使用明细。${newest.title}有${kindWord(kind)}记录。` +
    `最近一次是${momentWords(last.at)}，${last.place}，${last.title}${amount}，${last.stateWord}。`
  )
}
