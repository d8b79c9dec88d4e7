import { codeOf, labelOf, scenes } from '@one-card/records'
import { refuse } from '../../../refusal.ts'

/** 应用场景 in parts, as it is stored (decision 0135). */
interface Scene {
  sceneCode: string
  sceneDetail?: string | null
}

/** Whether it begins with a label of table C.7. */
export const isScene = (text: string): boolean => codeOf(scenes, text.split('/')[0]!) !== undefined

/** `人社服务/就业登记` → code 02 and 就业登记; refuses a label outside table C.7. */
export function storedScene(text: string): { sceneCode: string; sceneDetail?: string } {
  const [label = '', ...rest] = text.split('/')
  const sceneCode = codeOf(scenes, label) ?? refuse('FORMAT_INVALID', 'scene')
  const sceneDetail = rest.join('/')
  return { sceneCode, ...(sceneDetail && { sceneDetail }) }
}

/** As it travels and is shown: the label of table C.7, then "/" and the detail. */
export function sceneText({ sceneCode, sceneDetail }: Scene): string {
  const label = labelOf(scenes, sceneCode) ?? sceneCode
  return sceneDetail ? `${label}/${sceneDetail}` : label
}
