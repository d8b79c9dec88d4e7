/** What no first open waits for: a block that fails is the exception. */
export const failedPart = { component: () => import('./FailedBlock.vue') }
