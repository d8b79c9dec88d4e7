import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'

export interface Shot {
  file: string
  title: string
}

/** One picture of all pictures, side by side, each under its name. */
export async function contactSheet(browser: Browser, folder: string, shots: Shot[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1640, height: 1000 } })
  const figures = shots.map(
    ({ file, title }) =>
      `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${readFileSync(join(folder, file)).toString('base64')}"></figure>`,
  )
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 24px; background: #dfe6f0; font: 600 15px sans-serif; color: #142039; display: grid; grid-template-columns: repeat(4, 1fr); grid-gap: 24px; align-items: start }
    figure { margin: 0 } figcaption { margin-bottom: 8px } img { width: 100%; border-radius: 12px; display: block }
  </style>${figures.join('')}`)
  const picture = await page.screenshot({ fullPage: true })
  await page.close()
  return picture
}
