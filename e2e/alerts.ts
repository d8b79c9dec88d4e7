import type { Locator, Page } from '@playwright/test'

/** What is said at once. An alert stands at each field before it says anything, so that its first words are read aloud too. */
export const alerts = (page: Page): Locator => page.getByRole('alert').filter({ hasText: /\S/ })
