import { sealing } from '../mock-server/src/db/sealing.ts'
import { auditCheck } from '../mock-server/src/domains/operations/audit/index.ts'
import { platformKeys } from '../mock-server/src/start/keys-file.ts'
import { onStore } from './on-store.ts'

/** `npm run audit [-- --local]`: whether the audit's chain holds, and its first broken link. */
const role = process.argv.includes('--local') ? 'local' : 'national'
await onStore(role, async ({ db }, dataDir) => {
  const check = auditCheck({ db, sealing: sealing(platformKeys(dataDir, role)), now: () => new Date() })
  const { links, broken } = await check()
  console.log(`审计链：${links} 环完整`)
  if (broken !== undefined) throw new Error(`第 ${broken.link} 环断开（审计记录 ${broken.auditId}）：${broken.what}`)
})
