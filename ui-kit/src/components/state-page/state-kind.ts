import type { NextStep } from '@one-card/prompts'

/** Which drawing stands above the words. */
export type StateKind = 'busy' | 'expired' | 'empty' | 'refused'

export interface NextLook { kind: StateKind; actionLabel?: string }

/** A refusal says what the holder can do next; drawing and button follow from it unless the page says otherwise. */
export const nextLooks: Record<NextStep, NextLook> = {
  'reload': { kind: 'busy', actionLabel: '重新加载' },
  'back-to-channel': { kind: 'expired', actionLabel: '返回重新进入' },
  'renew-code': { kind: 'expired', actionLabel: '更新二维码' },
  'call-12333': { kind: 'refused', actionLabel: '拨打 12333' },
  'none': { kind: 'refused' },
}
