import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, navigate, navigating } from './browser.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())

const query = (url: string) => new URL(url).pathname + new URL(url).search

describe('a link with a token', () => {
  const old =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 13_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148'
  const fetchers: [string, Record<string, string>][] = [
    ['a script', { 'sec-fetch-mode': 'cors' }],
    ['an image', { 'sec-fetch-mode': 'no-cors' }],
    ['a browser ahead of a tap', { 'sec-purpose': 'prefetch' }],
    ['a browser that draws ahead', { 'sec-purpose': 'prefetch;prerender' }],
    ['an old browser ahead of a tap', { purpose: 'prefetch', 'sec-fetch-mode': '' }],
    ['a preview of Safari', { 'x-purpose': 'preview', 'user-agent': old }],
    ['a preview by a chat', { 'user-agent': 'Mozilla/5.0 (compatible; Slackbot-LinkExpanding 1.0)' }],
    ['a preview by a chat with a browser in its name', { 'user-agent': `${navigating['user-agent']} WhatsApp/2.23` }],
    ['a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0)' }],
    ['a scanner of mail', { 'user-agent': 'Mozilla/5.0 (compatible; MailScanner)' }],
    ['a program', { 'user-agent': 'curl/8.4.0', accept: '*/*' }],
    ['a program that names nothing', { 'user-agent': '' }],
  ]

  it.each(fetchers)('is not taken by %s, and its citizen comes in after it', async (_who, headers) => {
    const { url, token } = await platform.token()
    const answer = await navigate(platform.origin + query(url), headers)
    expect(answer.headers.getSetCookie()).toEqual([])
    const html = await answer.text()
    expect(html).not.toContain(token)
    expect(html).not.toContain('**例')
    expect(html).toContain('请您点击“打开”')
    expect((await browser(platform).open(query(url))).status).toBe(200)
  })

  it('asked for ahead is answered so that the browser asks again', async () => {
    const { url } = await platform.token()
    expect((await navigate(platform.origin + query(url), { 'sec-purpose': 'prefetch' })).status).toBe(503)
  })

  it('is taken by a browser that is too old to say where it goes', async () => {
    const { url } = await platform.token()
    const answer = await navigate(platform.origin + query(url), {
      'user-agent': old,
      'sec-fetch-mode': '',
      'sec-fetch-dest': '',
    })
    expect(answer.status).toBe(303)
  })
})

describe('a token that was taken', () => {
  it('leaves no trace in the browser: the page stands at the address without it, and is stored nowhere', async () => {
    const { url, token } = await platform.token()
    const first = await navigate(`${platform.origin}${query(url)}&tab=pay`)
    expect(first.status).toBe(303)
    expect(first.headers.get('location')).toBe('/h5/ecard-code/?tab=pay')
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(await first.text()).not.toContain(token)
    const [cookie] = first.headers.getSetCookie()[0]!.split(';')
    const page = await navigate(`${platform.origin}/h5/ecard-code/?tab=pay`, { cookie: cookie! })
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.text()).not.toContain(token)
  })

  it('leads on again for the browser that took it, and only there', async () => {
    const { url } = await platform.token()
    const visitor = browser(platform)
    await visitor.open(query(url))
    expect(await visitor.open(query(url))).toMatchObject({ status: 200, path: '/h5/ecard-code/' })
  })
})
