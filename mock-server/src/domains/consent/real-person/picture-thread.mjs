import { parentPort } from 'node:worker_threads'
import { decode } from 'jpeg-js'

// JavaScript, because a thread begins without the loader that reads TypeScript.

/** In megapixels and MiB: more is a bomb in a small file. */
const bounds = { maxResolutionInMP: 2, maxMemoryUsageInMB: 64 }
/** Scans walk over the whole picture, and a small file may have thousands: baseline has four at most, a preview in its head one more. */
const mostScans = 5
/** Frames are set up one by one: the picture has one, its preview another. */
const mostFrames = 2
const [scan, frames] = [[0xda], [0xc0, 0xc1, 0xc2]]

/** Of markers wherever they stand, so that no other reading of the file than the decoder's finds fewer. */
function count(markers, bytes) {
  return bytes.reduce((found, byte, at) => found + Number(byte === 0xff && markers.includes(bytes[at + 1])), 0)
}

/** The pixels of a JPEG of few scans, or nothing. */
function read(bytes) {
  if (count(scan, bytes) > mostScans || count(frames, bytes) > mostFrames) return undefined
  try {
    const { width, height, data } = decode(bytes, {
      ...bounds,
      useTArray: true,
      formatAsRGBA: true,
      tolerantDecoding: false,
    })
    return { width, height, rgba: data }
  } catch {
    return undefined
  }
}

parentPort.on('message', (image) => {
  const picture = read(Buffer.from(image, 'base64'))
  parentPort.postMessage(picture, picture && [picture.rgba.buffer])
})
