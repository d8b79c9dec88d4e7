import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { openDatabase, type Role, type Store } from './open.ts'
import pg from 'pg'

/** An empty migrated store in memory; with TEST_DATABASE_URL a database of its own on that PostgreSQL, dropped when it is closed. */
export async function openForTest(role: Role = 'national'): Promise<Store> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) return openDatabase({ role, dataDir: 'memory://', template: await template() })
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await run(server, `CREATE DATABASE ${name}`)
  const databaseUrl = new URL(server)
  databaseUrl.pathname = name
  const store = await openDatabase({ role, dataDir: 'memory://', databaseUrl: databaseUrl.href })
  return {
    ...store,
    async close() {
      await store.close()
      await run(server, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

async function run(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** An empty database kept between runs, one per installed PGlite: loading it is several times faster than making one. */
async function template(): Promise<Blob> {
  const installed = statSync(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  const file = join(tmpdir(), `one-card-pglite-${installed.size}-${Math.floor(installed.mtimeMs)}.tar`)
  if (!existsSync(file)) {
    const empty = await PGlite.create('memory://')
    const dump = await empty.dumpDataDir('none')
    await empty.close()
    // Workers are threads of one process, so a process number would not tell their files apart.
    const own = `${file}.${randomUUID()}`
    writeFileSync(own, Buffer.from(await dump.arrayBuffer()))
    renameSync(own, file)
  }
  return new Blob([readFileSync(file)])
}
