/** What one envelope takes with room to spare (wire.md). */
const mostBytes = 30_000
/** Upright like a passport picture, 4 to 5. */
const size = { width: 320, height: 400 }
const qualities = [0.85, 0.7, 0.55, 0.4, 0.25]

export interface Shot {
  source: CanvasImageSource
  width: number
  height: number
}

/** The largest upright part in the middle of what the camera sees. */
export function middleOf(width: number, height: number): { left: number; top: number; width: number; height: number } {
  const wide = width / height > size.width / size.height
  const [w, h] = wide ? [height * (size.width / size.height), height] : [width, width * (size.height / size.width)]
  return { left: (width - w) / 2, top: (height - h) / 2, width: w, height: h }
}

/** Base64 of a small JPEG, made here so that nothing larger leaves the phone. Drawn anew it holds no place and no time. */
export function shrink({ source, width, height }: Shot): string {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, size)
  const from = middleOf(width, height)
  canvas
    .getContext('2d')!
    .drawImage(source, from.left, from.top, from.width, from.height, 0, 0, size.width, size.height)
  const tries = qualities.map(
    (quality) => () => canvas.toDataURL('image/jpeg', quality).replace(/^data:image\/jpeg;base64,/, ''),
  )
  for (const make of tries) {
    const text = make()
    if (text.length * 0.75 <= mostBytes) return text
  }
  throw new Error('A picture this small is never that large')
}

/** Rejects when the file is no picture. */
export async function pictureIn(file: File): Promise<Shot> {
  const reader = new FileReader()
  await new Promise<void>((resolve, reject) => {
    reader.onload = () => resolve()
    reader.onerror = () => reject(new Error('unreadable'))
    reader.readAsDataURL(file)
  })
  const image = new Image()
  await new Promise<void>((resolve, reject) => {
    image.onload = () => resolve()
    image.onerror = () => reject(new Error('no picture'))
    image.src = reader.result as string
  })
  return { source: image, width: image.naturalWidth, height: image.naturalHeight }
}
