import { openDatabase } from '../mock-server/src/db/open.ts'
import { sealing } from '../mock-server/src/db/sealing.ts'
import { auditCheck } from '../mock-server/src/domains/operations/audit/index.ts'
import { readEnvironment } from '../mock-server/src/start/environment.ts'
import { platformKeys } from '../mock-server/src/start/keys-file.ts'

/** `npm run audit [-- --local]`: whether the audit's chain holds, and its first broken link; on PGlite the platform is stopped first. */
const role = process.argv.includes('--local') ? 'local' : 'national'
const { dataDir, databaseUrl } = readEnvironment(process.env)
const store = await openDatabase({ role, dataDir, ...(databaseUrl && { databaseUrl }) })
const { links, broken } = await auditCheck({
  db: store.db,
  sealing: sealing(platformKeys(dataDir, role)),
  now: () => new Date(),
})()
await store.close()
console.log(`审计链：${links} 环完整`)
if (broken !== undefined) {
  console.error(`第 ${broken.link} 环断开（审计记录 ${broken.auditId}）：${broken.what}`)
  process.exitCode = 1
}
