/** The bars above a code, which an identity code has not. A page fetches them once it is at rest, so that they are there before a tap and without a network. */
export const barsPart = { component: () => import('./CodeBars.vue') }

/** The account under a payment code, fetched with them. */
export const accountPart = { component: () => import('./PayingAccount.vue') }
