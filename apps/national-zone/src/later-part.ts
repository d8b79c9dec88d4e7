/** The sections below the first screen: no first open waits for them. */
export const laterPart = { component: () => import('./later/HomeSections.vue') }
