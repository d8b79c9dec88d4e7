import { readFile } from 'node:fs/promises'
import type { Role } from '../../db/open.ts'
import { demoParties } from './channels.ts'
import type { DemoChannel } from './index.ts'

/** A channel or system of the demo world with its keys, which never leave this server. */
export interface DemoCaller extends DemoChannel {
  /** Names of what it is granted. */
  services: string[]
}

/** All that are served, each read anew: the world may have been sown again. */
export async function demoCallers(role: Role, channelsFile: string): Promise<DemoCaller[]> {
  const keySets = new Map(
    (JSON.parse(await readFile(channelsFile, 'utf8')) as DemoChannel[]).map((each) => [each.channelNo, each]),
  )
  return demoParties(role).flatMap(({ channelNo, services, state }) => {
    const keySet = keySets.get(channelNo)
    return keySet === undefined || state === 'suspended' ? [] : [{ ...keySet, services: Object.keys(services) }]
  })
}
