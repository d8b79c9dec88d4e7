import { sm2PrivateKey, toHex } from '@one-card/gm'
import { createChannel, type ChannelOptions } from '../channel.ts'
import { version } from '../version.ts'
import { failed, passed, skipped, type Check } from './check.ts'
import { lineCheck, tokenCheck, type User } from './line.ts'
import { registrationChecks, type Expected } from './registered.ts'
import { callbackCheck, siteChecks } from './site.ts'

export interface ConformanceOptions extends ChannelOptions, Expected {
  /** In the file of the key set, beside what `createChannel` needs. */
  publicKey?: string
  user?: User
  /** Of your server: what the web half calls for a token of this page. */
  site?: string
  /** Of your server: where the platform tells of orders. */
  callback?: string
}

function keyCheck({ sm4Key, privateKey, platformPublicKey, publicKey }: ConformanceOptions): Check {
  const check = '密钥文件'
  const forms: [string, string, RegExp, string][] = [
    ['sm4Key', sm4Key, /^[0-9a-f]{32}$/, '32'],
    ['privateKey', privateKey, /^[0-9a-f]{64}$/, '64'],
    ['platformPublicKey', platformPublicKey, /^04[0-9a-f]{128}$/, '以 04 开头的 130'],
  ]
  const odd = forms.find(([, value, form]) => !form.test(value ?? ''))
  if (odd !== undefined)
    return failed(check, `${odd[0]} 应为 ${odd[3]} 位小写十六进制`, '请原样使用平台交付的密钥文件，不要转换格式')
  const own = toHex(sm2PrivateKey(privateKey).publicKey.bytes)
  return publicKey !== undefined && publicKey !== own
    ? failed(check, '私钥与公钥不是一对', '请使用同一次交付的密钥文件；如已轮换，请全部替换')
    : passed(check)
}

function platformCheck({ platform }: ConformanceOptions): Check {
  const check = '平台地址'
  if (!URL.canParse(platform)) return failed(check, '平台地址不是网址', '例如 https://card.example.gov.cn')
  const { protocol, hostname, origin } = new URL(platform)
  if (protocol !== 'https:' && hostname !== 'localhost')
    return failed(check, '平台地址没有使用 HTTPS', '只有本机（localhost）可以使用 HTTP')
  return origin === platform ? passed(check) : failed(check, '平台地址带有路径', `请只写 ${origin}`)
}

/** Runs an integration against a platform and tells it what came of it. Rejects only for a mistake of its own. */
export async function runConformance(options: ConformanceOptions): Promise<Check[]> {
  const first = [keyCheck(options), platformCheck(options)]
  if (first.some(({ result }) => result === 'failed')) return [...first, skipped('签名、加密、时钟与平台应答')]
  const channel = createChannel(options)
  const { check: line, manifest } = await lineCheck(channel)
  const checks = [
    ...first,
    line,
    ...registrationChecks(manifest, options),
    manifest === undefined ? skipped('申请令牌') : await tokenCheck(channel, options),
    ...(await siteChecks(options.site, options.platform, options)),
    await callbackCheck(options.callback, options, options.now?.() ?? new Date()),
  ]
  const run = checks.flatMap(({ check, result }) => (result === 'skipped' ? [] : [{ check, result }]))
  if (manifest !== undefined) await channel.call('channel/conformance', { version, checks: run })
  return checks
}
