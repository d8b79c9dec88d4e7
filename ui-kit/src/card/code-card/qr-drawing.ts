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
  let path = ''
  for (let at = 0; at < data.length; at++) {
    const startsRun = data[at] === 1 && (at % size === 0 || data[at - 1] === 0)
    if (!startsRun) continue
    const rowEnd = at - (at % size) + size
    let end = at
    while (end < rowEnd && data[end] === 1) end++
    path += `M${at % size} ${Math.floor(at / size) + 0.5}h${end - at}`
  }
  return { modules: size, path }
}
