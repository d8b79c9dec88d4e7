import { expectAccessible } from './accessible.ts'
import { addressFor } from './address.ts'
import { citizenPages } from './routes.ts'
import { expect, test } from './test.ts'

for (const name of citizenPages) {
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
