import { expectAccessible } from './accessible.ts'
import { addressFor } from './address.ts'
import { expect, test } from './test.ts'

const pages = ['national-zone', 'ecard-code', 'usage-records'] as const

for (const name of pages) {
  for (const elderly of ['0', '1'] as const) {
    test(`${name} in ${elderly === '1' ? 'elderly' : 'standard'} mode has no accessibility violation and no sideways scroll at 320 px`, async ({
      page,
    }) => {
      await page.goto(await addressFor({ page: name, elderly }))
      await expect(page.locator('main')).toBeVisible()
      await expectAccessible(page)
    })
  }
}
