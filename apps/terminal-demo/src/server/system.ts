import { readFile } from 'node:fs/promises'
import type { Channel, createChannel } from '@one-card/channel-sdk/node'

/** One entry of `demo-channels.json` (wire.md): a key set in hex. It never leaves this server. */
interface KeySet {
  name: string
  kind: string
  channelNo: string
  sm4Key: string
  privateKey: string
  platformPublicKey: string
}

export interface SystemOptions {
  /** Origin of the platform; a system calls it over HTTP like any other. */
  platformUrl: string
  channelsFile: string
  createChannel: typeof createChannel
  now(): Date
}

/** Of the demo world's system whose name ends so. Read anew each time: the world may have been sown again. */
export async function keySetOf(ending: string, channelsFile: string): Promise<KeySet> {
  const keySets = JSON.parse(await readFile(channelsFile, 'utf8')) as KeySet[]
  const keySet = keySets.find(({ kind, name }) => kind === 'system' && name.endsWith(ending))
  if (!keySet) throw new Error(`${channelsFile} has no system called ${ending}`)
  return keySet
}

/** That system, ready to call. */
export async function systemCalled(
  ending: string,
  { platformUrl, channelsFile, createChannel, now }: SystemOptions,
): Promise<{ accessNo: string; platform: Channel }> {
  const keySet = await keySetOf(ending, channelsFile)
  return { accessNo: keySet.channelNo, platform: createChannel({ platform: platformUrl, now, ...keySet }) }
}
