import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { chromium, type Browser, type Page } from '@playwright/test'
import { codeText, randomDigits } from '@one-card/platform-api/code-text'
import { randomBytes } from '@one-card/gm'
import { drawQr } from '../../ui-kit/src/card/code-card/qr-drawing.ts'
import { chromiumPath } from '../browser.mjs'
import { startPlatform } from '../platform.ts'
import { median, slowPhone } from './measure.ts'

const rounds = Math.max(7, Number(process.env.ROUNDS ?? 9))

/** What the platform is compared with: a hand-written page with a link to a hand-written page that shows only a code. */
async function serveStaticPages(): Promise<{ url: string; close(): void }> {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
  const { modules, path } = drawQr(codeText('identity', '2', randomDigits(20, randomBytes)))
  const qr = `<svg class="qr" viewBox="-4 -4 ${modules + 8} ${modules + 8}"><path class="dark" d="${path}"/></svg>`
  const home = brotliCompressSync(read('static-home.html').replace('身份码</li>', '<a href="/code">身份码</a></li>'))
  const code = brotliCompressSync(read('static-code.html').replace('<!--qr-->', qr))
  const server = createServer(({ url }, reply) => {
    reply
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
      .end(url === '/code' ? code : home)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

/** Milliseconds from the tap on 身份码 to the code on the screen; `warm` ends when the page has fetched what it fetches ahead. */
async function tapToCode(browser: Browser, url: string, warm: (page: Page) => Promise<unknown>): Promise<number> {
  const { context, page } = await slowPhone(browser)
  await page.addInitScript({ path: fileURLToPath(new URL('watch-tap.js', import.meta.url)) })
  const warmed = warm(page)
  await page.goto(url, { waitUntil: 'load' })
  await warmed
  await page.waitForTimeout(5_000)
  await page.getByText('身份码', { exact: true }).click()
  const painted = () =>
    page.evaluate(() => Number(sessionStorage.getItem('painted')) - Number(sessionStorage.getItem('tapped')))
  await page.waitForFunction(() => sessionStorage.getItem('painted') !== null)
  const elapsedMs = await painted()
  await context.close()
  return elapsedMs
}

const handed = (page: Page) => page.waitForResponse((response) => response.url().endsWith('/page/v1/ecode/secret'))

/** Tap 身份码 on the home → code painted ÷ the same on static pages, alternating rounds, medians (gate 1.35, aim 1.10). */
export default async function benchCode(): Promise<void> {
  const platform = await startPlatform()
  const yardstick = await serveStaticPages()
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const still: number[] = []
  const ours: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const stillMs = await tapToCode(browser, yardstick.url, async () => undefined)
    const oursMs = await tapToCode(browser, await platform.tokenUrl('national-zone'), handed)
    if (round === 0) continue
    still.push(stillMs)
    ours.push(oursMs)
  }
  await browser.close()
  yardstick.close()
  await platform.stop()
  const [stillMs, oursMs] = [median(still), median(ours)]
  console.log(`tap 身份码 → code painted, CPU ×4, 150 ms, 1.6 Mbit/s, ${rounds} alternating rounds, medians`)
  console.table([
    { page: 'static page with a QR', ms: Math.round(stillMs) },
    { page: 'ecard-code, opened in place', ms: Math.round(oursMs) },
  ])
  console.log(`ours ÷ static = ${(oursMs / stillMs).toFixed(2)} (gate 1.35, aim 1.10)`)
}
