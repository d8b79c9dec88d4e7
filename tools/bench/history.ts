import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumPath } from '../browser.mjs'
import { startPlatform } from '../platform.ts'
import { median, slowPhone } from './measure.ts'

const rounds = Math.max(7, Number(process.env.ROUNDS ?? 7))
const launch = { executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] }

/** A page as it was before decision 0020: answered under the token's own address, which its script then replaces. */
async function servePlainPage(): Promise<{ origin: string; close(): void }> {
  const server = createServer((_, reply) =>
    reply
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>页</title><script>history.replaceState(null, '', location.pathname)</script><p>页`),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? filesBelow(join(folder, each.name)) : each.isFile() ? [join(folder, each.name)] : [],
  )
}

/** Opens a link in a browser of its own, ends it, and counts what of the token lies in its files. */
async function leftBy(url: string, opened: (page: Page) => Promise<unknown>) {
  const folder = mkdtempSync(join(tmpdir(), 'one-card-history-'))
  const browser = await chromium.launchPersistentContext(folder, launch)
  const page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(url, { waitUntil: 'load' })
  await opened(page)
  await browser.close()
  const token = new URL(url).searchParams.get('token')!
  const found = filesBelow(folder)
    .filter((file) => statSync(file).size > 0)
    .map((file) => ({ file, times: readFileSync(file).toString('latin1').split(token).length - 1 }))
    .filter(({ times }) => times > 0)
  rmSync(folder, { recursive: true, force: true })
  return {
    'bytes of the token': found.reduce((sum, { times }) => sum + times, 0) * token.length,
    in: found.map(({ file }) => file.slice(folder.length + 1)).join(', '),
  }
}

/** Largest paint of the home on a slow phone, cold: by its link, and by the bare address with the cookie that the link gave. */
async function paints(tokenUrl: () => Promise<string>) {
  const browser = await chromium.launch(launch)
  const lcpOf = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          }),
        ),
    )
  const took: { link: number; bare: number }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const first = await slowPhone(browser)
    await first.page.goto(await tokenUrl(), { waitUntil: 'load' })
    const link = await lcpOf(first.page)
    const bareUrl = first.page.url()
    const second = await slowPhone(browser)
    await second.context.addCookies(await first.context.cookies())
    await second.page.goto(bareUrl, { waitUntil: 'load' })
    const bare = await lcpOf(second.page)
    await Promise.all([first.context.close(), second.context.close()])
    // The first load warms the platform.
    if (round > 0) took.push({ link, bare })
  }
  await browser.close()
  return took
}

/** What a link leaves in a browser's files (decision 0020), beside a page that only replaces its address; and what its 303 costs. */
export default async function benchHistory(): Promise<void> {
  const platform = await startPlatform()
  const plain = await servePlainPage()
  const url = await platform.tokenUrl('national-zone')
  const { search } = new URL(url)
  console.log('what of a token lies in the files of a browser that has ended')
  console.table({
    'address replaced by a script': await leftBy(`${plain.origin}/h5/national-zone/${search}`, (page) =>
      page.waitForFunction(() => location.search === ''),
    ),
    'the home': await leftBy(url, (page) => page.waitForFunction(() => location.search === '')),
  })
  plain.close()
  const took = await paints(() => platform.tokenUrl('national-zone'))
  await platform.stop()
  const link = median(took.map((each) => each.link))
  const bare = median(took.map((each) => each.bare))
  console.log(`largest paint of the home, CPU ×4, 150 ms, 1.6 Mbit/s, cold, ${rounds} alternating rounds, medians`)
  console.table({
    'by its link (303)': { lcpMs: Math.round(link) },
    'by the bare address': { lcpMs: Math.round(bare) },
  })
  console.log(`with the 303 ÷ without = ${(link / bare).toFixed(2)}`)
}
