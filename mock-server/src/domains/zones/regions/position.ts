import type { Position } from './nearest.ts'

/** Both or nothing: half a position says nothing. */
export function positionOf({
  longitude,
  latitude,
}: {
  longitude?: string | undefined
  latitude?: string | undefined
}): Position | undefined {
  if (longitude === undefined || latitude === undefined) return undefined
  return { longitude: Number(longitude), latitude: Number(latitude) }
}
