import type { cardForms, credentialTypes, paymentMethods } from './dictionaries.ts'

type Code<T extends { rows: readonly (readonly [string, string])[] }> = T['rows'][number][0]
type Flow =
  | { credentialType: Code<typeof credentialTypes> }
  | { paymentMethod: Code<typeof paymentMethods>; cardForm: Code<typeof cardForms> }

/** Every way of using a card: its 办事凭证类型 (C.6), or its 支付结算方式 (C.9) and 用卡类型 where it pays. */
export const flows = {
  cardAuthentication: { credentialType: '01' },
  identityCode: { credentialType: '02' },
  /** Decision 0145. */
  faceComparison: { credentialType: '03' },
  authorisedLogin: { credentialType: '04' },
  scanLogin: { credentialType: '05' },
  /** C.6 knows neither a licence nor what a clerk saw with their own eyes. */
  licence: { credentialType: '99' },
  deskCheck: { credentialType: '99' },

  /** §7.2.1: the card at a POS. */
  cardPayment: { paymentMethod: '01', cardForm: 'physical' },
  /** §7.2.5: the card at a medical counter. */
  cardSettlement: { paymentMethod: '03', cardForm: 'physical' },
  /** §7.2.3: a till reads the holder's payment code. */
  shownCode: { paymentMethod: '04', cardForm: 'electronic' },
  /** §7.2.4: the holder scans the merchant's code (decision 0138). */
  scannedCode: { paymentMethod: '05', cardForm: 'electronic' },
  /** §7.2.6: a medical counter reads the identity code. */
  codeSettlement: { paymentMethod: '06', cardForm: 'electronic' },
  /** §7.2.2: inside a page (decision 0138). */
  onlinePayment: { paymentMethod: '99', cardForm: 'electronic' },
} as const satisfies Record<string, Flow>

type FlowWith<Key extends string> = {
  [F in keyof typeof flows]: (typeof flows)[F] extends Record<Key, string> ? F : never
}[keyof typeof flows]

export type CredentialFlow = FlowWith<'credentialType'>
export type PaymentFlow = FlowWith<'paymentMethod'>
