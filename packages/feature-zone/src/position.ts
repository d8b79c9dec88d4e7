/** As the platform takes it: decimal degrees with four places, which is some ten metres. */
export interface Position {
  longitude: string
  latitude: string
}

interface Locator {
  mayUse(device: 'location'): Promise<boolean>
  position(): Promise<{ longitude: number; latitude: number } | undefined>
}

/**
 * Where the phone is. The citizen is asked by the host's box where it has one (§8.1.3-d), and by the phone; undefined is the answer
 * of who says no, or of a phone that does not know.
 */
export async function readPosition(host: Locator): Promise<Position | undefined> {
  if (!(await host.mayUse('location'))) return undefined
  const found = await host.position()
  return found && { longitude: found.longitude.toFixed(4), latitude: found.latitude.toFixed(4) }
}
