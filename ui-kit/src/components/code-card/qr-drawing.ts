import { create } from 'qrcode/lib/core/qrcode.js'

export interface QrDrawing {
  /** Modules on a side, without the quiet zone. */
  modules: number
  /** One stroke of width 1 for each run of dark modules; row y runs at y + 0.5. */
  path: string
}

/** Level H, because the mark covers the middle. */
export function drawQr(code: string): QrDrawing {
  const { size, data } = create(code, { errorCorrectionLevel: 'H' }).modules
  const rows = Array.from({ length: size }, (_, y) => Array.from(data.subarray(y * size, (y + 1) * size), String).join(''))
  const runs = rows.flatMap((row, y) => [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y + .5}h${run[0].length}`))
  return { modules: size, path: runs.join('') }
}
