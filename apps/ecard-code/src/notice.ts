import { holderPrompt } from '@one-card/prompts'
import type { DeskRefusal } from './useReading.ts'

type CodeType = 'identity' | 'payment'

const names: Record<CodeType, string> = { identity: '身份码', payment: '支付码' }
/** Who asks for a code of each kind: decision 48. */
const askers: Record<CodeType, string> = { identity: '工作人员', payment: '收银员' }

/** What a desk refused, to the citizen at its counter: which code is asked for, or what to do. */
function refusedWords({ msgCode, wanted }: DeskRefusal, shown: CodeType): string {
  if (wanted !== undefined) return `${askers[wanted]}需要${names[wanted]}，您出示的是${names[shown]}`
  const { title, text } = holderPrompt(msgCode)
  return `${title}，${text}`
}

/** One sentence above the code, or none. */
export function noticeOf({ deskRefusal, waits, shown }: { deskRefusal: DeskRefusal | undefined; waits: boolean; shown: CodeType }): string | undefined {
  if (deskRefusal !== undefined) return refusedWords(deskRefusal, shown)
  return waits ? `网络不通，${names[shown]}到时会自动更新，请您稍候` : undefined
}
