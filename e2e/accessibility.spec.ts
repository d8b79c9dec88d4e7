import { expectAccessible } from './accessible.ts'
import { addressFor } from './address.ts'
import { bringTime, openWhole } from './elderly-contract.ts'
import { bringMeasuring } from './measuring.ts'
import { citizenPages } from './routes.ts'
import { test } from './test.ts'

// Pages in 适老模式 are elderly.spec's.
for (const name of citizenPages) {
  test(`${name} in 普通模式 has no accessibility violation and no sideways scroll at 320 px`, async ({ page }) => {
    await bringMeasuring(page)
    await bringTime(page)
    await openWhole(page, await addressFor({ page: name, elderly: '0' }))
    await expectAccessible(page)
  })
}
