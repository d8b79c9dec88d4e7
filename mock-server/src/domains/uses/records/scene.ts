import { codeOf, isOpen, labelOf, scenes, type CodeTable } from '@one-card/records'
import type { Dictionaries } from '../../../dictionaries.ts'
import { refuse } from '../../../refusal.ts'

/** 应用场景 in parts, as it is stored (decision 0135). */
interface Scene {
  sceneCode: string
  sceneDetail?: string | null
}

const sceneTable = (dictionaries: Dictionaries) => dictionaries.now()[scenes.name]!

/** Whether it begins with a label of table C.7 that may be said now. */
export function isScene(dictionaries: Dictionaries, text: string): boolean {
  const table = sceneTable(dictionaries)
  const code = codeOf(table, text.split('/')[0]!)
  return code !== undefined && isOpen(table, code)
}

/** `人社服务/就业登记` → code 02 and 就业登记; refuses a label outside table C.7. What is shut its door has refused. */
export function storedScene(dictionaries: Dictionaries, text: string): { sceneCode: string; sceneDetail?: string } {
  const [label = '', ...rest] = text.split('/')
  const sceneCode = codeOf(sceneTable(dictionaries), label) ?? refuse('FORMAT_INVALID', 'scene')
  const sceneDetail = rest.join('/')
  return { sceneCode, ...(sceneDetail && { sceneDetail }) }
}

/** As it travels and is shown: the label of table C.7, then "/" and the detail. */
export function sceneText(dictionaries: Dictionaries, { sceneCode, sceneDetail }: Scene): string {
  const label = sceneLabel(dictionaries, sceneCode) ?? sceneCode
  return sceneDetail ? `${label}/${sceneDetail}` : label
}

/** A scene as its caller wrote it, in the wording of table C.7. */
export const readScene = (dictionaries: Dictionaries, text: string): string =>
  sceneText(dictionaries, storedScene(dictionaries, text))

export const sceneLabel = (dictionaries: Dictionaries, code: string): string | undefined =>
  labelOf(sceneTable(dictionaries), code)

/** The name of a value that was added since pages were built, which know those of the standard by words of their own. */
export function addedName(dictionaries: Dictionaries, printed: CodeTable, code: string): string | undefined {
  return labelOf(printed, code) === undefined ? labelOf(dictionaries.now()[printed.name]!, code) : undefined
}

/** Likewise, as short as a page says the others. */
export function addedScene(dictionaries: Dictionaries, code: string): { sceneName?: string } {
  const label = addedName(dictionaries, scenes, code)
  return label === undefined ? {} : { sceneName: label.replace(/应用$/, '') }
}
