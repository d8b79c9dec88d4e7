import { lazyPicture } from '../../lazy-part.ts'

export const fetchPicture = () => import('./StatePicture.vue')

/** Pages that stop are rare, and their drawings a kilobyte. */
export const StatePicture = lazyPicture(fetchPicture)
