import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../db/open.ts'
import type { NationalParty } from '../domains/entry/tokens/index.ts'
import { localPlatformNo, nationalPlatformNo } from '../worlds/access/channels.ts'
import type { World } from '../worlds/index.ts'
import { writeWhole } from './whole-file.ts'

interface DemoFiles {
  channelsFile: string
  citizensFile: string
  merchantsFile: string
}

/** Where the simulators and whoever tries the platform find callers and citizens (wire.md "Running"). */
export function demoFilesOf(dataDir: string, role: Role): DemoFiles {
  const suffix = role === 'national' ? '' : `-${role}`
  return {
    channelsFile: join(dataDir, `demo-channels${suffix}.json`),
    citizensFile: join(dataDir, `demo-citizens${suffix}.json`),
    merchantsFile: join(dataDir, `demo-merchants${suffix}.json`),
  }
}

export function writeDemoFiles(
  { channelsFile, citizensFile, merchantsFile }: DemoFiles,
  { channels, citizens, merchants }: World,
): void {
  writeWhole(channelsFile, channels)
  writeWhole(citizensFile, citizens)
  writeWhole(merchantsFile, merchants)
}

/** The private halves of the demo's keys stand in that file and nowhere else. */
export function requireDemoFiles({ channelsFile }: DemoFiles): void {
  if (!existsSync(channelsFile))
    throw new Error(
      `${channelsFile} is missing, but its database is not empty; put the file back or start with an empty DATA_DIR and database.`,
    )
}

/** Where a local platform finds the key set that the national one has given it; beside the demo's files, and like them written in demo mode. */
const lineFileOf = (dataDir: string) => join(dataDir, 'national-line.json')

export function writeNationalLine(dataDir: string, { channels }: World): void {
  const { channelNo, sm4Key, privateKey, platformPublicKey } = channels.find(
    (channel) => channel.channelNo === localPlatformNo,
  )!
  writeWhole(lineFileOf(dataDir), { channelNo, sm4Key, privateKey, platformPublicKey, knownAs: nationalPlatformNo })
}

/** Without the file no zone is opened from the national platform; the rest of the local one lives. */
export function readNationalLine(dataDir: string, url: string): NationalParty | undefined {
  const file = lineFileOf(dataDir)
  if (!existsSync(file)) return undefined
  try {
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<NationalParty, 'url'>), url }
  } catch {
    // A parser's message would repeat a piece of the keys.
    throw new Error(`Cannot read the keys in ${file}; put back the file that the national platform gave.`)
  }
}
