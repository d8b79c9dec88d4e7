import type { Coordinates } from './host.ts'

const patienceMs = 10_000
/** Nobody has gone far in the meantime. */
const staleMs = 5 * 60_000

/** Where the phone says it is; the citizen is asked by it. */
export function phonePosition({ geolocation }: Pick<Navigator, 'geolocation'>): Promise<Coordinates | undefined> {
  return new Promise((resolve) => {
    // Absent without HTTPS, and in old WebViews.
    if (!(geolocation as Geolocation | undefined)) return resolve(undefined)
    geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => resolve({ longitude, latitude }),
      () => resolve(undefined),
      { timeout: patienceMs, maximumAge: staleMs },
    )
  })
}
