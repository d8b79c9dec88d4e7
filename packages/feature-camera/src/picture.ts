/** Enough for a code that fills a third of the frame; a slow phone reads more pixels too slowly. */
const frameSidePx = 720
/** A photo's code may be small in it. */
const photoSidePx = 1600

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas.getContext('2d', { willReadFrequently: true })!
}

/** The square in the middle of what the camera sees just now: what the citizen sees of it. */
export function frameOf(video: HTMLVideoElement): ImageData {
  const { videoWidth, videoHeight } = video
  const seenPx = Math.min(videoWidth, videoHeight)
  const sidePx = Math.min(seenPx, frameSidePx)
  const context = contextOf(sidePx, sidePx)
  context.drawImage(video, (videoWidth - seenPx) / 2, (videoHeight - seenPx) / 2, seenPx, seenPx, 0, 0, sidePx, sidePx)
  return context.getImageData(0, 0, sidePx, sidePx)
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

/** A picture of the album, on white. Rejects where it is none that this WebView can show. */
export async function pictureOf(file: Blob): Promise<ImageData> {
  const image = new Image()
  image.src = await dataAddress(file)
  await image.decode()
  const scale = Math.min(1, photoSidePx / Math.max(image.naturalWidth, image.naturalHeight))
  const [width, height] = [Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale)] as const
  const context = contextOf(width, height)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
