import { accountPart, barsPart } from '@one-card/ui-kit'

/** What no first look at a code shows: fetched once the page is at rest, so that it is there before it is needed, without a network too. */
export const verifiedPart = { component: () => import('./reading/VerifiedPage.vue') }
export const changeAccountPart = { component: () => import('./ChangeAccount.vue') }
export const stoppedPart = { component: () => import('./StoppedPage.vue') }

/** A page that has just come answers touches first. */
export const restMs = 2000

export function fetchLaterParts(): void {
  for (const part of [barsPart, accountPart, verifiedPart, stoppedPart]) part.component().catch(() => undefined)
}
