export interface Position {
  /** Decimal degrees. */
  longitude: number
  latitude: number
}

/** Of a degree of latitude, everywhere. */
export const metresPerDegree = 111_195

/** Further from every city than this, a position lies abroad, at sea, or is none. */
const farthestMetres = 600_000

/** Near enough over the width of a province; the earth is taken as flat between the two. */
export function metresBetween(one: Position, other: Position): number {
  const narrowed = Math.cos((one.latitude * Math.PI) / 180)
  const east = (other.longitude - one.longitude) * narrowed
  return metresPerDegree * Math.hypot(other.latitude - one.latitude, east)
}

/** The region whose centre is nearest; undefined where none is near. */
export function nearestOf<R extends { longitude: number | null; latitude: number | null }>(
  centres: R[],
  position: Position,
): R | undefined {
  let [nearest, least]: [R | undefined, number] = [undefined, farthestMetres]
  for (const centre of centres) {
    const { longitude, latitude } = centre
    if (longitude === null || latitude === null) continue
    const metres = metresBetween(position, { longitude, latitude })
    if (metres < least) [nearest, least] = [centre, metres]
  }
  return nearest
}
