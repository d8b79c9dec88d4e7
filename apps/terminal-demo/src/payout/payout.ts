import type { Masked } from '@one-card/masking'

export type LineState = 'checked' | 'refused' | 'pending' | 'paid' | 'failed'

/** One payee of a batch, as the clerk's screen shows it. */
export interface PayoutLine {
  lineNo: string
  name: Masked
  idNo: Masked
  amount: string
  state: LineState
  bank?: string
  account?: Masked
  /** Why nothing was paid. */
  reason?: string
}

/** A batch between two steps of figure 13. */
export interface PayoutBatch {
  batchNo: string
  /** How many of the steps are done. */
  done: number
  lines: PayoutLine[]
}

export const lineWords: Record<LineState, string> = {
  checked: '核验通过',
  refused: '不发放',
  pending: '银行处理中',
  paid: '已到账',
  failed: '未到账',
}

/** Figure 13, §7.3-a to f. */
export const payoutSteps = [
  '生成预发放数据，送平台核验',
  '收到核验结果和银行账户',
  '送银行发放',
  '收到银行发放结果',
  '发放结果送平台，通知持卡人',
  '待遇补贴数据回流',
] as const
export const stepsDone = { checked: 2, sent: 3, ended: payoutSteps.length } as const
