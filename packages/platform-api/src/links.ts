import type { Place } from './pages.ts'

/** The address of a place, on its own origin. */
export const linkTo = (place: Place) => `/h5/${place}`

/** Where a session that stands too low is raised (decision 0010), and where a citizen goes on when nothing says where. */
export const raisingPlace = 'ecard-code/real-person' satisfies Place
export const usualPlace = 'ecard-code/' satisfies Place
