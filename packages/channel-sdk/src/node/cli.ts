import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { runConformance, type ConformanceOptions } from './conformance/conformance.ts'
import { tableOf } from './conformance/table.ts'
import { selfCheckUrl } from './self-check.ts'

const usage = `用法：npx @one-card/channel-sdk conformance --base 平台地址 --keys 密钥文件
  [--page 页面] [--user 测试用户文件] [--origin 嵌入来源] [--site 本站令牌接口] [--callback 本站回调接口] [--json]`

const text = { type: 'string' } as const
const options = { base: text, keys: text, page: text, user: text, origin: text, site: text, callback: text } as const

async function readJson(file: string): Promise<object> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new Error(`读不到文件 ${file}`)
  })
  try {
    return JSON.parse(content) as object
  } catch {
    throw new Error(`文件 ${file} 不是 JSON`)
  }
}

/** `npx @one-card/channel-sdk conformance`: exit status 1 where a check failed, 2 where nothing could be checked. */
async function runCommand(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { ...options, json: { type: 'boolean', default: false } },
  })
  if (positionals[0] !== 'conformance' || values.keys === undefined) throw new Error(usage)
  const { base, keys, user, page = 'ecard-code', origin, site, callback } = values
  const asked = {
    ...(await readJson(keys)),
    ...(base !== undefined && { platform: base }),
    page,
    ...(user !== undefined && { user: await readJson(user) }),
    ...(origin !== undefined && { origin }),
    ...(site !== undefined && { site }),
    ...(callback !== undefined && { callback }),
  } as ConformanceOptions
  const checks = await runConformance(asked)
  const next = `\n宿主自检：请在每个宿主（App、小程序、公众号、嵌入页面）里打开 ${selfCheckUrl(asked)}`
  process.stdout.write(`${values.json ? JSON.stringify(checks, null, 2) : tableOf(checks) + next}\n`)
  if (checks.some(({ result }) => result === 'failed')) process.exitCode = 1
}

runCommand().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
})
