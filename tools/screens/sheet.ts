import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'

export interface Shot {
  file: string
  title: string
}

/** One picture of all pictures, small and side by side, each under its name; of a long one its beginning. */
export async function contactSheet(browser: Browser, folder: string, shots: Shot[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1640, height: 1000 } })
  const figures = shots.map(
    ({ file, title }) =>
      `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${readFileSync(join(folder, file)).toString('base64')}"></figure>`,
  )
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 24px; background: #dfe6f0; font: 600 12px sans-serif; color: #142039; display: grid; grid-template-columns: repeat(8, 1fr); grid-gap: 16px; align-items: start }
    figure { margin: 0 } figcaption { margin-bottom: 8px } img { width: 100%; max-height: 480px; object-fit: cover; object-position: top; border-radius: 8px; display: block }
  </style>${figures.join('')}`)
  const picture = await page.screenshot({ fullPage: true })
  await page.close()
  return picture
}
