import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumPath } from '../browser.mjs'
import { drawFace, faceCount, faceSize } from './drawing.ts'

// Draws the enrolled faces of the demo citizens: `npx tsx tools/faces/index.ts`. The pictures are committed, so that a platform needs no browser.

const folder = join(import.meta.dirname, '../../mock-server/src/worlds/consent/faces')
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: faceSize })
for (let place = 0; place < faceCount; place += 1) {
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawFace(place)}`)
  const file = `${String(place + 1).padStart(2, '0')}.jpg`
  writeFileSync(join(folder, file), await page.screenshot({ type: 'jpeg', quality: 80 }))
}
await browser.close()
