import { readFile } from 'node:fs/promises'
import { mask } from '@one-card/masking'
import type { ChannelKind } from '@one-card/platform-api'
import { regionName } from '@one-card/records/regions'
import type { World } from '../world.ts'

/** One entry of `demo-channels.json` (wire.md): a key set in hex. It never leaves this server. */
export interface KeySet {
  name: string
  kind: ChannelKind | 'system'
  channelNo: string
  sm4Key: string
  privateKey: string
  platformPublicKey: string
}

/** One entry of `demo-citizens.json`, as far as a channel knows its users. */
export interface Citizen {
  name: string
  idNo: string
  mobile: string
  insuredRegion: string
  note: string
}

export async function readList<T>(file: string): Promise<T[]> {
  return JSON.parse(await readFile(file, 'utf8')) as T[]
}

/** What a reviewer's browser may know of the demo world: no keys, and people masked (decision 0108). */
export function worldOf(keySets: KeySet[], citizens: Citizen[]): World {
  return {
    channels: keySets.flatMap(({ channelNo, name, kind }) => (kind === 'system' ? [] : [{ channelNo, name, kind }])),
    citizens: citizens.map(({ name, note, insuredRegion }, citizen) => ({
      citizen,
      name: mask('name', name),
      note,
      region: mask('place', regionName(insuredRegion) ?? ''),
    })),
  }
}
