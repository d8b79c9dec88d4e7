import { seedLocalZones } from '../src/worlds/zones/local/index.ts'
import { demoPlatform } from './demo-platform.ts'

/** The demo platform with the zones of a local one; who is insured elsewhere sees the first, 苏州市. */
export async function zonePlatform() {
  const platform = await demoPlatform()
  await seedLocalZones(platform.store.db, platform.clock.at)
  return platform
}

/** Of 苏州市, as all institutions of the demo world. */
export const zoneDesk = '示例社会保险经办窗口'
