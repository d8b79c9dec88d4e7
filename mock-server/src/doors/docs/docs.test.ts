import { sealRequest } from '@one-card/envelope'
import { randomBytes, sm2KeyPair, sm2PrivateKey, toHex } from '@one-card/gm'
import { openServices } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { fastify, type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printedDictionaries } from '../../dictionaries.ts'
import { embedCode } from './embed-code.ts'
import { examine } from './examine.ts'
import { docs } from './index.ts'
import { htmlOf } from './markdown.ts'

let app: FastifyInstance
let well = true
const now = new Date('2026-11-23T04:00:00Z')
const probe = async () => {
  if (!well) throw new Error('no database')
}

beforeAll(async () => {
  app = fastify()
  await docs(app, { version: '1', clock: () => now, dictionaries: printedDictionaries, probe, probeWrite: probe })
})
afterAll(() => app.close())

it('serves the reference of every open service', async () => {
  const { openapi, paths } = (await app.inject('/docs/reference/json')).json<{ openapi: string; paths: object }>()
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths)).toHaveLength(Object.keys(openServices).length)
  const page = await app.inject('/docs/reference/')
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-security-policy']).toContain("default-src 'self'")
  expect((await app.inject('/docs/json')).headers.location).toBe('/docs/reference/json')
})

it.each([
  ['/docs/', 'createChannel'],
  ['/docs/wire', 'user-token/issue'],
  ['/docs/hosts', 'oneCardHost'],
  ['/docs/changelog', '1.1.0'],
  ['/docs/codes', '900003'],
  ['/docs/embed', 'openPage'],
  ['/docs/fields', '接入编号'],
  ['/docs/vectors', 'requests.json'],
  ['/docs/status', '北京'],
  ['/docs/calculator', '请求报文'],
  ['/docs/try', '示例环境'],
])('%s is a page without script, with links to all others', async (path, words) => {
  const { statusCode, headers, body } = await app.inject(path)
  expect(statusCode).toBe(200)
  expect(headers['content-security-policy']).not.toMatch(/unsafe|script-src/)
  expect(body).toContain(words)
  expect(body).not.toMatch(/<script\b/)
  expect(body.match(/<nav[^]*<\/nav>/)![0].match(/href=/g)).toHaveLength(12)
})

it('names each msgCode with its cause and cure', async () => {
  const { body } = await app.inject('/docs/codes')
  for (const code of Object.values(refusals)) expect(body).toContain(`<code>${code}</code>`)
  expect(body).toContain('请校准本机时间')
})

it('says on its status page when the platform is not well', async () => {
  well = false
  const { statusCode, body } = await app.inject('/docs/status')
  well = true
  expect([statusCode, body.includes('异常')]).toEqual([503, true])
})

it('writes the code as it was chosen, and takes no page that is none', async () => {
  const { body } = await app.inject('/docs/embed?page=cashier&container=full&ownCashier=1')
  for (const line of ['page: &#39;cashier', 'container: &#39;full', 'onPay'])
    expect(body).toContain(line.replaceAll('&#39;', "'"))
  expect((await app.inject("/docs/embed?page=';alert(1)//")).body).not.toContain('alert(1)')
  const code = embedCode({ page: 'ecard-code', container: 'element', elderly: true, ownCashier: false })
  expect(code).toContain('elderly: true')
  expect(code.split('\n').length).toBeLessThanOrEqual(12)
})

it('lays out what our documents use of Markdown, and nothing else of what it is given', () => {
  expect(htmlOf('# A\n\n* one `<b>`\n* two\n\n| a | b |\n|---|---|\n| `x|y`| **z** |')).toContain(
    '<code>&lt;b&gt;</code>',
  )
  expect(htmlOf('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
  expect(htmlOf('```js\nlet a = 1\n\nlet b\n```')).toContain('<code>let a = 1\n\nlet b</code>')
  expect(htmlOf('[wire](wire.md) [x](../x.ts)')).toBe('<p><a href="/docs/wire">wire</a> x</p>')
})

describe('the calculator', () => {
  const pair = sm2KeyPair()
  const [publicKey, sm4Key] = [toHex(pair.publicKey), toHex(randomBytes(16))]
  const sealed = (params: object, at = now) =>
    sealRequest({
      channelNo: '010122310011',
      params,
      keys: { sm4Key: Buffer.from(sm4Key, 'hex'), privateKey: sm2PrivateKey(pair.privateKey) },
      now: at,
    })
  const wrongIn = (body: object | string, more = {}) =>
    examine({ body: typeof body === 'string' ? body : JSON.stringify(body), publicKey, sm4Key, ...more }, now)
      .filter(({ tone }) => tone === 'bad')
      .map(({ title, text }) => `${title}：${text}`)

  it('finds nothing wrong with a right body, and shows what is signed', () => {
    const request = sealed({ code: '911', scene: '住院登记' })
    const steps = examine({ body: JSON.stringify(request), publicKey, sm4Key }, now)
    expect(steps.filter(({ tone }) => tone === 'bad')).toEqual([])
    expect(steps[0]!.text).toMatch(/^channelNo=010122310011&data=.+&requestId=[0-9a-f]{32}&timestamp=/)
    expect(steps.at(-1)!.text).toContain('住院登记')
  })

  it.each<[string, () => [object | string, object?], string]>([
    ['what is no JSON', () => ['{"a":'], '不是 JSON 对象'],
    [
      'a DER signature',
      () => [{ ...sealed({}), signature: `3045022100${'a'.repeat(64)}0220${'b'.repeat(64)}` }],
      'DER',
    ],
    ['a Base64 signature', () => [{ ...sealed({}), signature: `${'A'.repeat(86)}==` }], 'Base64'],
    ['capital letters', () => [{ ...sealed({}), signature: 'A'.repeat(128) }], '小写'],
    ['another key', () => [sealed({}), { publicKey: toHex(sm2KeyPair().publicKey) }], '与公钥不符'],
    ['a key that is none', () => [sealed({}), { publicKey: '04' }], '130 位'],
    ['a clock ten minutes fast', () => [sealed({}, new Date(now.getTime() + 600_000))], '快 600 秒'],
    ['another SM4 key', () => [sealed({}), { sm4Key: '0'.repeat(32) }], '解不开'],
    ['null as Java clients send it', () => [sealed({ mobile: null })], '参数 mobile：null 应当去掉'],
    ['an empty text', () => [sealed({ mobile: '' })], '参数 mobile：空字符串 应当去掉'],
  ])('names %s', (_what, given, words) => {
    expect(wrongIn(...given()).join('\n')).toContain(words)
  })

  it('answers a pasted body on its page, and repeats no key', async () => {
    const payload = new URLSearchParams({ body: JSON.stringify(sealed({ a: '<i>' })), publicKey, sm4Key }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const { body } = await app.inject({ method: 'POST', url: '/docs/calculator', payload, headers })
    expect(body).toContain('正确')
    expect(body).toContain('&lt;i&gt;')
    expect(body).not.toContain(sm4Key)
  })
})
