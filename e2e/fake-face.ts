import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { decode } from 'jpeg-js'
import { chromiumPath } from '../tools/browser.mjs'

// A camera that really shows a face: Chromium plays a YUV4MPEG2 file in its place.

interface Frame {
  width: number
  height: number
  rgba: Uint8Array
}

/** The drawn face as a phone held in front of it sees it: upright in the middle of a wide picture, in duller light. */
function inFront(face: Frame, width = 640, height = 480): Frame {
  const rgba = new Uint8Array(width * height * 4)
  const scale = height / face.height
  const left = (width - face.width * scale) / 2
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = Math.floor((x - left) / scale)
      const inside = fromX >= 0 && fromX < face.width
      const from = (Math.min(face.height - 1, Math.floor(y / scale)) * face.width + fromX) * 4
      for (const channel of [0, 1, 2])
        rgba[(y * width + x) * 4 + channel] = inside ? face.rgba[from + channel]! * 0.85 : 70
    }
  }
  return { width, height, rgba }
}

/** BT.601 with 4:2:0 subsampling: one sample of colour for four of brightness. */
function planes({ width, height, rgba }: Frame): Buffer {
  const [light, blue, red] = [
    Buffer.alloc(width * height),
    Buffer.alloc((width * height) / 4),
    Buffer.alloc((width * height) / 4),
  ]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [r, g, b] = rgba.subarray((y * width + x) * 4)
      light[y * width + x] = 16 + 0.257 * r! + 0.504 * g! + 0.098 * b!
      if (x % 2 || y % 2) continue
      const at = (y / 2) * (width / 2) + x / 2
      blue[at] = 128 - 0.148 * r! - 0.291 * g! + 0.439 * b!
      red[at] = 128 + 0.439 * r! - 0.368 * g! - 0.071 * b!
    }
  }
  return Buffer.concat([light, blue, red])
}

/** The path of a film that shows this JPEG without end. */
export function filmOf(jpeg: Uint8Array): string {
  const { width, height, data } = decode(jpeg, { useTArray: true, formatAsRGBA: true })
  const frame = inFront({ width, height, rgba: data })
  const film = join(mkdtempSync(join(tmpdir(), 'one-card-face-')), 'face.y4m')
  const shown = planes(frame)
  writeFileSync(
    film,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${frame.width} H${frame.height} F10:1 Ip A1:1 C420jpeg\n`),
      ...Array.from({ length: 3 }, () => [Buffer.from('FRAME\n'), shown]).flat(),
    ]),
  )
  return film
}

/** A browser whose camera shows this face, and whose holder has let the page use it. */
export function browserSeeing(jpeg: Uint8Array): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${filmOf(jpeg)}`,
    ],
  })
}
