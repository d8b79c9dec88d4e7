import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readKeySet } from '@one-card/envelope'
import { toHex } from '@one-card/gm'
import { createClient } from '@one-card/platform-api/client'
import { openDatabase } from '../src/db/open.ts'
import type { World } from '../src/worlds/index.ts'
import { people } from '../src/worlds/people/citizens.ts'
import { openDemoStore } from './demo-store.ts'
import type { KillPoint } from './kill-at-move.ts'
import { bookFaults, password, payer, shop } from './money.ts'
import { openPage } from './page-session.ts'
import { postTo } from './post.ts'
import { ready, spawnServer, type Server } from './process.ts'

/**
 * The server is killed in the midst of payments, again and again on one folder: `npm run kills` does it 200 times, the tests
 * once. Each life begins four minutes after the one before, so it first takes over what that one left, and is killed there too.
 */
vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 120_000 })
const kills = Number(process.env.KILLS ?? 1)
const lifeMs = 240_000

const dataDir = mkdtempSync(join(tmpdir(), 'one-card-kills-'))
const log = join(dataDir, 'kills.log')
const clockSocket = join(dataDir, 'clock.sock')
let aheadMs = 0
const clock = {
  get at() {
    return new Date(Date.now() + aheadMs)
  },
}
let world: World
let running: Server | undefined

async function start(more: NodeJS.ProcessEnv = {}): Promise<Server> {
  aheadMs += lifeMs
  rmSync(clockSocket, { force: true })
  running = await spawnServer(dataDir, {
    program: 'mock-server/test/killed-server.ts',
    CLOCK_SOCKET: clockSocket,
    AHEAD_MS: String(aheadMs),
    ...more,
  })
  return running
}

async function move(byMs: number): Promise<void> {
  const socket = connect(clockSocket)
  socket.write(`${byMs}\n`)
  aheadMs = Number((await once(socket, 'data'))[0])
}

function callerAt({ origin }: Server, named: string) {
  const keySet = world.channels.find(({ name }) => name === named)!
  return createClient({
    post: postTo(origin),
    channelNo: keySet.channelNo,
    keys: readKeySet(keySet),
    now: () => clock.at,
  })
}
const shopAt = (server: Server) => callerAt(server, shop)

async function cashierAt(server: Server) {
  const { name, idNo } = people[payer]
  const person = { name, idNo, authLevel: '2', page: 'national-zone' } as const
  const { url } = await callerAt(server, '示例市民App').call('user-token/issue', person)
  return (await openPage({ origin: server.origin, clock }, url)).client
}

const orders = new Map<string, { saidPaid: boolean; refundedFen: number }>()
let ordered = 0

/** What the platform says of an order, kept as what it must stand by. */
async function readOrder(caller: ReturnType<typeof shopAt>, orderNo: string): Promise<string> {
  const { state, refundedAmount } = await caller.call('order/query', { orderNo })
  const known = orders.get(orderNo)!
  if (['paid', 'partly-refunded', 'refunded'].includes(state)) known.saidPaid = true
  known.refundedFen = Math.max(known.refundedFen, Math.round(Number(refundedAmount) * 100))
  return state
}

/** Orders that are paid, one given back in part, one refused, one withdrawn; rejects where the server died. */
async function trade(server: Server): Promise<void> {
  const [caller, cashier] = [shopAt(server), await cashierAt(server)]
  for (const end of ['pay', 'refuse', 'refund', 'close'] as const) {
    const { orderNo } = await caller.call('order/create', {
      merchantOrderNo: `kill-${(ordered += 1)}`,
      merchantId: '101001',
      subject: '示例保温杯',
      amount: `0.${10 + (ordered % 90)}`,
      scene: '其他业务领域应用/网上购物',
      // What a life leaves unpaid is over in the next one.
      expiresIn: '180',
    })
    orders.set(orderNo, { saidPaid: false, refundedFen: 0 })
    if (end === 'refuse') await cashier.call('order/refuse', { orderNo })
    if (end === 'close') await caller.call('order/close', { orderNo })
    if (end === 'refuse' || end === 'close') continue
    const { payee, toPay: amount } = await cashier.call('order/view', { orderNo })
    await cashier.call('order/pay', {
      orderNo,
      payee,
      amount,
      methodId: 'card',
      tapKey: orderNo,
      password,
      again: '1',
    })
    const state = await until(
      () => readOrder(caller, orderNo),
      (is) => is !== 'paying',
    )
    if (end === 'pay' || state !== 'paid') continue
    await caller.call('order/refund', { orderNo, merchantRefundNo: `back-${ordered}`, amount: '0.05' })
    await until(
      () => readOrder(caller, orderNo),
      (is) => is !== 'paid',
    )
  }
}

