import { sealRequest } from '@one-card/envelope'
import { randomBytes, sm2KeyPair, sm2PrivateKey, toHex } from '@one-card/gm'
import type { KeySet } from '../channel.ts'
import { failed, passed, skipped, type Check } from './check.ts'

const timeoutMs = 10_000

async function read(url: string) {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
  return { response, text: await response.text() }
}

const unreachable = (check: string, url: string) =>
  failed(check, `${url} 没有应答`, '请确认接入方服务器已启动，地址可以从本机访问')

function urlIn(text: string): string | undefined {
  try {
    const { url } = JSON.parse(text) as { url?: unknown }
    return typeof url === 'string' && URL.canParse(url) ? url : undefined
  } catch {
    return undefined
  }
}

/** The address from which the web half gets the result of `issueToken`: asked twice, as two openings of the page would. */
export async function siteChecks(site: string | undefined, platform: string, keys: KeySet): Promise<Check[]> {
  const names = ['本站令牌接口', '每次取新的令牌', '令牌不进缓存', '密钥不出服务器']
  if (site === undefined) return names.map(skipped)
  const [answers, fresh, uncached, secret] = names as [string, string, string, string]
  const rest = names.slice(1).map(skipped)
  const got = await Promise.all([read(site), read(site)]).catch(() => undefined)
  if (got === undefined) return [unreachable(answers, site), ...rest]
  const [one, other] = got
  const [url, otherUrl] = [urlIn(one.text), urlIn(other.text)]
  const leaks = [keys.privateKey, keys.sm4Key].some((key) => one.text.includes(key))
  const noKeys = leaks
    ? failed(secret, '应答中含有密钥', '密钥只留在服务器；token() 只应返回 issueToken 的结果，请立即换发密钥')
    : passed(secret)
  if (!one.response.ok || url === undefined)
    return [
      failed(
        answers,
        `应答不是 issueToken 的结果（HTTP ${one.response.status}）`,
        '请原样返回 issueToken 的结果，为 JSON',
      ),
      ...rest.slice(0, 2),
      noKeys,
    ]
  if (new URL(url).origin !== new URL(platform).origin)
    return [
      failed(answers, `url 不在平台 ${platform} 上`, '请核对 platform，并原样返回 url'),
      ...rest.slice(0, 2),
      noKeys,
    ]
  return [
    passed(answers),
    url === otherUrl
      ? failed(fresh, '两次取得同一个令牌', '令牌只能打开一次：每次打开页面都调用 issueToken，不要保存')
      : passed(fresh),
    /no-store/.test(one.response.headers.get('cache-control') ?? '')
      ? passed(uncached)
      : failed(uncached, '应答可能被浏览器或代理缓存', '请在令牌接口的应答中加上 Cache-Control: no-store'),
    noKeys,
  ]
}

/** A callback that nobody but the platform could have sent is refused, whoever it says it is from. */
export async function callbackCheck(callback: string | undefined, keys: KeySet, now: Date): Promise<Check> {
  const check = '回调验签'
  if (callback === undefined) return skipped(check)
  const forger = sm2PrivateKey(sm2KeyPair().privateKey)
  const body = sealRequest({
    channelNo: '0'.repeat(12),
    params: { service: 'order/changed', merchantOrderNo: `FORGED${toHex(randomBytes(4))}`, state: 'paid' },
    keys: { sm4Key: Buffer.from(keys.sm4Key, 'hex'), privateKey: forger },
    now,
  })
  const answer = await fetch(callback, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => undefined)
  if (answer === undefined) return unreachable(check, callback)
  if (answer.status === 404) return failed(check, `${callback} 没有接口（HTTP 404）`, '请核对回调地址')
  const taken = answer.ok && /"000000"/.test(await answer.text())
  return taken
    ? failed(check, '接受了不是平台签名的通知', '请用 callbackHandler、expressCallback 或 fastifyCallback 验签后再处理')
    : passed(check)
}
