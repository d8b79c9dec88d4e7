import type { ReadFrom } from '../../../db/record-filter.ts'
import { refuse } from '../../../refusal.ts'

/** Uses, unpaid orders, query grants, looks by query: the rows of each stand in a domain of their own. */
export type Origin = 'u' | 'o' | 'g' | 'd'

/** A row's place in the one list: newest first, then by origin, then by id. */
export interface Place {
  at: Date
  origin: Origin
  id: string
}

export const recordIdOf = ({ origin, id }: Pick<Place, 'origin' | 'id'>) => origin + id

export function readRecordId(recordId: string): Pick<Place, 'origin' | 'id'> {
  const [, origin, id = ''] = /^([dgou])([0-9a-f]{20,32})$/.exec(recordId) ?? refuse('RECORD_UNKNOWN')
  return { origin: origin as Origin, id }
}

export const writePlace = (place: Place) => `${place.at.getTime()}-${recordIdOf(place)}`

export function readPlace(text: string): Place {
  const [, millis = '', origin, id = ''] =
    /^(\d{1,13})-([dgou])([0-9a-f]{20,32})$/.exec(text) ?? refuse('FORMAT_INVALID', 'before')
  return { at: new Date(Number(millis)), origin: origin as Origin, id }
}

/** Where one origin reads on from. Ids are hex digits: in one moment all of them stand after nothing and before `z`. */
export function readFromOf(place: Place, origin: Origin): ReadFrom {
  if (origin === place.origin) return place
  return { at: place.at, id: origin < place.origin ? 'z' : '' }
}

const byPlace = (one: Place, other: Place) =>
  other.at.getTime() - one.at.getTime() || (recordIdOf(other) > recordIdOf(one) ? 1 : -1)

/** The newest of what each origin gave, which gave as many as were wanted or all it had. */
export const newestOf = <E extends Place>(lists: E[][], size: number): E[] => lists.flat().sort(byPlace).slice(0, size)
