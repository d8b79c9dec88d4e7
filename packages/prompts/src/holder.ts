import type { HolderWords, NextStep } from './area.ts'
import { entries, nameOf } from './entries.ts'

/** `text` is empty where the title says all; `action` is what the button of `next` says, empty without one. */
export interface HolderPrompt {
  title: string
  text: string
  next: NextStep
  action: string
}

const actions: Record<NextStep, string> = {
  reload: '重新加载',
  'back-to-channel': '返回',
  'renew-code': '刷新二维码',
  'raise-level': '去认证',
  'call-12333': '拨打 12333',
  none: '',
}

/** The citizen's words for a msgCode or an outcome; a code we do not know is 系统繁忙，请稍后再试. */
export function holderPrompt(code: string): HolderPrompt {
  const words: HolderWords = entries[nameOf(code) ?? 'SYSTEM_BUSY'].holder
  return { action: actions[words.next], ...words }
}

/** Maintenance with its hours as the operator set them, `HH:MM` (§8.4-a-2). */
export function holderMaintenance({ from, until }: { from: string; until: string }): HolderPrompt {
  const words: HolderWords = {
    ...entries.SYSTEM_IN_MAINTENANCE.holder,
    title: `系统正在维护，维护时间为 ${from}-${until}`,
  }
  return { action: actions[words.next], ...words }
}
