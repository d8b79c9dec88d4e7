import type { Page } from '@playwright/test'
import { people } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor, callerNamed } from './address.ts'
import { readCodeOn } from './optics.ts'
import { expect, test } from './test.ts'

/** What of a citizen's name stays to be seen, and to be heard. */
const rare = [
  { who: 'rareLast', shown: '*㛃', heard: '姓名，已隐藏，末字㛃' },
  { who: 'pairedLast', shown: '*𬭎', heard: '姓名，已隐藏，末字𬭎' },
  { who: 'longName', shown: '********买提', heard: '姓名，已隐藏，末两字买提' },
  { who: 'twentyCharacters', shown: '******************提样', heard: '姓名，已隐藏，末两字提样' },
  { who: 'withoutGlyph', shown: '*〔生僻字〕', heard: '姓名，已隐藏，末字\u{2ebf0}' },
] as const

/** Whether this browser has a glyph for a character or draws the replacement box; no font has U+3FFFD. */
function isDrawn(page: Page, character: string): Promise<boolean> {
  return page.evaluate((each) => {
    const pixels = (text: string) => {
      const context = Object.assign(document.createElement('canvas'), { width: 40, height: 40 }).getContext('2d')!
      context.font = `32px ${getComputedStyle(document.body).fontFamily}`
      context.fillText(text, 2, 34)
      return context.getImageData(0, 0, 40, 40).data.join()
    }
    return pixels(each) !== pixels('\u{3fffd}')
  }, character)
}

for (const { who, shown, heard } of rare) {
  test(`a name whose end is ${shown} goes its whole way by code point: shown, heard, read by a desk, recorded`, async ({
    page,
  }) => {
    await page.goto(await addressFor({}, who))
    await expect(page.getByText(`${shown}，您好`)).toBeVisible()
    expect(await page.locator('body').ariaSnapshot()).toContain(heard)
    // Either a font has the character and the page shows it, or the page says that it cannot be shown.
    const last = [...heard].at(-1)!
    expect(await isDrawn(page, last)).toBe(shown.endsWith(last))

    await page.goto(await addressFor({ page: 'ecard-code' }, who))
    await expect(page.getByText(/秒后自动更新/)).toBeVisible()
    await expect(page.getByText(shown)).toBeVisible()
    const { name } = await callerNamed('服务大厅窗口').call('ecode/decode', {
      code: await readCodeOn(page),
      scene: '政务服务应用/居住证办理',
    })
    expect(name).toBe(people[who].name)
    await expect(page.getByRole('heading', { name: '身份核验成功' })).toBeVisible()
    await expect(page.getByText(shown)).toBeVisible()
    await page.getByText('查看使用明细').click()
    await expect(page.getByRole('listitem').first()).toContainText('居住证办理')
  })
}

test('the longest name keeps its place on a narrow phone at the greatest text size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const elderly of ['0', '1'] as const) {
    await page.goto(await addressFor({ elderly }, 'twentyCharacters'))
    await page.evaluate(() => {
      document.documentElement.dataset.textStep = '7'
    })
    const name = page.locator('[aria-hidden]', { hasText: /^\*{18}提样$/ })
    const { x, width } = (await name.boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(320)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})
