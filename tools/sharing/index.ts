import { sealing } from '../../mock-server/src/db/sealing.ts'
import { nationalLine } from '../../mock-server/src/domains/entry/tokens/index.ts'
import { liveDictionaries } from '../../mock-server/src/domains/uses/dictionaries/index.ts'
import { wiresOfRecords } from '../../mock-server/src/domains/uses/records/index.ts'
import { checkSharing, sharingRepository } from '../../mock-server/src/domains/uses/sharing/index.ts'
import { postJson } from '../../mock-server/src/outgoing.ts'
import { readNationalLine } from '../../mock-server/src/start/demo-files.ts'
import { readEnvironment } from '../../mock-server/src/start/environment.ts'
import { platformKeys } from '../../mock-server/src/start/keys-file.ts'
import { onStore } from '../on-store.ts'

/** `npm run sharing -- 2026-11-23`: whether the national platform has what the local one has of a day, and what it has not (§5.4.1.3-a). */
const day = process.argv[2] ?? ''
if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error('Name a day: npm run sharing -- 2026-11-23')
await onStore('local', async ({ db }, dataDir) => {
  const { publicUrl, port } = readEnvironment(process.env)
  const party = readNationalLine(dataDir, publicUrl ?? `http://localhost:${port}`)
  if (party === undefined) throw new Error(`No line to a national platform in ${dataDir}.`)
  const dictionaries = await liveDictionaries({ db, now: () => new Date() })
  const records = wiresOfRecords({ db, sealing: sealing(platformKeys(dataDir, 'local')), dictionaries })
  const national = nationalLine(party, { postJson, now: () => new Date() })
  const tallies = await checkSharing(sharingRepository(db), { records, national })(day)
  console.table(tallies.map(({ missing, ...counts }) => ({ ...counts, missing: missing.length })))
  for (const { kind, missing } of tallies)
    for (const { recordId, state, cause } of missing)
      console.log(`${kind} ${recordId} ${state}${cause ? `: ${cause}` : ''}`)
})
