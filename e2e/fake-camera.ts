import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from 'qrcode'
import { port } from './origin.ts'

const [widthPx, heightPx] = [640, 480]
/** A code that fills half the picture, as a hand holds a phone before a screen. */
const codePx = 264
const quietModules = 4
const [paper, ink, table] = [205, 58, 128]
const frames = 6

/** One file for each platform of this machine; Chromium opens it anew with every camera. */
export const cameraFile = join(tmpdir(), `one-card-camera-${port}.y4m`)

/** What a browser is started with, so that `cameraFile` is what its camera sees. Whether a page may look is asked as ever. */
export const cameraArgs = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${cameraFile}`]

/** Light of the picture without its noise: the code as it hangs on a grey wall, a little out of the middle; nothing hangs there without `text`. */
function scene(text: string | undefined): (x: number, y: number) => number {
  if (text === undefined) return () => table
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const modulePx = codePx / (modules.size + 2 * quietModules)
  const [left, top] = [(widthPx - codePx) / 2 + 9, (heightPx - codePx) / 2 - 6]
  return (x, y) => {
    const [column, row] = [(x - left) / modulePx, (y - top) / modulePx].map(Math.floor) as [number, number]
    const side = modules.size + 2 * quietModules
    if (column < 0 || row < 0 || column >= side || row >= side) return table
    const [inner, down] = [column - quietModules, row - quietModules]
    const inside = inner >= 0 && down >= 0 && inner < modules.size && down < modules.size
    return inside && modules.get(down, inner) ? ink : paper
  }
}

/** Noise like that of a cheap sensor, the same at every run. */
function noise(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return (state / 2147483648 - 0.5) * 24
  }
}

function frameOf(light: (x: number, y: number) => number, seed: number): Buffer {
  const next = noise(seed)
  const luma = Buffer.alloc(widthPx * heightPx)
  // Each pixel is blurred with its neighbours, as by a lens.
  const blurred = (x: number, y: number) =>
    (light(x, y) * 4 + light(x - 1, y) + light(x + 1, y) + light(x, y - 1) + light(x, y + 1)) / 8
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) luma[y * widthPx + x] = Math.round(blurred(x, y) + next())
  }
  const grey = Buffer.alloc((widthPx * heightPx) / 2, 128)
  return Buffer.concat([Buffer.from('FRAME\n'), luma, grey])
}

/** Holds a QR code of `text` before the camera, or nothing. */
export function showToCamera(text?: string): void {
  const light = scene(text)
  const head = Buffer.from(`YUV4MPEG2 W${widthPx} H${heightPx} F10:1 Ip A1:1 C420\n`)
  writeFileSync(
    cameraFile,
    Buffer.concat([head, ...Array.from({ length: frames }, (_, index) => frameOf(light, index + 1))]),
  )
}
