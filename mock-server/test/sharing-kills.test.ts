import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { beijingTime, readKeySet } from '@one-card/envelope'
import { toHex } from '@one-card/gm'
import { createClient } from '@one-card/platform-api/client'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openDatabase } from '../src/db/open.ts'
import { sealing, type PlatformKeys } from '../src/db/sealing.ts'
import { printedDictionaries } from '../src/dictionaries.ts'
import { nationalLine, type NationalParty } from '../src/domains/entry/tokens/index.ts'
import { wiresOfRecords } from '../src/domains/uses/records/index.ts'
import { checkSharing, sharingRepository } from '../src/domains/uses/sharing/index.ts'
import { sharingConsent } from '../src/domains/uses/sharing/schema.ts'
import { postJson } from '../src/outgoing.ts'
import { holdersRepository } from '../src/domains/people/holders/repository.ts'
import { nationalPlatformNo } from '../src/worlds/access/channels.ts'
import type { World } from '../src/worlds/index.ts'
import { people, type PersonKey } from '../src/worlds/people/citizens.ts'
import { benefitRecord } from './benefit-record.ts'
import { openDemoStore } from './demo-store.ts'
import { startPlatform, type TestPlatform } from './platform.ts'
import { postTo } from './post.ts'
import { ready, spawnServer, type Server } from './process.ts'
import { rowsOf } from './sample-records.ts'

/**
 * A local platform is killed in the midst of a day's reports, again and again on one folder, while what it has goes up:
 * `npm run sharing-kills` does it 20 times, the tests once. Each system sends again what it had no answer for.
 */
vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 120_000 })
const kills = Number(process.env.SHARING_KILLS ?? 1)
const [hall, till, office] = ['示例苏州服务大厅窗口', '示例苏州便利店收银台', '示例苏州待遇发放系统']
const agreed: PersonKey[] = ['manyMonths', 'doubleSurname']
const silent: PersonKey = 'withoutPassword'
const day = beijingTime(new Date(Date.now() - 24 * 3_600_000)).slice(0, 10)
/** Reports of one life, in parallel. */
const burst = 12

const dataDir = mkdtempSync(join(tmpdir(), 'one-card-sharing-kills-'))
const clockSocket = join(dataDir, 'clock.sock')
let aheadMs = 0
const clock = {
  get at() {
    return new Date(Date.now() + aheadMs)
  },
  set at(at: Date) {
    aheadMs = at.getTime() - Date.now()
  },
  forward(seconds: number) {
    aheadMs += seconds * 1000
  },
}
let national: TestPlatform
let party: NationalParty
let keys: PlatformKeys
let world: World
let running: Server | undefined

/** Drawn from a seed that is named with a failure, so that a day can be lived again. */
const seed = Number(process.env.SHARING_SEED ?? 1)
let drawn = seed
function chance(below: number): number {
  drawn = (Math.imul(drawn, 1_103_515_245) + 12_345) & 0x7fffffff
  return Math.floor((drawn / 0x80000000) * below)
}

beforeAll(async () => {
  national = await startPlatform({ clock })
  const line = national.keySetOf('示例地方一卡通应用平台')
  const { channelNo, sm4Key, privateKey, platformPublicKey } = line
  const written = { channelNo, sm4Key, privateKey, platformPublicKey, knownAs: nationalPlatformNo }
  party = { ...written, url: national.origin }
  writeFileSync(join(dataDir, 'national-line.json'), JSON.stringify(written))
  const sown = await openDemoStore('local', new Date('2026-11-23T01:30:00Z'))
  ;[keys, world] = [sown.keys, sown.world]
  const file = { ...keys, dataKey: toHex(keys.dataKey), indexKey: toHex(keys.indexKey) }
  writeFileSync(join(dataDir, 'platform-keys.json'), JSON.stringify({ local: file }))
  const template = await (sown.store.db as unknown as { $client: PGlite }).$client.dumpDataDir('none')
  await sown.store.close()
  const store = await openDatabase({ role: 'local', dataDir, template })
  const holders = holdersRepository(store.db, sealing(keys))
  for (const who of agreed) {
    const { id: holderId } = (await holders.findByIdNo(people[who].idNo))!
    await store.db.insert(sharingConsent).values({ holderId, state: 'agreed', at: new Date() })
  }
  await store.close()
})
afterAll(async () => {
  running?.child.kill('SIGKILL')
  await running?.ended
  await national.close()
  rmSync(dataDir, { recursive: true })
})

