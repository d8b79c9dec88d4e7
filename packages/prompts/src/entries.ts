import { authorisedLogin } from './areas/authorised-login.ts'
import { card } from './areas/card.ts'
import { channel } from './areas/channel.ts'
import { ecode } from './areas/ecode.ts'
import { envelope } from './areas/envelope.ts'
import { holder } from './areas/holder.ts'
import { login } from './areas/login.ts'
import { page } from './areas/page.ts'
import { payment } from './areas/payment.ts'
import { paymentResult } from './areas/payment-result.ts'
import { platform } from './areas/platform.ts'
import { queryGrant } from './areas/query-grant.ts'
import { realPerson } from './areas/real-person.ts'
import { record } from './areas/record.ts'
import { session } from './areas/session.ts'
import { token } from './areas/token.ts'
import { zone } from './areas/zone.ts'

/** Everything that has words. In a page the build leaves code, kind and the holder's words (tools/build/page-words.ts). */
export const entries = {
  ...platform,
  ...page,
  ...envelope,
  ...channel,
  ...token,
  ...session,
  ...ecode,
  ...holder,
  ...card,
  ...login,
  ...authorisedLogin,
  ...queryGrant,
  ...realPerson,
  ...record,
  ...zone,
  ...payment,
  ...paymentResult,
}

type Entries = typeof entries
export type PromptName = keyof Entries

/** What is not a refusal: successes, and states that a page finds out by itself. On the wire only 000000 appears (Annex D.2). */
export type OutcomeName =
  keyof typeof page | { [Name in PromptName]: Entries[Name]['kind'] extends 'success' ? Name : never }[PromptName]
export type RefusalName = Exclude<PromptName, OutcomeName>
export type RefusalCode = Entries[RefusalName]['code']

const names = Object.keys(entries) as PromptName[]
const isOutcome = (name: PromptName) => name in page || entries[name].kind === 'success'

function codesOf<Name extends PromptName>(chosen: (name: PromptName) => boolean) {
  const codes: Record<string, string> = {}
  for (const name of names) if (chosen(name)) codes[name] = entries[name].code
  return codes as { readonly [Each in Name]: Entries[Each]['code'] }
}

export const outcomes = codesOf<OutcomeName>(isOutcome)
/** NOUN_REASON → msgCode. */
export const refusals = codesOf<RefusalName>((name) => !isOutcome(name))
export const codes = { ...refusals, ...outcomes }

/** 910003 → TOKEN_EXPIRED; undefined for a code of a later edition. */
export function nameOf(code: string): PromptName | undefined {
  return names.find((name) => entries[name].code === code)
}
