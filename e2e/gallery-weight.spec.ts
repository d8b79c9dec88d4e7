import type { Request } from '@playwright/test'
import { expect, test } from './test.ts'
import { answered, watchRequests } from './under-way.ts'

/** Bytes as they travel. */
const mostBytes = 2_000_000

test('the first view of the gallery is under 2 MB', async ({ page }) => {
  const bytes: Promise<number>[] = []
  page.on('requestfinished', (request: Request) =>
    bytes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
  )
  watchRequests(page)
  await page.goto('/ui-kit/')
  await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { level: 1 }).waitFor()
  await answered(page)
  const sum = (await Promise.all(bytes)).reduce((all, each) => all + each, 0)
  expect(sum).toBeLessThan(mostBytes)
  expect(sum, 'something came').toBeGreaterThan(100_000)
})
