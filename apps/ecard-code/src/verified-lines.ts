import type { ResultLine } from '@one-card/ui-kit'
import type { Reading } from './useReading.ts'

/** `11月23日 10:26` of a platform time; the year goes without saying for what happened just now. */
function momentWords(at: string): string {
  return `${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日 ${at.slice(11, 16)}`
}

/** C.7 with its extension after "/": the extension says more than the class. */
function sceneWords(scene: string): string {
  return scene.slice(scene.indexOf('/') + 1).replace(/应用$/, '')
}

/** What the platform told, in the order a citizen asks: where, what for, when, whose. */
export function linesOf({ place, scene, usedAt, holderName }: Reading): ResultLine[] {
  const lines: ResultLine[] = []
  if (place !== undefined) lines.push({ label: '地点', value: place })
  if (scene !== undefined) lines.push({ label: '事项', value: sceneWords(scene) })
  if (usedAt !== undefined) lines.push({ label: '时间', value: momentWords(usedAt) })
  if (holderName !== undefined) lines.push({ label: '持卡人', value: holderName, kind: 'name' })
  return lines
}
