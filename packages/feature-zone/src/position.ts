/** As the platform takes it: decimal degrees with four places, which is some ten metres. */
export interface Position {
  longitude: string
  latitude: string
}

const patienceMs = 10_000
/** Nobody has gone far in the meantime. */
const staleMs = 5 * 60_000

/** Where the phone is; the citizen is asked by the phone, and undefined is the answer of who says no, or of a phone that does not know. */
export function readPosition({ geolocation }: Pick<Navigator, 'geolocation'>): Promise<Position | undefined> {
  return new Promise((resolve) => {
    if (!(geolocation as Geolocation | undefined)) return resolve(undefined)
    geolocation.getCurrentPosition(
      ({ coords }) => resolve({ longitude: coords.longitude.toFixed(4), latitude: coords.latitude.toFixed(4) }),
      () => resolve(undefined),
      { timeout: patienceMs, maximumAge: staleMs },
    )
  })
}
