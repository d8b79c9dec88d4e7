import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { chromiumPath } from '../browser.mjs'
import { startPlatform } from '../platform.ts'
import { measureLoad, median, type Load } from './measure.ts'

const rounds = Math.max(7, Number(process.env.ROUNDS ?? 7))

/** What the home is compared with: the same look written by hand, without scripts, served the same way. */
async function serveStaticPage(): Promise<{ url: string; close(): void }> {
  const page = brotliCompressSync(readFileSync(new URL('./static-home.html', import.meta.url)))
  const card = brotliCompressSync(readFileSync(new URL('../../ui-kit/src/art/guilloche-card.svg', import.meta.url)))
  const server = createServer(({ url }, reply) => {
    const [body, type] = url === '/card.svg' ? [card, 'image/svg+xml'] : [page, 'text/html; charset=utf-8']
    reply.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

function row(name: string, loads: Load[]) {
  const of = (key: keyof Load) => Math.round(median(loads.map((load) => load[key])) * 1000) / 1000
  return {
    page: name,
    lcpMs: of('lcpMs'),
    fcpMs: of('fcpMs'),
    tbtMs: of('tbtMs'),
    longestTaskMs: of('longestTaskMs'),
    cls: of('cls'),
    requests: of('requests'),
  }
}

/** LCP of the home ÷ LCP of the static page, alternating rounds, medians (gate 1.35, aim 1.10). */
export default async function benchPage(): Promise<void> {
  const platform = await startPlatform()
  const yardstick = await serveStaticPage()
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const home: Load[] = []
  const still: Load[] = []
  await measureLoad(browser, yardstick.url)
  await measureLoad(browser, await platform.tokenUrl('national-zone'))
  for (let round = 0; round < rounds; round += 1) {
    still.push(await measureLoad(browser, yardstick.url))
    home.push(await measureLoad(browser, await platform.tokenUrl('national-zone')))
  }
  await browser.close()
  yardstick.close()
  await platform.stop()
  console.log(`page load, CPU ×4, 150 ms, 1.6 Mbit/s, cold, ${rounds} alternating rounds, medians`)
  console.table([row('static page', still), row('national-zone', home)])
  const ratio = median(home.map((load) => load.lcpMs)) / median(still.map((load) => load.lcpMs))
  console.log(`LCP home ÷ static = ${ratio.toFixed(2)} (gate 1.35, aim 1.10)`)
}
