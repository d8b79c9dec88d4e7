import { momentWords, type ResultLine } from '@one-card/ui-kit'
import { sceneWords } from '../../platform-words.ts'
import type { CodeType } from '../supply/code-life.ts'
import type { Reading } from './useReading.ts'

/** What a desk did with a code of each type, when it worked. */
export const verifiedWords: Record<CodeType, string> = {
  identity: '身份核验成功',
  payment: '支付码已使用',
  licence: '证照核验成功',
}

/** What the platform told, in the order a citizen asks: where, what for, when, whose. */
export function linesOf({ place, scene, usedAt, holderName }: Reading): ResultLine[] {
  return [
    { label: '地点', value: place },
    { label: '事项', value: sceneWords(scene) },
    { label: '时间', value: momentWords(usedAt) },
    { label: '持卡人', value: holderName, kind: 'name' },
  ]
}
