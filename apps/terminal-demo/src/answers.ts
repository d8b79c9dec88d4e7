import type { Masked } from '@one-card/masking'

/** What the desk's server lets its browser see of one reading: the holder masked, the rest stays behind `visitId`. */
export interface Visit {
  visitId: string
  /** To the clerk (§8.4-b-1). */
  words: string
  name: Masked
  idNo: Masked
  codeType: 'identity' | 'payment'
  /** `YYYY-MM-DD HH:MM:SS`, Beijing time. */
  authTime: string
  scene: string
}

/** How the clerk ended it, in the words of 业务处理状态 (table C.3). */
export type Ending = '成功' | '失败'

/** The slip for the holder (§8.4-b-1); `words` are the clerk's. */
export interface Receipt {
  words: string
  state: Ending
  serialNo: string
  scene: string
  credentialType: string
  institution: string
  name: Masked
  idNo: Masked
  authTime: string
  handledTime: string
}
