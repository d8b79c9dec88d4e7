import { randomBytes, sm2PrivateKey } from '@one-card/gm'
import { openDatabase } from '../mock-server/src/db/open.ts'
import { sealing } from '../mock-server/src/db/sealing.ts'
import { registrations } from '../mock-server/src/domains/access/registrations/index.ts'
import { readEnvironment } from '../mock-server/src/start/environment.ts'
import { platformKeys } from '../mock-server/src/start/keys-file.ts'
import { channelAct } from './channel-acts.ts'

/**
 * `npm run channel`: works on the platform's own store, so on PGlite the platform is stopped first. Whoever may run it holds the
 * platform's keys already.
 */
async function runCommand(): Promise<void> {
  const { role, run } = channelAct(process.argv.slice(2))
  const { dataDir, databaseUrl } = readEnvironment(process.env)
  const store = await openDatabase({ role, dataDir, ...(databaseUrl && { databaseUrl }) })
  try {
    const keys = platformKeys(dataDir, role)
    const deps = { role, db: store.db, sealing: sealing(keys), platformKey: sm2PrivateKey(keys.privateKey) }
    const channels = registrations({ ...deps, randomBytes, now: () => new Date() })
    await run(channels, { print: (text) => console.log(text), warn: (text) => console.error(text) })
  } finally {
    await store.close()
  }
}

runCommand().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
