import { decode } from 'jpeg-js'
import { refuse } from '../../refusal.ts'
import type { Picture } from './comparator.ts'

/** In pixels: smaller shows no face, larger is a bomb in a small file. */
const leastSide = 96
const mostMegapixels = 2
/** A scan walks over the whole picture, and a progressive file may have thousands: baseline has four at most, a preview in its head one more. */
const mostScans = 5
const startOfScan = Buffer.from([0xff, 0xda])

function scansIn(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(startOfScan); at !== -1; at = bytes.indexOf(startOfScan, at + 2)) count += 1
  return count
}

/** Opens the Base64 of a baseline JPEG, or refuses with PICTURE_UNREADABLE. Says nothing of what it saw. */
export function openPicture(image: string): Picture {
  try {
    const bytes = Buffer.from(image, 'base64')
    if (scansIn(bytes) > mostScans) return refuse('PICTURE_UNREADABLE')
    const { width, height, data } = decode(bytes, { useTArray: true, formatAsRGBA: true, tolerantDecoding: false, maxResolutionInMP: mostMegapixels, maxMemoryUsageInMB: 64 })
    if (Math.min(width, height) < leastSide) return refuse('PICTURE_UNREADABLE')
    return { width, height, rgba: data }
  } catch {
    return refuse('PICTURE_UNREADABLE')
  }
}
