import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { openDatabase, type Role, type Store } from './open.ts'

/** An empty migrated store in memory; with TEST_DATABASE_URL the same on a PostgreSQL, whose schema of the role is dropped first. */
export async function openForTest(role: Role = 'national'): Promise<Store> {
  const databaseUrl = process.env.TEST_DATABASE_URL
  if (!databaseUrl) return openDatabase({ role, dataDir: 'memory://', template: await template() })
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query(`DROP SCHEMA IF EXISTS "${role}" CASCADE`)
  await client.end()
  return openDatabase({ role, dataDir: 'memory://', databaseUrl })
}

/** An empty database kept between runs, one per installed PGlite: loading it is several times faster than making one. */
async function template(): Promise<Blob> {
  const installed = statSync(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  const file = join(tmpdir(), `one-card-pglite-${installed.size}-${Math.floor(installed.mtimeMs)}.tar`)
  if (!existsSync(file)) {
    const empty = await PGlite.create('memory://')
    const dump = await empty.dumpDataDir('none')
    await empty.close()
    writeFileSync(`${file}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
    renameSync(`${file}.${process.pid}`, file)
  }
  return new Blob([readFileSync(file)])
}