async function start(): Promise<Server> {
  rmSync(clockSocket, { force: true })
  running = await spawnServer(dataDir, {
    program: 'mock-server/test/local-server.ts',
    CLOCK_SOCKET: clockSocket,
    AHEAD_MS: String(aheadMs),
    NATIONAL_URL: national.origin,
  })
  await ready(running)
  return running
}

/** Both platforms' time goes on, and with it the jobs that wait. */
async function move(byMs: number): Promise<void> {
  const socket = connect(clockSocket)
  socket.write(`${byMs}\n`)
  aheadMs = Number((await once(socket, 'data'))[0])
}

type Kind = 'credential' | 'payment' | 'benefit'
interface Report {
  kind: Kind
  who: PersonKey
  record: Record<string, string>
}
const reported: Report[] = []
/** What its system had no answer for yet. */
const open = new Set<Report>()

/** A report of that day that nobody has chosen. */
function newReport(): Report {
  const kind = (['credential', 'payment', 'benefit'] as const)[chance(3)]!
  const who = [...agreed, silent][chance(3)]!
  const serialNo = `DAY-${reported.length}`
  const time = `${day} ${[8 + chance(10), chance(60), chance(60)].map((each) => String(each).padStart(2, '0')).join(':')}`
  const { name, idNo, bankCard } = people[who]
  const accessNo = world.channels.find(
    (each) => each.name === { credential: hall, payment: till, benefit: office }[kind],
  )!.channelNo
  const rows = rowsOf(time)
  const record = {
    credential: { accessNo, ...rows['C.3'], state: '成功', name, idNo, serialNo },
    payment: { accessNo, ...rows['C.4'], payerName: name, payerIdNo: idNo, serialNo },
    benefit: benefitRecord(accessNo, serialNo, { name, idNo, bankCard }, { issuedTime: time, arrivedTime: time }),
  }[kind]
  const report = { kind, who, record }
  reported.push(report)
  open.add(report)
  return report
}

async function send({ origin }: Server, report: Report): Promise<void> {
  const { kind, record } = report
  const keySet = world.channels.find(({ channelNo }) => channelNo === record.accessNo)!
  const caller = createClient({
    post: postTo(origin),
    channelNo: keySet.channelNo,
    keys: readKeySet(keySet),
    now: () => clock.at,
  })
  expect(await caller.call(`records/${kind}`, { record })).toEqual({ accepted: '1', rejected: [] })
  open.delete(report)
}

it(`a day of reports through ${kills} kills is the same on both platforms`, async () => {
  for (let life = 0; life < kills; life += 1) {
    const server = await start()
    const last = chance(burst)
    let answered = 0
    const reports = [...open, ...Array.from({ length: burst }, newReport)]
    await Promise.allSettled(
      reports.map(async (report) => {
        await send(server, report)
        if ((answered += 1) > last) server.child.kill('SIGKILL')
      }),
    )
    server.child.kill('SIGKILL')
    await server.ended
    expect(server.child.signalCode).toBe('SIGKILL')
  }

  const server = await start()
  for (const report of [...open, ...Array.from({ length: burst }, newReport)]) await send(server, report)
  const line = nationalLine(party, { postJson, now: () => clock.at })
  const kinds: Kind[] = ['credential', 'payment', 'benefit']
  const wanted = (kind: Kind) => reported.filter((each) => each.kind === kind && each.who !== silent).length
  const there = async (kind: Kind) => (await line.client.call('records/tally', { kind, day })).keys.length
  await vi.waitUntil(
    async () => {
      await move(120_000)
      const counts = await Promise.all(kinds.map(there))
      return counts.every((count, at) => count >= wanted(kinds[at]!))
    },
    { timeout: 300_000, interval: 500 },
  )
  server.child.kill('SIGTERM')
  await server.ended

  const store = await openDatabase({ role: 'local', dataDir })
  const records = wiresOfRecords({ db: store.db, sealing: sealing(keys), dictionaries: printedDictionaries })
  const tallies = await checkSharing(sharingRepository(store.db), { records, national: line })(day)
  await store.close()
  for (const { kind, here, there: arrived, missing } of tallies) {
    const all = reported.filter((each) => each.kind === kind)
    expect([kind, here, arrived], `seed ${seed}`).toEqual([kind, all.length, wanted(kind as Kind)])
    expect(missing.every(({ state, cause }) => state === 'held' && cause === 'no-consent')).toBe(true)
    expect(missing).toHaveLength(here - arrived)
  }
  if (process.env.SHARING_KILLS !== undefined)
    process.stdout.write(
      `${kills} kills, ${reported.length} reports: ${JSON.stringify(tallies.map(({ kind, here, there: arrived }) => ({ kind, here, there: arrived })))}\n`,
    )
})
