export const fetchLater = () => import('./later.ts')
