/** What stands there once the citizen has gone on: no first open waits for it. */
/** Drawn by the server where an order is a medical bill, which most are not. */
export const medicalPart = { component: () => import('./parts/MedicalSlip.vue') }
export const pinPart = { component: () => import('./parts/PinStep.vue') }
export const samePaidPart = { component: () => import('./parts/SamePaidSheet.vue') }
export const paidPart = { component: () => import('./pages/PaidPage.vue') }
export const heldPart = { component: () => import('./pages/HeldPage.vue') }
export const endedPart = { component: () => import('./pages/EndedPage.vue') }
export const moneyTakenPart = { component: () => import('./pages/MoneyTakenPage.vue') }
export const homePart = { component: () => import('./pages/CashierHome.vue') }

/** At hand when the network goes between the tap and the answer. */
export function fetchLaterParts(): void {
  for (const part of [pinPart, paidPart, moneyTakenPart]) part.component().catch(() => undefined)
}
