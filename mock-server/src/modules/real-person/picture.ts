import { decode } from 'jpeg-js'
import { refuse } from '../../refusal.ts'
import type { Picture } from './comparator.ts'

/** In pixels: smaller shows no face, larger is a bomb in a small file. */
const leastSide = 96
const mostMegapixels = 2

/** Opens the Base64 of a JPEG, or refuses with PICTURE_UNREADABLE. Says nothing of what it saw. */
export function openPicture(image: string): Picture {
  try {
    const bytes = Buffer.from(image, 'base64')
    const { width, height, data } = decode(bytes, { useTArray: true, formatAsRGBA: true, tolerantDecoding: false, maxResolutionInMP: mostMegapixels, maxMemoryUsageInMB: 64 })
    if (Math.min(width, height) < leastSide) return refuse('PICTURE_UNREADABLE')
    return { width, height, rgba: data }
  } catch {
    return refuse('PICTURE_UNREADABLE')
  }
}
