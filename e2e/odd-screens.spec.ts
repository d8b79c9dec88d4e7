import { chromium, type Page } from '@playwright/test'
import { chromiumPath } from '../tools/browser.mjs'
import { addressFor } from './address.ts'
import { readBarsOn, readCodeOn } from './optics.ts'
import { origin } from './origin.ts'
import { expect, test } from './test.ts'

interface Screen {
  what: string
  args?: string[]
  forcedColors?: 'active'
  width?: number
  zoom?: number
  inverted?: boolean
}

/** What a phone may make of a page: of its colours, and of its width when it is enlarged. */
const screens: Screen[] = [
  { what: 'a browser that turns every site dark', args: ['--enable-features=WebContentsForceDark'] },
  { what: 'forced colours', forcedColors: 'active' },
  { what: 'colours inverted by the phone', inverted: true },
  { what: 'a page at 200 %', width: 195, zoom: 2 },
]

/** `change`: done to the page before each look, since styles of a part come with it. */
async function expectReadable(page: Page, kind: '911' | '912' | '914', change: () => Promise<void>): Promise<void> {
  let code = ''
  await expect
    .poll(async () => {
      await change()
      return (code = await readCodeOn(page))
    })
    .toMatch(new RegExp(`^${kind}\\d{23}$`))
  if (kind !== '912') return
  await change()
  await expect.poll(() => readBarsOn(page)).toBe(code)
}

/** Runs in the page, as iOS inverts it; what a page has to say to that Chromium never asks for by itself. */
function invertColours(): void {
  document.documentElement.style.setProperty('filter', 'invert(1)')
  for (const { cssRules } of document.styleSheets)
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('inverted-colors')) rule.media.mediaText = 'all'
}

for (const { what, args = [], forcedColors = 'none', width = 390, zoom = 1, inverted = false } of screens) {
  test(`with ${what} each code is read off the screen`, async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', ...args] })
    const page = await browser.newPage({
      viewport: { width, height: zoom === 1 ? 844 : 422 },
      deviceScaleFactor: zoom,
      colorScheme: 'dark',
      forcedColors,
    })
    const change = async () => (inverted ? page.evaluate(invertColours) : undefined)
    for (const elderly of ['0', '1'] as const) {
      await page.goto(await addressFor({ page: 'ecard-code', elderly }))
      await expectReadable(page, '911', change)
      await page.goto(`${origin}/h5/ecard-code/?tab=pay`)
      await expectReadable(page, '912', change)
      await page.goto(`${origin}/h5/ecard-code/licence`)
      await expectReadable(page, '914', change)
    }
    await browser.close()
  })
}
