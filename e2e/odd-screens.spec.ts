import { chromium, type Page } from '@playwright/test'
import { chromiumPath } from '../tools/browser.mjs'
import { addressFor } from './address.ts'
import { readBarsOn, readCodeOn } from './optics.ts'
import { origin } from './origin.ts'
import { expect, test } from './test.ts'

/** What a phone may make of a page: of its colours, and of its width when it is enlarged. */
const screens = [
  {
    what: 'a browser that turns every site dark',
    args: ['--enable-features=WebContentsForceDark'],
    forcedColors: 'none',
    viewport: { width: 390, height: 844 },
    zoom: 1,
  },
  { what: 'forced colours', args: [], forcedColors: 'active', viewport: { width: 390, height: 844 }, zoom: 1 },
  { what: 'a page at 200 %', args: [], forcedColors: 'none', viewport: { width: 195, height: 422 }, zoom: 2 },
] as const

async function expectReadable(page: Page, kind: '911' | '912' | '914'): Promise<void> {
  let code = ''
  await expect
    .poll(async () => (code = await readCodeOn(page)), { timeout: 20_000 })
    .toMatch(new RegExp(`^${kind}\\d{23}$`))
  if (kind === '912') await expect.poll(() => readBarsOn(page), { timeout: 20_000 }).toBe(code)
}

for (const { what, args, forcedColors, viewport, zoom } of screens) {
  test(`with ${what} each code is read off the screen`, async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', ...args] })
    const page = await browser.newPage({
      viewport,
      deviceScaleFactor: zoom,
      colorScheme: 'dark',
      forcedColors,
    })
    for (const elderly of ['0', '1'] as const) {
      await page.goto(await addressFor({ page: 'ecard-code', elderly }))
      await expectReadable(page, '911')
      await page.goto(`${origin}/h5/ecard-code/?tab=pay`)
      await expectReadable(page, '912')
      await page.goto(`${origin}/h5/ecard-code/licence`)
      await expectReadable(page, '914')
    }
    await browser.close()
  })
}
