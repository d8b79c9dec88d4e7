import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createChannel } from '@one-card/channel-sdk/node'
import type { OpenServices, Params } from '@one-card/platform-api'
import type { DemoChannel } from '../mock-server/src/worlds/access/index.ts'
import { people, type PersonKey } from '../mock-server/src/worlds/people/citizens.ts'
import { localOrigin, origin } from './origin.ts'
import { platformNow } from './platform-clock.ts'

type Asked = Partial<Params<OpenServices['user-token/issue']>>

const read = <T>(file: string) => JSON.parse(readFileSync(join(process.env.E2E_DATA_DIR!, file), 'utf8')) as T[]

/** A caller of the national platform and its 接入编号, by part of its name. */
export function callerNamed(name: string) {
  const keySet = read<DemoChannel>('demo-channels.json').find((each) => each.name.includes(name))!
  return { ...createChannel({ platform: origin, now: platformNow, ...keySet }), channelNo: keySet.channelNo }
}

/** The same of the local platform, which has channels of its own. */
function localCallerNamed(name: string) {
  const keySet = read<DemoChannel>('demo-channels-local.json').find((each) => each.name.includes(name))!
  return createChannel({ platform: localOrigin, now: platformNow, ...keySet })
}

/** The address a channel's server gets for its user: the page with a fresh token. A zone's page is the local platform's. */
export async function addressFor(
  { page = 'national-zone', authLevel = '2', ...more }: Asked = {},
  who: PersonKey = 'manyMonths',
  channel = '市民App',
): Promise<string> {
  const { name, idNo } = people[who]
  const caller = page === 'local-zone' ? localCallerNamed(channel) : callerNamed(channel)
  const { url } = await caller.issueToken({ name, idNo, authLevel, page, ...more })
  return url
}
