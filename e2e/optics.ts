import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

prepareZXingModule({
  overrides: {
    wasmBinary: readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
      .buffer as ArrayBuffer,
  },
})

/** Scrolls to the code, which can be below the visible part of a page in large text. */
const bring = (page: Page, name: string) =>
  page.evaluate(
    (label) => document.querySelector(`[role=img][aria-label$="${label}"]`)?.scrollIntoView({ block: 'center' }),
    name,
  )

/** Reads the bars off a picture of the page; '' when there are none. */
export async function readBarsOn(page: Page): Promise<string> {
  await bring(page, '条形码')
  const [found] = await readBarcodes(new Blob([new Uint8Array(await page.screenshot())]), {
    formats: ['Code128'],
    tryHarder: true,
  })
  return found?.text ?? ''
}

/** Reads the QR off a picture of the page, as a scanner would; '' when there is none. */
export async function readCodeOn(page: Page): Promise<string> {
  await bring(page, '二维码')
  const picture = await page.screenshot({ scale: 'css' })
  const [found] = await readBarcodes(new Blob([new Uint8Array(picture)]), { formats: ['QRCode'], tryHarder: true })
  return found?.text ?? ''
}
