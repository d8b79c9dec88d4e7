import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { deadBandPx } from '../src/card/barcode/dead-band.ts'

/** For tests: what a scanner reads in a picture of our codes. */
prepareZXingModule({
  overrides: {
    wasmBinary: readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
      .buffer as ArrayBuffer,
  },
})

export interface Picture {
  width: number
  height: number
  dark: (x: number, y: number) => boolean
}

/** The same with the two bands of DeadMark from corner to corner. */
export function crossed({ width, height, dark }: Picture): Picture {
  const away = (x: number, y: number) => Math.abs(x * height - y * width) / Math.hypot(width, height)
  const inBand = (x: number, y: number) => away(x, y) <= deadBandPx / 2 || away(width - x, y) <= deadBandPx / 2
  return { width, height, dark: (x, y) => dark(x, y) && !inBand(x, y) }
}

/** Every text found, with white all round. */
export async function scan({ width, height, dark }: Picture): Promise<string[]> {
  const margin = 40
  const size = { width: width + 2 * margin, height: height + 2 * margin }
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      if (dark(x, y))
        data.fill(0, ((y + margin) * size.width + x + margin) * 4, ((y + margin) * size.width + x + margin) * 4 + 3)
  }
  const found = await readBarcodes({ data, ...size } as ImageData, {
    formats: ['QRCode', 'Code128'],
    tryHarder: true,
    tryRotate: true,
    tryDownscale: true,
    tryInvert: true,
  })
  return found.map(({ text }) => text)
}
