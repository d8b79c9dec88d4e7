import { dictionaryRegistrations } from '../mock-server/src/domains/uses/dictionaries/index.ts'
import { dictionaryAct } from './dictionary-acts.ts'
import { onStore } from './on-store.ts'

/** `npm run dictionary`: what the managing body adds to the dictionaries of the standard (§5.4.1.3-a). */
try {
  const { role, run } = dictionaryAct(process.argv.slice(2))
  await onStore(role, async ({ db, notify }) => {
    await run(dictionaryRegistrations({ db, role, notify, now: () => new Date() }), (text) => console.log(text))
  })
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
