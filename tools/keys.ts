import type { Role } from '../mock-server/src/db/open.ts'
import { readEnvironment } from '../mock-server/src/start/environment.ts'
import { addColumnKeys, platformKeys, useColumnKeys } from '../mock-server/src/start/keys-file.ts'

const usage = `npm run keys -- <动作>
  rotate         换用新一代的列密钥：先加入，再启用（一台机器）
  add            只加入新一代：已能解开，还不用来加密（多台机器：加入后把文件复制到每一台）
  use <代>       用这一代加密（多台机器：都有了新一代以后）
  list           现有几代，用哪一代加密
  --local 在地方平台`

/** `npm run keys`: new keys for personal columns, while the platform runs (decision 0065). It reads the file within a minute. */
const role: Role = process.argv.includes('--local') ? 'local' : 'national'
const [act, number] = process.argv.slice(2).filter((each) => !each.startsWith('--'))
try {
  const { dataDir } = readEnvironment(process.env)
  if (act === 'rotate') useColumnKeys(dataDir, role, addColumnKeys(dataDir, role))
  else if (act === 'add') addColumnKeys(dataDir, role)
  else if (act === 'use') useColumnKeys(dataDir, role, Number(number))
  else if (act !== 'list') throw new Error(usage)
  const { newer = [], sealsWith = 1 } = platformKeys(dataDir, role)
  console.log(`列密钥共 ${newer.length + 1} 代，用第 ${sealsWith} 代加密；旧数据由平台每分钟分批改用这一代`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
