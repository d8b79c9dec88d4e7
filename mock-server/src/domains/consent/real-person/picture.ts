import { decode } from 'jpeg-js'
import type { Picture } from './comparator.ts'

/** In pixels: smaller shows no face, larger is a bomb in a small file. */
const leastSide = 96
const mostMegapixels = 2
/** Scans walk over the whole picture, and a small file may have thousands: baseline has four at most, a preview in its head one more. */
const mostScans = 5
/** Frames are set up one by one: the picture has one, its preview another. */
const mostFrames = 2
const [scan, frames] = [[0xda], [0xc0, 0xc1, 0xc2]]

/** Of markers wherever they stand, so that no other reading of the file than the decoder's finds fewer. */
function count(markers: number[], bytes: Buffer): number {
  return bytes.reduce((found, byte, at) => found + Number(byte === 0xff && markers.includes(bytes[at + 1]!)), 0)
}

/** Opens the Base64 of a JPEG of few scans; nothing where it is none, or no face can be seen on it. Says nothing of what it saw. */
export function openPicture(image: string): Picture | undefined {
  const bytes = Buffer.from(image, 'base64')
  if (count(scan, bytes) > mostScans || count(frames, bytes) > mostFrames) return undefined
  const picture = decoded(bytes)
  return picture && Math.min(picture.width, picture.height) >= leastSide ? picture : undefined
}

function decoded(bytes: Buffer): Picture | undefined {
  try {
    const { width, height, data } = decode(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      tolerantDecoding: false,
      maxResolutionInMP: mostMegapixels,
      maxMemoryUsageInMB: 64,
    })
    return { width, height, rgba: data }
  } catch {
    return undefined
  }
}
