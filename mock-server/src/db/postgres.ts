import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { listener } from './listener.ts'
import { writeNothing } from './probe-write.ts'
import type { Database, Role, Store } from './store.ts'
import pg from 'pg'

export async function openPostgres(role: Role, databaseUrl: string): Promise<Store> {
  if (!URL.canParse(databaseUrl))
    throw new Error('DATABASE_URL is not an address like postgres://user:password@host:5432/name.')
  const connection = {
    connectionString: databaseUrl,
    // Extensions stand in public, once for both roles.
    options: `-c search_path=${role},public -c timezone=UTC`,
    connectionTimeoutMillis: 5000,
  }
  const pool = new pg.Pool({ ...connection, max: 10 })
  // An idle connection that breaks is replaced by the pool at the next query.
  pool.on('error', () => {})
  try {
    await pool.query('SELECT 1')
  } catch (error) {
    await pool.end()
    // Never the whole address: it holds a password.
    throw new Error(`Cannot reach the database at ${new URL(databaseUrl).host}: ${reasonOf(error)}.`)
  }
  const messages = listener(connection)
  const channel = (topic: string) => `${role}_${topic}`

  const db: Database = drizzle(pool)

  return {
    db,
    async notify(topic, payload, transaction = db) {
      await transaction.execute(sql`SELECT pg_notify(${channel(topic)}, ${JSON.stringify(payload)})`)
    },
    listen: (topic, handler) => messages.listen(channel(topic), (payload) => handler(JSON.parse(payload))),
    probeWrite: () => writeNothing(db),
    async close() {
      await messages.close()
      await pool.end()
    },
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return message || code || 'no answer'
}
