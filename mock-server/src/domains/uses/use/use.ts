import type { CredentialFlow, PaymentFlow, paymentTypes } from '@one-card/records'
import type { PromptName } from '@one-card/prompts'
import type { Channel } from '../../access/channels/index.ts'
import type { Holder } from '../../people/holders/index.ts'

/** A card was shown, read or compared at a system's desk, or agreed to a login (C.3). */
export interface CredentialUse {
  kind: 'credential'
  flow: CredentialFlow
  holder: Holder
  /** A system: its institution is the record's. */
  channel: Channel
  /** 应用场景 as it travels: a label of C.7, and words of the system's own after "/". */
  scene: string
  at: Date
}

/** What the system saw of the holder, or why it saw nothing. */
export type Outcome = {
  /** Names of fields, never their values. */
  fields: string[]
  /** Of the holder's page, where one took part. */
  sessionId?: string | undefined
} & ({ outcome: 'seen' } | { outcome: 'refused'; cause: PromptName })

/** Money was paid, or given back (C.4); nothing of its holder is seen by it. */
export interface PaymentUse {
  kind: 'payment'
  flow: PaymentFlow
  holder: Holder
  channel: Channel
  /** 业务流水号, of which there is one payment; a refund has one of its own. */
  serialNo: string
  /** GB/T 2260, of the merchant. */
  regionCode: string
  merchant?: { id: string; name: string }
  /** As it travels, see `CredentialUse`. */
  scene: string
  description?: string
  amountFen: number
  /** When it was complete. */
  at: Date
  /** Table C.10. */
  paymentType: (typeof paymentTypes)['rows'][number][0]
  bankAccount?: string
  terminal?: string
}

export type Use = (CredentialUse & Outcome) | PaymentUse
