/** What one envelope takes with room to spare (wire.md). */
const mostBytes = 33_000
/** Of the longer side, in pixels, with how well it is kept: the first that fits. */
const tries = [
  [1024, 0.8],
  [1024, 0.6],
  [1024, 0.45],
  [800, 0.6],
  [640, 0.6],
  [640, 0.45],
  [480, 0.4],
] as const

/** The size of a picture whose longer side is `side` at most, in whole pixels. */
export function sizeWithin(side: number, { width, height }: { width: number; height: number }) {
  const scale = Math.min(1, side / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** As `data:`, the only form of a picture that the page's policy lets in besides our own. */
function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reading = new FileReader()
    reading.onload = () => resolve(reading.result as string)
    reading.onerror = () => reject(new Error('the picture could not be opened'))
    reading.readAsDataURL(file)
  })
}

/** Base64 of a small JPEG, drawn anew, so that neither position nor time leaves the phone with it. Rejects where the file is no picture that this WebView can show. */
export async function smallPicture(file: Blob): Promise<string> {
  const image = new Image()
  image.src = await dataAddress(file)
  await image.decode()
  const canvas = document.createElement('canvas')
  for (const [side, quality] of tries) {
    Object.assign(canvas, sizeWithin(side, { width: image.naturalWidth, height: image.naturalHeight }))
    const context = canvas.getContext('2d')!
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const text = canvas.toDataURL('image/jpeg', quality).replace(/^data:image\/jpeg;base64,/, '')
    if (text.length * 0.75 <= mostBytes) return text
  }
  throw new Error('A picture this small is never that large')
}

export const shownPicture = (image: string) => `data:image/jpeg;base64,${image}`
