import { holderPrompt } from '@one-card/prompts'
import type { CodeType } from './supply/code-life.ts'
import type { DeskRefusal } from './reading/useReading.ts'

export const codeNames: Record<CodeType, string> = { identity: '身份码', payment: '支付码', licence: '证照码' }
/** Who asks for a code of each type: decision 0148. */
const askers: Record<CodeType, string> = { identity: '工作人员', payment: '收银员', licence: '工作人员' }

/** What a desk refused, to the citizen at its counter: which code is asked for, or what to do. */
function refusedWords({ msgCode, wanted }: DeskRefusal, shown: CodeType): string {
  if (wanted !== undefined) return `${askers[wanted]}需要${codeNames[wanted]}，您出示的是${codeNames[shown]}`
  const { title, text } = holderPrompt(msgCode)
  return `${title}，${text}`
}

/** One sentence above the code, and the type of code one tap leads to; or nothing. */
export interface Notice {
  words: string
  turnTo?: CodeType
}

export function noticeOf({
  deskRefusal,
  waits,
  shown,
}: {
  deskRefusal: DeskRefusal | undefined
  waits: boolean
  shown: CodeType
}): Notice | undefined {
  if (deskRefusal !== undefined)
    return { words: refusedWords(deskRefusal, shown), ...(deskRefusal.wanted && { turnTo: deskRefusal.wanted }) }
  return waits ? { words: `网络不通，${codeNames[shown]}到时会自动更新，请您稍候` } : undefined
}
