import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../db/open.ts'
import type { World } from '../worlds/demo.ts'
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
