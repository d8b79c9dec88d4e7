/**
 * What is not a refusal and still needs words: successes, and states a page finds out by itself.
 * Numbered in the same six-digit space; on the wire only 000000 appears (Annex D.2).
 */
export const outcomes = {
  BUSINESS_DONE: '000000',
  IDENTITY_VERIFIED: '000001',
  MODE_SWITCHED: '000002',
  RECORDS_EMPTY: '000003',
  LOGIN_CONFIRMED: '000004',
  LOGIN_REFUSED: '000005',
  GRANT_REFUSED: '000006',
  NETWORK_UNREACHABLE: '900090',
  SYSTEM_IN_MAINTENANCE: '900091',
} as const

export type OutcomeName = keyof typeof outcomes
