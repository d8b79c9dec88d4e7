import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import pg from 'pg'
import { readKeySet } from '@one-card/envelope'
import { refusals } from '@one-card/prompts'
import type { OpenServices } from '@one-card/platform-api'
import { createClient, type Client } from '@one-card/platform-api/client'
import { demoPassword } from '../src/worlds/money/demo-password.ts'
import { people } from '../src/worlds/people/citizens.ts'
import { openPage } from './page-session.ts'
import { postTo } from './post.ts'
import { channelsOf, ready, spawnServer, type Server } from './process.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })
const server = process.env.TEST_DATABASE_URL
const database = `two_processes_${process.pid}`
const databaseUrl = server && Object.assign(new URL(server), { pathname: database }).href
const dataDir = mkdtempSync(join(tmpdir(), 'one-card-two-'))
const adminToken = 'admin-of-this-test-admin-of-this-test'
const running: Server[] = []
let aheadMs = 0
const clock = {
  get at() {
    return new Date(Date.now() + aheadMs)
  },
}

async function query<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<Row>(statement)
  await client.end()
  return rows
}

const clockOf = (name: string) => join(dataDir, `${name}.sock`)

async function start(name: string): Promise<Server> {
  const started = await spawnServer(dataDir, {
    program: 'mock-server/test/moved-server.ts',
    ADMIN_TOKEN: adminToken,
    DATABASE_URL: databaseUrl,
    CLOCK_SOCKET: clockOf(name),
  })
  running.push(started)
  await ready(started)
  return started
}

async function move(name: string, byMs: number): Promise<void> {
  const socket = connect(clockOf(name)).on('error', (error) => expect.fail(String(error)))
  socket.write(`${byMs}\n`)
  aheadMs = Number((await once(socket, 'data'))[0])
}

function caller({ origin }: Server, name: string): Client<OpenServices> {
  const keySet = channelsOf(dataDir).find((channel) => channel.name === name)!
  return createClient({
    post: postTo(origin),
    channelNo: keySet.channelNo,
    keys: readKeySet(keySet),
    now: () => clock.at,
  })
}

async function cashierAt(at: Server) {
  const { name, idNo } = people.manyMonths
  const { url } = await caller(at, '示例市民App').call('user-token/issue', {
    name,
    idNo,
    authLevel: '2',
    page: 'national-zone',
  })
  return (await openPage({ origin: at.origin, clock }, url)).client
}

interface Books {
  sum: string
  orders: { state: string; debits: string }[]
}

async function books(orderNos: string[]): Promise<Books> {
  const [{ sum }] = (await query<{ sum: string }>(
    databaseUrl!,
    'SELECT sum(balance_fen) AS sum FROM national.bank_account',
  )) as [{ sum: string }]
  const orders = await query<{ state: string; debits: string }>(
    databaseUrl!,
    `SELECT o.state, count(e.id) AS debits FROM national.pay_order o
     LEFT JOIN national.pay_attempt a USING (order_no)
     LEFT JOIN national.bank_entry e ON e.request_no = a.attempt_no AND e.account LIKE 'merchant:%'
     WHERE o.order_no IN (${orderNos.map((no) => `'${no}'`).join()}) GROUP BY o.order_no, o.state ORDER BY o.order_no`,
  )
  return { sum, orders }
}

afterAll(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL')
    await ended
  }
  rmSync(dataDir, { recursive: true })
  if (server) await query(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
})

it.skipIf(!server)(
  'of two processes on one database one is killed in the midst of payments: each order is debited once or not at all, and ends',
  async () => {
    await query(server!, `CREATE DATABASE ${database}`)
    const survivor = await start('survivor')
    const other = await start('other')
    const shop = caller(survivor, '示例网上商城')
    const orderNos: string[] = []
    for (let no = 0; no < 16; no += 1) {
      const { orderNo } = await shop.call('order/create', {
        merchantOrderNo: `two-${no}`,
        merchantId: '101001',
        subject: '示例保温杯',
        // Of like amounts the second is asked about first.
        amount: `1.${10 + no}`,
        scene: '其他业务领域应用/网上购物',
      })
      orderNos.push(orderNo)
    }

    const [here, elsewhere] = [await cashierAt(survivor), await cashierAt(other)]
    let told = 0
    // Each order is confirmed in both processes, under the tap of one button; the other one is killed with its third answer.
    const taps = orderNos.map(async (orderNo) => {
      const { payee, toPay: amount } = await here.call('order/view', { orderNo })
      const tap = { orderNo, payee, amount, methodId: 'card', tapKey: orderNo, password: demoPassword.digits }
      const there = elsewhere.call('order/pay', tap).then(
        () => (told += 1) === 3 && other.child.kill('SIGKILL'),
        () => false,
      )
      await Promise.all([there, here.call('order/pay', tap).catch(() => undefined)])
    })
    await Promise.all(taps)
    other.child.kill('SIGKILL')
    await other.ended
    const paid = async (orderNo: string) => (await here.call('order/view', { orderNo })).state === 'paid'
    const paidThen = await Promise.all(orderNos.map(paid))

    // What the dead process had begun is taken over after its time, and what nobody paid expires.
    const ended = ({ orders }: Books) => orders.every(({ state }) => ['paid', 'closed', 'failed'].includes(state))
    await vi.waitUntil(
      async () => {
        await move('survivor', 60_000)
        return ended(await books(orderNos))
      },
      { timeout: 180_000, interval: 1_000 },
    )
    const { sum, orders } = await books(orderNos)
    expect(sum).toBe('0')
    expect(orders.map(({ state, debits }) => [state, debits])).toEqual(
      orders.map(({ state }) => [state, state === 'paid' ? '1' : '0']),
    )
    const paidNow = await Promise.all(orderNos.map(paid))
    expect(paidNow).toContain(true)
    expect(paidThen.filter((was, at) => was && !paidNow[at])).toEqual([])
  },
)

it.skipIf(!server)(
  'a value that was added to a dictionary in a process that was killed then is known in the other, and taken over below it once',
  async () => {
    const [survivor] = running
    const dying = await start('dying')
    const { status } = await fetch(`${dying.origin}/admin/v1/dictionaries/add`, {
      method: 'POST',
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ dictionary: 'C.7', code: '08', label: '婚育服务应用', who: '张工', why: '第2次更新' }),
    })
    expect(status).toBe(200)
    dying.child.kill('SIGKILL')
    await dying.ended
    const codeOfUse = () =>
      caller(survivor!, '示例服务大厅窗口')
        .call('ecode/decode', { code: '91110000000000000000000000', scene: '婚育服务应用' })
        .catch(({ code }: { code: string }) => code)
    // Known, and not registered by this system.
    await expect.poll(codeOfUse, { timeout: 60_000 }).toBe(refusals.SCENE_NOT_GRANTED)
    const below = () => query<{ code: string }>(databaseUrl!, 'SELECT code FROM local.dictionary_entry')
    await vi.waitUntil(
      async () => {
        await move('survivor', 60_000)
        return (await below()).length > 0
      },
      { timeout: 120_000, interval: 1_000 },
    )
    expect(await below()).toEqual([{ code: '08' }])
  },
)
