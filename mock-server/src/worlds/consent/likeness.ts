import type { Picture } from '../../domains/consent/real-person/comparator.ts'

/** How many fields a window is seen as; upright like a passport picture, 4 to 5. */
const columns = 12
const rows = 15
/** Parts of the greatest upright window that are looked at: a hand does not hold a phone like a vice. */
const zooms = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52]
const steps = [0, 0.25, 0.5, 0.75, 1]

interface Window {
  left: number
  top: number
  width: number
  height: number
}
/** The mean of one channel in the window between two corners. */
type Mean = (left: number, top: number, right: number, bottom: number) => number
interface Seen {
  width: number
  height: number
  means: Mean[]
}

/** More points than this on the short side say nothing of fields this coarse. */
const enoughPoints = 180

/** Sums of everything above and to the left, so that the mean of any window is four reads. */
function meanOf(
  { width: across, rgba }: Picture,
  channel: number,
  stride: number,
  width: number,
  height: number,
): Mean {
  const line = width + 1
  const sums = new Float64Array(line * (height + 1))
  for (let y = 0; y < height; y += 1) {
    let sum = 0
    for (let x = 0; x < width; x += 1) {
      sum += rgba[(y * stride * across + x * stride) * 4 + channel]!
      sums[(y + 1) * line + x + 1] = sums[y * line + x + 1]! + sum
    }
  }
  return (left, top, right, bottom) =>
    (sums[bottom * line + right]! -
      sums[top * line + right]! -
      sums[bottom * line + left]! +
      sums[top * line + left]!) /
    ((right - left) * (bottom - top))
}

function seen(picture: Picture): Seen {
  const stride = Math.max(1, Math.floor(Math.min(picture.width, picture.height) / enoughPoints))
  const [width, height] = [Math.floor(picture.width / stride), Math.floor(picture.height / stride)]
  return { width, height, means: [0, 1, 2].map((channel) => meanOf(picture, channel, stride, width, height)) }
}

/** A window as colours of its fields, without how bright or tinted the light was, of length 1: a perceptual hash that is compared by angle. */
function printOf({ means }: Seen, { left, top, width, height }: Window): number[] {
  const edges = (from: number, size: number, count: number) =>
    Array.from({ length: count + 1 }, (_, index) => Math.floor(from + (size * index) / count))
  const [xs, ys] = [edges(left, width, columns), edges(top, height, rows)]
  const print = means.flatMap((mean) => {
    const levels = Array.from({ length: columns * rows }, (_, index) => {
      const [x, y] = [index % columns, Math.floor(index / columns)]
      return mean(xs[x]!, ys[y]!, xs[x + 1]!, ys[y + 1]!)
    })
    const level = levels.reduce((sum, value) => sum + value, 0) / levels.length
    return levels.map((value) => value - level)
  })
  const length = Math.sqrt(dot(print, print)) || 1
  return print.map((value) => value / length)
}

function windowsOf({ width, height }: Seen): Window[] {
  const [mostWidth, mostHeight] =
    width / height > columns / rows ? [height * (columns / rows), height] : [width, width * (rows / columns)]
  return zooms.flatMap((zoom) =>
    steps.flatMap((x) =>
      steps.map((y) => {
        const [w, h] = [Math.floor(mostWidth * zoom), Math.floor(mostHeight * zoom)]
        return { left: Math.floor((width - w) * x), top: Math.floor((height - h) * y), width: w, height: h }
      }),
    ),
  )
}

function dot(one: number[], other: number[]): number {
  let sum = 0
  for (let index = 0; index < one.length; index += 1) sum += one[index]! * other[index]!
  return sum
}

/** A picture that is compared with many is looked at once. */
const windowPrints = new WeakMap<Picture, number[][]>()

function printsOf(picture: Picture): number[][] {
  const known = windowPrints.get(picture)
  if (known !== undefined) return known
  const taken = seen(picture)
  const prints = windowsOf(taken).map((window) => printOf(taken, window))
  windowPrints.set(picture, prints)
  return prints
}

/** 0 to 100: how alike the best window of `picture` and the whole of `enrolled` look, whatever their size, light and compression. */
export function likeness(picture: Picture, enrolled: Picture): number {
  const whole = seen(enrolled)
  const wanted = printOf(whole, { left: 0, top: 0, width: whole.width, height: whole.height })
  const best = Math.max(...printsOf(picture).map((print) => dot(print, wanted)))
  return Math.round(100 * Math.max(0, best))
}
