import { randomBytes, sm2PrivateKey } from '@one-card/gm'
import { sealing } from '../mock-server/src/db/sealing.ts'
import { registrations } from '../mock-server/src/domains/access/registrations/index.ts'
import { liveDictionaries } from '../mock-server/src/domains/uses/dictionaries/index.ts'
import { platformKeys } from '../mock-server/src/start/keys-file.ts'
import { channelAct } from './channel-acts.ts'
import { onStore } from './on-store.ts'

/** `npm run channel`: whoever may run it holds the platform's keys already. */
try {
  const { role, run } = channelAct(process.argv.slice(2))
  await onStore(role, async ({ db }, dataDir) => {
    const keys = platformKeys(dataDir, role)
    const now = () => new Date()
    const dictionaries = await liveDictionaries({ db, now })
    const deps = { role, db, dictionaries, sealing: sealing(keys), platformKey: sm2PrivateKey(keys.privateKey) }
    const channels = registrations({ ...deps, randomBytes, now })
    await run(channels, { print: (text) => console.log(text), warn: (text) => console.error(text) })
  })
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
