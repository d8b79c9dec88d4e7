import type { Request } from '@playwright/test'
import { expect, test } from './test.ts'

/** Bytes as they travel. */
const mostBytes = 2_000_000

test('the first view of the gallery, and of its whole screens, is under 2 MB', async ({ page }) => {
  for (const address of ['/ui-kit/']) {
    const bytes: Promise<number>[] = []
    const count = (request: Request) => bytes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    page.on('requestfinished', count)
    await page.goto(address)
    await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    page.off('requestfinished', count)
    const sum = (await Promise.all(bytes)).reduce((all, each) => all + each, 0)
    expect(sum, address).toBeLessThan(mostBytes)
    expect(sum, 'something came').toBeGreaterThan(100_000)
  }
})
