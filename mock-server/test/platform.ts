import type { AddressInfo } from 'node:net'
import { randomBytes, sm2PrivateKey } from '@one-card/gm'
import { readKeySet, sealRequest, type RequestEnvelope } from '@one-card/envelope'
import type { OpenServices, Params, Result } from '@one-card/platform-api'
import { createClient, type Client } from '@one-card/platform-api/client'
import { pino } from 'pino'
import { buildApp } from '../src/app.ts'
import type { Role } from '../src/db/open.ts'
import { sealing } from '../src/db/sealing.ts'
import { printedDictionaries } from '../src/dictionaries.ts'
import { registrations } from '../src/domains/access/registrations/index.ts'
import type { NationalParty } from '../src/domains/entry/tokens/index.ts'
import { people, type PersonKey } from '../src/worlds/people/citizens.ts'
import { openDemoStore, publicUrl } from './demo-store.ts'
import { pagesDir } from './pages-dir.ts'
import { postTo } from './post.ts'

const noon = new Date('2026-11-23T04:00:00Z')

export type TestPlatform = Awaited<ReturnType<typeof startPlatform>>

interface Options {
  role?: Role
  clock?: ReturnType<typeof clockAt>
  national?: NationalParty
}

function clockAt(start: Date) {
  const clock = {
    at: start,
    forward: (seconds: number) => {
      clock.at = new Date(clock.at.getTime() + seconds * 1000)
    },
  }
  return clock
}

/** Shown to the test's platforms it reads their `/metrics`. */
export const metricsToken = 'metrics-of-a-test'
/** Shown to them it registers channels. */
export const adminToken = 'admin-of-a-test'

/** The whole platform with its demo world behind a real socket, with a clock that stands until it is moved and a log that is kept. */
export async function startPlatform({ role = 'national', clock = clockAt(noon), national }: Options = {}) {
  const { store, keys: platformKeys, world } = await openDemoStore(role, noon)
  const lines: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  const { app, worker } = await buildApp({
    role,
    ...(national && { national }),
    operator: '全国一卡通应用平台',
    store,
    platformKeys,
    publicUrl,
    pagesDir,
    clock: () => clock.at,
    references: true,
    metricsToken,
    adminToken,
    logger,
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://localhost:${(app.server.address() as AddressInfo).port}`

  const keySetOf = (name: string) => world.channels.find((channel) => channel.name === name)!
  const lineOf = (name: string) => ({
    channelNo: keySetOf(name).channelNo,
    keys: readKeySet(keySetOf(name)),
    now: () => clock.at,
  })

  return {
    origin,
    store,
    world,
    clock,
    platformKeys,
    /** What `npm run channel` works with, on its store. */
    registrations: registrations({
      role,
      db: store.db,
      dictionaries: printedDictionaries,
      sealing: sealing(platformKeys),
      platformKey: sm2PrivateKey(platformKeys.privateKey),
      randomBytes,
      now: () => clock.at,
    }),
    log: () => lines.join(''),
    worker,
    keySetOf,
    citizen: (who: PersonKey) => people[who],
    /** A caller of the demo world, by its name. */
    caller: (name: string): Client<OpenServices> => createClient({ ...lineOf(name), post: postTo(origin) }),
    /** A signed and sealed request of that caller, to be sent or spoilt. */
    sealed: (name: string, params: object): RequestEnvelope => sealRequest({ ...lineOf(name), params, now: clock.at }),
    async token(
      params: Partial<Params<OpenServices['user-token/issue']>> = {},
      channel = '示例市民App',
    ): Promise<Result<OpenServices['user-token/issue']>> {
      const { name, idNo } = this.citizen('manyMonths')
      return this.caller(channel).call('user-token/issue', {
        name,
        idNo,
        authLevel: '2',
        page: 'ecard-code',
        ...params,
      })
    },
    async close() {
      const closed = app.close()
      // A stream or an answer that a test did not read to its end would hold it open for a minute.
      app.server.closeAllConnections()
      await closed
      await store.close()
    },
  }
}
