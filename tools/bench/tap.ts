import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { chromiumPath } from '../browser.mjs'
import { startPlatform } from '../platform.ts'
import { median, slowPhone } from './measure.ts'

const rounds = Math.max(5, Number(process.env.ROUNDS ?? 5))
const entrances = ['身份码', '支付码', '使用明细']
const gateMs = 150

interface Tap {
  /** From the tap to the next frame that shows anything else. */
  nextFrameMs: number
  /** From the tap to the frame that shows the page's own title. */
  pageMs: number
  /** Scripts, styles and pictures that came over the network after it. */
  assets: number
}

/** Taps on an entrance of a home that has fetched what it fetches ahead. */
async function tap(browser: Browser, url: string, entrance: string): Promise<Tap> {
  const { context, page } = await slowPhone(browser)
  await page.addInitScript({ path: fileURLToPath(new URL('watch-move.js', import.meta.url)) })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(6_000)
  await page.getByText(entrance, { exact: true }).first().click()
  const timesOf = () => (window as unknown as { times?: { tapped: number; next: number; page: number } }).times
  await page.waitForFunction(() => ((window as unknown as { times?: { page: number } }).times?.page ?? 0) > 0)
  const { tapped, next, page: there } = (await page.evaluate(timesOf))!
  // What a cache answers has no size.
  const assets = await page.evaluate(
    (since) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
        ({ name, startTime, transferSize }) => startTime > since && transferSize > 0 && name.includes('/assets/'),
      ).length,
    tapped,
  )
  await context.close()
  return { nextFrameMs: next - tapped, pageMs: there - tapped, assets }
}

/** Tap on an entrance → its page, CPU ×4; the next frame within 150 ms and no asset after the tap. */
export default async function benchTap(): Promise<void> {
  const platform = await startPlatform()
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const rows = []
  for (const entrance of entrances) {
    const taps: Tap[] = []
    for (let round = 0; round < rounds; round += 1)
      taps.push(await tap(browser, await platform.tokenUrl('national-zone'), entrance))
    rows.push({
      entrance,
      'next frame ms': Math.round(median(taps.map(({ nextFrameMs }) => nextFrameMs))),
      'page ms': Math.round(median(taps.map(({ pageMs }) => pageMs))),
      'assets after the tap': Math.max(...taps.map(({ assets }) => assets)),
    })
  }
  await browser.close()
  await platform.stop()
  console.log(
    `tap → page, CPU ×4, 150 ms, 1.6 Mbit/s, warm, ${rounds} rounds, medians (gate of the next frame ${gateMs} ms)`,
  )
  console.table(rows)
}
