/** What only a payment code shows. A page fetches it once it is at rest, so that it is there before a tap and without a network. */
export const paymentPart = { component: () => import('./PaymentBars.vue') }
