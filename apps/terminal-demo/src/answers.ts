import type { Masked } from '@one-card/masking'

/** What the desk's server lets its browser see of one reading: the holder masked, the rest stays behind `visitId`. */
export interface Visit {
  visitId: string
  /** To the clerk (§8.4-b-1). */
  words: string
  name: Masked
  idNo: Masked
  /** What the holder held out: a code, the card itself, their face, or themselves to the clerk. */
  shown: 'identity' | 'payment' | 'licence' | 'card' | 'face' | 'person'
  /** What stands on a licence that was verified. */
  licence?: { cardNo: Masked; issuingPlace: Masked; validUntil: Masked }
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
  /** Why it was not done. */
  reason?: string
  serialNo: string
  scene: string
  credentialType: string
  institution: string
  name: Masked
  idNo: Masked
  authTime: string
  handledTime: string
}

/** A use of a card at this desk that it has not returned the end of (§5.4.1.3), as the platform has it. */
export interface MissingRecord {
  authTime: string
  credentialType: string
  scene: string
}

/** What stands on a physical card, as a reader or a clerk's fingers give it (§7.1.1). */
export interface CardText {
  cardNo: string
  name: string
  idNo: string
}

/** A card that lies beside the desk's reader. What is on it in full stays in the reader; `place` is all the browser says of it. */
export interface SampleCard {
  place: number
  name: Masked
  cardNo: Masked
  note: string
}

/** Somebody whose business is open at this desk; `place` is all the browser says of them. */
export interface Person {
  place: number
  name: Masked
  note: string
}
/** The holder as a site's page shows them, once it was given the identity. */
export interface LoggedInHolder {
  name: Masked
  idType: string
  idNo: Masked
  authTime: string
}

/** What a partner site's page may know of its visitor (§5.3.3-a-5). `cancelled`: the holder refused; `failed`: something else came between. */
export interface PartnerView {
  state: 'guest' | 'in' | 'cancelled' | 'failed'
  holder?: LoggedInHolder
}

/** What a site's page may know of the scan login it shows (§7.1.4). */
export interface LoginView {
  /** Another with every change: a page that waits says which it has seen. */
  version: string
  /** `undelivered`: the holder agreed, but the one answer with the identity was lost on its way. */
  state: 'waiting' | 'scanned' | 'confirmed' | 'refused' | 'expired' | 'undelivered'
  /** To be drawn, as long as it can be scanned. */
  code?: string
  holder?: LoggedInHolder
}
