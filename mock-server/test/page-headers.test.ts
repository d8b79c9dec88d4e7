import { brotliDecompressSync } from 'node:zlib'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browser } from './browser.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())

const query = (url: string) => new URL(url).pathname + new URL(url).search

/** As the wire has it: fetch would decompress, and would not let us choose Host. */
function raw(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(platform.origin + path, { headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

const policyOf = (headers: Headers) =>
  Object.fromEntries(
    headers
      .get('content-security-policy')!
      .split('; ')
      .map((each) => [each.split(' ')[0]!, each.split(' ').slice(1).join(' ')]),
  )

it('a page lets nothing in from elsewhere and runs no inline script or style', async () => {
  const { headers } = await browser(platform).open(query((await platform.token()).url))
  expect(policyOf(headers)).toMatchObject({
    'default-src': `'none'`,
    'script-src': `'self'`,
    'style-src': `'self' 'sha256-c2FtcGxl'`,
    'frame-src': `'none'`,
    'img-src': `'self' data:`,
    'connect-src': `'self'`,
    'worker-src': `'self'`,
    'font-src': `'none'`,
    'base-uri': `'none'`,
    'form-action': `'none'`,
  })
  expect(Object.fromEntries(headers)).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': expect.stringContaining('max-age=') as string,
    'permissions-policy': expect.stringContaining('camera=(self), microphone=()') as string,
  })
  for (const banner of ['server', 'x-powered-by', 'x-frame-options']) expect(headers.has(banner)).toBe(false)
})

it('may be framed where its channel registered, and by nobody when no channel is known', async () => {
  const partner = await browser(platform).open(query((await platform.token({}, '示例合作网站')).url))
  expect(policyOf(partner.headers)['frame-ancestors']).toBe(
    'http://localhost:8080 https://partner.example.com http://localhost:3000',
  )
  const nobody = await browser(platform).open('/h5/ecard-code/', { referer: 'https://elsewhere.example.org/' })
  expect(policyOf(nobody.headers)['frame-ancestors']).toBe(`'none'`)
  const saysNo = await browser(platform).open('/h5/ecard-code/', { referer: 'https://partner.example.com/' })
  expect(policyOf(saysNo.headers)['frame-ancestors']).toBe('https://partner.example.com')
})

it('boot data cannot end its own script element', async () => {
  const { url } = await platform.token(
    { returnUrl: 'https://partner.example.com/</script><script>alert(1)</script>' },
    '示例合作网站',
  )
  const { boot, html } = await browser(platform).open(query(url))
  expect(boot.channel!.returnUrl).toContain('%3Cscript%3E')
  expect(html).not.toContain('<script>alert')
})

it('pages travel compressed, assets as the build compressed them and for good', async () => {
  const page = await raw('/h5/ecard-code/', { accept: 'text/html', 'accept-encoding': 'br' })
  expect(page).toMatchObject({ status: 401, headers: { 'content-encoding': 'br', vary: 'accept-encoding' } })
  expect(brotliDecompressSync(page.body).toString()).toContain('<!doctype html>')
  const asset = await raw('/h5/assets/empty-1a2b3c.js', { 'accept-encoding': 'br' })
  expect(asset.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': expect.stringContaining('javascript') as string,
  })
  expect(brotliDecompressSync(asset.body).toString()).toBe('export {}\n')
  expect((await raw('/h5/assets/', {})).status).not.toBe(200)
  expect((await raw('/h5/assets/..%2fpages.json', {})).status).not.toBe(200)
})

it('one Worker may compile WebAssembly, and neither a page nor any other file', async () => {
  const worker = await raw('/h5/assets/reading-worker-1a2b3c.js', { 'accept-encoding': 'br' })
  expect(worker.headers).toMatchObject({
    'content-encoding': 'br',
    'content-security-policy': `default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'`,
  })
  expect((await raw('/h5/assets/reading-worker-1a2b3c.js', {})).headers['content-security-policy']).toBe(
    worker.headers['content-security-policy'],
  )
  expect((await raw('/h5/assets/empty-1a2b3c.js', {})).headers['content-security-policy']).toBeUndefined()
  const { headers } = await browser(platform).open(query((await platform.token()).url))
  expect(headers.get('content-security-policy')).not.toMatch(/eval/)
})

it.each(['/h5/ecard-code/', '/open/v1/ecode/decode', '/page/v1/events', '/docs/json', '/h5/assets/empty-1a2b3c.js'])(
  '%s is answered under our own name only, never under an address or what a stranger forwards',
  async (path) => {
    for (const host of ['card.example.gov.cn', '203.0.113.5:8080', '127.0.0.1:8080', '[::1]:8080', 'localhost.evil.cn'])
      expect((await raw(path, { host })).status, host).toBe(421)
    expect((await raw(path, { host: 'evil.cn', 'x-forwarded-host': 'localhost' })).status).toBe(421)
    expect((await raw(path, {})).status).not.toBe(421)
  },
)

it('whoever speaks no HTTP is told so in our form', async () => {
  const said = await new Promise<string>((resolve) => {
    let text = ''
    const socket = connect(Number(new URL(platform.origin).port), '127.0.0.1', () => socket.write('GET / HTP\r\n\r\n'))
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    socket.on('close', () => resolve(text))
  })
  expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  expect(said).toContain('x-content-type-options: nosniff')
  expect(JSON.parse(said.split('\r\n\r\n')[1]!)).toEqual({ msg: '入参格式错误[900001]' })
})

it('what is no page gets a page that says so in Chinese with a way home for people, and a sentence for programs', async () => {
  for (const path of ['/h5/no-such-page/', '/h5/channel-demo/', '/nothing', '/demo/', '/', '/h5/%zz/?token=secret']) {
    const answer = await fetch(platform.origin + path, { headers: { accept: 'text/html' }, redirect: 'manual' })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const page = await answer.text()
    for (const said of ['<h1>没有找到这个页面</h1>', '<a href="/h5/national-zone/">返回首页</a>'])
      expect(page).toContain(said)
  }
  expect(await (await fetch(`${platform.origin}/nothing`)).json()).toEqual({ msg: '地址不存在' })
})

it('says that it is well, and serves the reference of its services', async () => {
  for (const probe of ['/healthz', '/readyz'])
    expect(await (await fetch(platform.origin + probe)).json()).toEqual({ status: 'ok' })
  expect((await raw('/readyz', { host: '10.0.0.7' })).status, 'a load balancer asks by address').toBe(200)
  expect((await fetch(`${platform.origin}/docs/json`)).status).toBe(200)
})