async function until<T>(read: () => Promise<T>, isIt: (value: T) => boolean): Promise<T> {
  let value: T
  await vi.waitUntil(async () => isIt((value = await read())), { timeout: 60_000, interval: 200 })
  return value!
}

beforeAll(async () => {
  writeFileSync(log, '')
  const { store, keys, ...sown } = await openDemoStore('national', new Date())
  world = sown.world
  const written = { ...keys, dataKey: toHex(keys.dataKey), indexKey: toHex(keys.indexKey) }
  writeFileSync(join(dataDir, 'platform-keys.json'), JSON.stringify({ national: written }))
  const template = await (store.db as unknown as { $client: PGlite }).$client.dumpDataDir('none')
  await store.close()
  await (await openDatabase({ role: 'national', dataDir, template })).close()
})
afterAll(async () => {
  running?.child.kill('SIGKILL')
  await running?.ended
  rmSync(dataDir, { recursive: true })
})

it(`a server killed at ${kills} moves of money keeps every payment it told of, debits none twice, and ends every order`, async () => {
  const points: KillPoint[] = ['after', 'before', 'in']
  const killedAt = () => readFileSync(log, 'utf8').trim().split('\n').filter(Boolean)
  /** Why a life never came to its move: a machine so loaded that its start took too long. It was killed all the same. */
  const short: string[] = []
  for (let life = 0; killedAt().length < kills; life += 1) {
    expect(life, short.join('\n')).toBeLessThan(1 + 1.5 * kills)
    const before = killedAt().length
    // 13 and 3 have no common factor, so every move meets every point.
    const server = await start({
      KILL_AT: String(1 + ((life * 4 + 4) % 13)),
      KILL_POINT: points[life % 3],
      KILL_LOG: log,
    })
    const end = await ready(server)
      .then(() => trade(server))
      .catch((error: unknown) => String(error))
    const died = server.child.signalCode ?? server.child.exitCode
    if (died === null && !server.child.killed) server.child.kill('SIGKILL')
    await server.ended
    expect(server.child.signalCode).toBe('SIGKILL')
    if (killedAt().length === before) short.push(end ?? 'all was paid before')
  }
  const last = await start()
  await ready(last)
  const caller = shopAt(last)
  const said = [...orders].filter(([, { saidPaid }]) => saidPaid).map(([orderNo]) => orderNo)
  for (const orderNo of said)
    expect(['paid', 'partly-refunded', 'refunded']).toContain(await readOrder(caller, orderNo))
  const states = new Map<string, string>()
  await vi.waitUntil(
    async () => {
      await move(120_000)
      for (const orderNo of orders.keys()) {
        if (states.has(orderNo)) continue
        const { state, finished, refunds } = await caller.call('order/query', { orderNo })
        if (finished === '1' && refunds.every((refund) => refund.state !== 'refunding')) states.set(orderNo, state)
      }
      return states.size === orders.size
    },
    { timeout: 300_000, interval: 500 },
  )
  last.child.kill('SIGTERM')
  await last.ended

  const store = await openDatabase({ role: 'national', dataDir })
  const rows = async <T>(query: ReturnType<typeof sql>) =>
    ((await store.db.execute(query)) as unknown as { rows: T[] }).rows
  expect(await rows(bookFaults)).toEqual([])
  const debits = await rows<{ no: string; debits: number; back: number }>(sql`
    SELECT o.order_no AS no, count(DISTINCT e.id)::int AS debits, o.refunded_fen::int AS back FROM pay_order o
    LEFT JOIN pay_attempt a USING (order_no)
    LEFT JOIN bank_entry e ON e.request_no = a.attempt_no AND e.account LIKE 'merchant:%'
    WHERE o.merchant_order_no LIKE 'kill-%' GROUP BY o.order_no`)
  await store.close()
  for (const { no, debits: taken, back } of debits) {
    const state = states.get(no) ?? 'created'
    expect([no, state, taken]).toEqual([no, state, ['paid', 'partly-refunded', 'refunded'].includes(state) ? 1 : 0])
    expect(back).toBeGreaterThanOrEqual(orders.get(no)?.refundedFen ?? 0)
  }
  if (process.env.KILLS === undefined) return
  const tally = new Map<string, number>()
  for (const each of killedAt()) tally.set(each, (tally.get(each) ?? 0) + 1)
  process.stdout.write(
    [
      `${kills} kills, ${orders.size} orders told of, ${said.length} said to be paid; killed elsewhere: ${short.length} ${[...new Set(short)].join(' ')}`,
      ...[...tally].sort().map(([where, times]) => `${where}: ${times}`),
      '',
    ].join('\n'),
  )
})
