/** What stands there once the citizen wants it: no first open waits for it. */
export const chartPart = { component: () => import('./later/ChartPart.vue') }
export const narrowPart = { component: () => import('./later/NarrowPart.vue') }
export const consentsPart = { component: () => import('./later/ConsentsPart.vue') }
