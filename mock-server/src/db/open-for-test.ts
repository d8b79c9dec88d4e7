import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { openDatabase, type Database, type Role, type Store } from './open.ts'

/** What a store holds before its test. Done once a run and copied, so that it takes its whole time once. */
export interface Filling<T> {
  /** Small letters, digits and underscores. */
  name: string
  /** What it resolves to is kept as JSON. */
  fill(store: Store): Promise<T>
}

const nothing: Filling<null> = { name: 'nothing', fill: async () => null }

/** An empty migrated store in memory; with TEST_DATABASE_URL a database of its own on that PostgreSQL, dropped when it is closed. */
export async function openForTest(role: Role = 'national'): Promise<Store> {
  return (await openFilled(role, nothing)).store
}

/** The same with what is filled in. */
export async function openFilled<T>(role: Role, filling: Filling<T>): Promise<{ store: Store; filled: T }> {
  const server = process.env.TEST_DATABASE_URL
  return server === undefined ? filledPglite(role, filling) : filledPostgres(server, role, filling)
}

async function filledPglite<T>(role: Role, { name, fill }: Filling<T>): Promise<{ store: Store; filled: T }> {
  const copies = process.env.TEST_COPIES
  if (copies === undefined) {
    const store = await openDatabase({ role, dataDir: 'memory://', template: await emptyPglite() })
    return { store, filled: await fill(store) }
  }
  const copy = join(copies, `${role}_${name}`)
  if (!existsSync(copy)) {
    const store = await openDatabase({ role, dataDir: 'memory://', template: await emptyPglite() })
    const own = mkdtempSync(`${copy}-`)
    writeFileSync(join(own, 'filled.json'), JSON.stringify(await fill(store)))
    await dump((store.db as unknown as { $client: PGlite }).$client, join(own, 'database.tar'))
    await store.close()
    // Workers are threads of one process, and the first two may fill theirs at one time.
    if (existsSync(copy)) rmSync(own, { recursive: true })
    else renameSync(own, copy)
  }
  const template = new Blob([readFileSync(join(copy, 'database.tar'))])
  return {
    store: await openDatabase({ role, dataDir: 'memory://', template }),
    filled: JSON.parse(readFileSync(join(copy, 'filled.json'), 'utf8')) as T,
  }
}

/** With nothing left to recover, so that a copy opens faster. */
async function dump(pglite: PGlite, file: string): Promise<void> {
  await pglite.exec('CHECKPOINT')
  writeFileSync(file, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
}

/** A database without our tables, kept between runs, one per installed PGlite: loading it is several times faster than making one. */
async function emptyPglite(): Promise<Blob> {
  const installed = statSync(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  const file = join(tmpdir(), `one-card-pglite-alone-${installed.size}-${Math.floor(installed.mtimeMs)}.tar`)
  if (!existsSync(file)) {
    const empty = await PGlite.create('memory://')
    // Databases that only new ones are made of: two thirds of all files.
    await empty.exec('UPDATE pg_database SET datistemplate = false')
    for (const name of ['template0', 'template1']) await empty.exec(`DROP DATABASE ${name}`)
    const own = `${file}.${randomUUID()}`
    await dump(empty, own)
    await empty.close()
    renameSync(own, file)
  }
  return new Blob([readFileSync(file)])
}

const namedIn = (server: string, name: string) => Object.assign(new URL(server), { pathname: name }).href
const openOn = (server: string, role: Role, name: string) =>
  openDatabase({ role, dataDir: 'memory://', databaseUrl: namedIn(server, name) })

async function filledPostgres<T>(
  server: string,
  role: Role,
  { name, fill }: Filling<T>,
): Promise<{ store: Store; filled: T }> {
  const template = `copy_${role}_${name}`
  const own = `test_${randomUUID().replaceAll('-', '')}`
  const filled = await onServer(server, async (client) => {
    // Workers wait here for the first of them.
    await client.query('SELECT pg_advisory_lock(1)')
    await client.query('CREATE TABLE IF NOT EXISTS copies (name text PRIMARY KEY, filled text NOT NULL)')
    const found = await client.query<{ filled: string }>('SELECT filled FROM copies WHERE name = $1', [template])
    let json = found.rows[0]?.filled
    if (json === undefined) {
      await client.query(`CREATE DATABASE ${template}`)
      const store = await openOn(server, role, template)
      json = JSON.stringify(await fill(store))
      await store.close()
      await client.query('INSERT INTO copies VALUES ($1, $2)', [template, json])
    }
    await client.query(`CREATE DATABASE ${own} TEMPLATE ${template}`)
    return JSON.parse(json) as T
  })
  const store = await openOn(server, role, own)
  refuseBesideTransactions(store.db)
  return {
    filled,
    store: {
      ...store,
      async close() {
        await store.close()
        await onServer(server, (client) => client.query(`DROP DATABASE ${own} WITH (FORCE)`))
      },
    },
  }
}

/** The embedded database has one connection, on which whatever waits for a query beside its own transaction waits for ever; here it throws. */
function refuseBesideTransactions(db: Database): void {
  const client = (db as unknown as { $client: pg.Pool }).$client
  const within = new AsyncLocalStorage<true>()
  const transaction = db.transaction.bind(db)
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  const requireNone = () => {
    if (within.getStore()) throw new Error('A query beside its own transaction waits for ever on the embedded database')
  }
  db.transaction = (run, config) => {
    requireNone()
    return transaction((opened) => within.run(true, async () => run(opened)), config)
  }
  client.query = ((...given: unknown[]) => {
    requireNone()
    return query(...given)
  }) as pg.Pool['query']
}

async function onServer<T>(server: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}
