import { momentWords, type ResultLine } from '@one-card/ui-kit'
import { sceneWords } from '../../platform-words.ts'
import type { CodeType } from '../supply/code-life.ts'
import type { Outcome } from './useOutcome.ts'
import type { Reading } from './useReading.ts'

/** What a desk did with a code of each type, when it worked. */
const verifiedWords: Record<CodeType, string> = {
  identity: '身份核验成功',
  payment: '支付码已使用',
  licence: '证照核验成功',
}
const outcomeWords: Record<Outcome['state'], string> = { succeeded: '业务办理成功', failed: '这次没有办成' }

/** The last word: of the business where its desk has said it, else of the code. */
export const headlineOf = ({ codeType }: Reading, outcome: Outcome | undefined): string =>
  outcome === undefined ? verifiedWords[codeType] : outcomeWords[outcome.state]

/** What to do where it was not done. */
export const nextWords = '请您当面问清还要准备什么，准备好后再出示一次码就可以办理'

/** What the platform told, in the order a citizen asks: why not, where, what for, when, whose. */
export function linesOf({ place, scene, usedAt, holderName }: Reading, outcome: Outcome | undefined): ResultLine[] {
  return [
    ...(outcome?.state === 'failed' ? [{ label: '原因', value: outcome.reason ?? '窗口没有写明' }] : []),
    { label: '地点', value: place },
    { label: '事项', value: sceneWords(scene) },
    { label: '时间', value: momentWords(usedAt) },
    { label: '持卡人', value: holderName, kind: 'name' },
  ]
}

/** Masked values are left to the screen reader, which knows how to say them (MaskedText). */
export function spokenReading(reading: Reading, outcome: Outcome | undefined): string {
  const facts = linesOf(reading, outcome)
    .filter((line) => !('kind' in line))
    .map(({ label, value }) => `${label}：${value}`)
  const next = outcome?.state === 'failed' ? [nextWords] : []
  return [headlineOf(reading, outcome), ...facts, ...next, '本页不会自动关闭'].join('。') + '。'
}
