/** Everything that decides how a shape looks; the rest of a style is of no use to a scanner. */
const paint = [
  'fill',
  'fill-opacity',
  'opacity',
  'shape-rendering',
  'stroke',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'visibility',
] as const

/** Large enough for a module to be some ten pixels wide. */
const sidePx = 640

/** A drawing's look without its page: the page's style sheet is written into each shape, for it does not travel along. */
export function detach(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const shapes = [drawing, ...drawing.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  shapes.forEach((shape, i) => {
    const style = shape.ownerDocument.defaultView!.getComputedStyle(shape)
    for (const property of paint) copies[i]!.setAttribute(property, style.getPropertyValue(property))
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(sidePx))
  copy.setAttribute('height', String(sidePx))
  return new XMLSerializer().serializeToString(copy)
}

/** The pixels a scanner would see of a drawing, on white. */
export async function photograph(drawing: SVGSVGElement): Promise<ImageData> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(detach(drawing))}`
  await image.decode()
  const context = canvasOf(sidePx, sidePx)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, sidePx, sidePx)
  context.drawImage(image, 0, 0, sidePx, sidePx)
  return context.getImageData(0, 0, sidePx, sidePx)
}

/** The frame a camera shows just now. */
export function frameOf(video: HTMLVideoElement): ImageData {
  const { videoWidth, videoHeight } = video
  const context = canvasOf(videoWidth, videoHeight)
  context.drawImage(video, 0, 0)
  return context.getImageData(0, 0, videoWidth, videoHeight)
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas.getContext('2d', { willReadFrequently: true })!
}
