import type { Browser, BrowserContext, Page } from '@playwright/test'

/** A slow phone on a weak network (performance.md): CPU 4×, 150 ms round trip, 1.6 / 0.75 Mbit/s, cold cache. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }

export interface Load {
  lcpMs: number
  fcpMs: number
  tbtMs: number
  longestTaskMs: number
  cls: number
  requests: number
}

interface Entry {
  startTime: number
  duration: number
  value?: number
  hadRecentInput?: boolean
}

/** A page on that phone, with an empty cache. */
export async function slowPhone(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', network)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return { context, page }
}

/** Opens `url` once, cold, and reads what the browser itself measured; `settleMs` after load for late tasks and shifts. */
export async function measureLoad(browser: Browser, url: string, settleMs = 2500): Promise<Load> {
  const { context, page } = await slowPhone(browser)
  await page.addInitScript(() => {
    const seen: Record<string, Entry[]> = {}
    Object.assign(window, { seen })
    for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift', 'paint']) {
      seen[type] = []
      new PerformanceObserver((list) =>
        seen[type]?.push(
          ...list.getEntries().map((entry) => ({
            startTime: entry.startTime,
            duration: entry.duration,
            value: (entry as unknown as Entry).value ?? 0,
            hadRecentInput: (entry as unknown as Entry).hadRecentInput ?? false,
          })),
        ),
      ).observe({ type, buffered: true })
    }
  })
  let requests = 0
  page.on('request', () => {
    requests += 1
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(settleMs)
  const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, Entry[]> }).seen)
  await context.close()
  const tasks = seen.longtask ?? []
  return {
    lcpMs: seen['largest-contentful-paint']?.at(-1)?.startTime ?? NaN,
    fcpMs: seen.paint?.at(-1)?.startTime ?? NaN,
    tbtMs: tasks.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
    longestTaskMs: tasks.reduce((longest, task) => Math.max(longest, task.duration), 0),
    cls: (seen['layout-shift'] ?? [])
      .filter((shift) => !shift.hadRecentInput)
      .reduce((sum, shift) => sum + (shift.value ?? 0), 0),
    requests,
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
