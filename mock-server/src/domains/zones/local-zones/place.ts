import type { BookingPlace } from './repository.ts'

/** As lists show it. */
export const placeOf = ({ id, title, note, drawing }: BookingPlace) => ({ placeId: id, title, note, drawing })
