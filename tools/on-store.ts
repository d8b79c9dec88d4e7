import { openDatabase, type Role, type Store } from '../mock-server/src/db/open.ts'
import { readEnvironment } from '../mock-server/src/start/environment.ts'

/**
 * A command that works on the platform's own store, so on PGlite the platform is stopped first. What it throws is one sentence for
 * whoever typed it, and ends it with 1.
 */
export async function onStore(role: Role, run: (store: Store, dataDir: string) => Promise<void>): Promise<void> {
  try {
    const { dataDir, databaseUrl } = readEnvironment(process.env)
    const store = await openDatabase({ role, dataDir, ...(databaseUrl && { databaseUrl }) })
    try {
      await run(store, dataDir)
    } finally {
      await store.close()
    }
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
