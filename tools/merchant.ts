import { randomBytes } from '@one-card/gm'
import { sealing } from '../mock-server/src/db/sealing.ts'
import { merchantRegistrations } from '../mock-server/src/domains/money/merchant-registrations/index.ts'
import { liveDictionaries } from '../mock-server/src/domains/uses/dictionaries/index.ts'
import { platformKeys } from '../mock-server/src/start/keys-file.ts'
import { merchantAct } from './merchant-acts.ts'
import { onStore } from './on-store.ts'

/** `npm run merchant`: whoever may run it holds the platform's keys already. Merchants are the nation's (table C.4). */
try {
  const run = merchantAct(process.argv.slice(2))
  await onStore('national', async ({ db }, dataDir) => {
    const now = () => new Date()
    const dictionaries = await liveDictionaries({ db, now })
    const deps = { db, dictionaries, randomBytes, sealing: sealing(platformKeys(dataDir, 'national')), now }
    await run(merchantRegistrations(deps), (text) => console.log(text))
  })
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
