import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../db/open.ts'
import type { World } from '../worlds/demo.ts'

interface DemoFiles { channelsFile: string; citizensFile: string }

/** Where the simulators and whoever tries the platform find callers and citizens (wire.md "Running"). */
export function demoFilesOf(dataDir: string, role: Role): DemoFiles {
  const suffix = role === 'national' ? '' : `-${role}`
  return { channelsFile: join(dataDir, `demo-channels${suffix}.json`), citizensFile: join(dataDir, `demo-citizens${suffix}.json`) }
}

export function writeDemoFiles({ channelsFile, citizensFile }: DemoFiles, { channels, citizens }: World): void {
  replace(channelsFile, channels)
  replace(citizensFile, citizens)
}

/** The private halves of the demo's keys stand in that file and nowhere else. */
export function requireDemoFiles({ channelsFile }: DemoFiles): void {
  if (!existsSync(channelsFile)) throw new Error(`${channelsFile} is missing, but its database is not empty; put the file back or start with an empty DATA_DIR and database.`)
}

/** Whole or not at all: a reader never sees half a file. */
function replace(file: string, content: object): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
