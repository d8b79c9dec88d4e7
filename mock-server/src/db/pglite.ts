import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { lockFolder } from './lock.ts'
import { PreparedPglite } from './prepared-pglite.ts'
import { requireSpace, writeNothing } from './probe-write.ts'
import type { Database, Role, Store } from './store.ts'

/** PGlite has neither autovacuum nor automatic checkpoints. */
const maintenanceSeconds = 60

export async function openPglite(role: Role, dataDir: string, template?: Blob): Promise<Store> {
  const inMemory = dataDir.startsWith('memory://')
  const folder = join(dataDir, role)
  const unlock = inMemory ? () => {} : lockFolder(folder)
  const pglite = await PreparedPglite.open(inMemory ? dataDir : folder, {
    extensions: { pg_trgm },
    ...(template && { loadDataDir: template }),
  }).catch((error: Error) => {
    unlock()
    throw new Error(`Cannot open the embedded database in ${folder}: ${error.message}.`)
  })
  // Extensions stand in public, once for both roles.
  await pglite.exec(`SET search_path TO "${role}", public; SET timezone TO 'UTC'`)
  const maintenance = setInterval(() => void maintain(pglite).catch(() => {}), maintenanceSeconds * 1000).unref()
  const channel = (topic: string) => `${role}_${topic}`

  const db: Database = drizzle(pglite)

  return {
    db,
    async notify(topic, payload, transaction = db) {
      await transaction.execute(sql`SELECT pg_notify(${channel(topic)}, ${JSON.stringify(payload)})`)
    },
    listen: (topic, handler) => pglite.listen(channel(topic), (payload) => handler(JSON.parse(payload))),
    async probeWrite() {
      if (!inMemory) await requireSpace(folder)
      await writeNothing(db)
    },
    async close() {
      clearInterval(maintenance)
      await pglite.close()
      unlock()
    },
  }
}

/** What fails now (the database is closing, say) is due again in a minute. */
async function maintain(pglite: PGlite): Promise<void> {
  await pglite.exec('VACUUM')
  await pglite.exec('CHECKPOINT')
}
