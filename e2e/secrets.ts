import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoChannel } from '../mock-server/src/worlds/access/index.ts'
import { people } from '../mock-server/src/worlds/people/citizens.ts'

export interface Secret {
  what: string
  value: string
}

function demo<T>(file: string): T[] {
  return JSON.parse(readFileSync(join(process.env.E2E_DATA_DIR ?? 'data', file), 'utf8')) as T[]
}

/** Everything of the demo world that must never reach a browser: personal fields in full, and keys. */
export function secretsOfTheWorld(): Secret[] {
  const personal = Object.values(people).flatMap((citizen) =>
    (['name', 'idNo', 'mobile', 'cardNo', 'bankCard'] as const).map((what) => ({ what, value: citizen[what] })),
  )
  const keys = demo<DemoChannel>('demo-channels.json').flatMap((channel) =>
    (['sm4Key', 'privateKey'] as const).map((what) => ({ what, value: channel[what] })),
  )
  return [...personal, ...keys].filter(({ value }) => value !== '')
}

/** Says which value was found without repeating it. */
export function leaksIn(text: string, where: string, secrets = secretsOfTheWorld()): string[] {
  const read = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .toLowerCase()
  return secrets.filter(({ value }) => read.includes(value.toLowerCase())).map(({ what }) => `${what} in ${where}`)
}
