import type { useHost } from '@one-card/shell'

type Host = ReturnType<typeof useHost>

/** A drawn square: its dark modules as strokes one module wide, and its side with the quiet zone, in modules. */
interface Square {
  square: string
  modules: number
}

const [width, lineHeight, edge] = [720, 52, 48]
const quiet = 4

function draw(canvas: HTMLCanvasElement, { square, modules }: Square, lines: string[]): void {
  const side = width - 2 * edge
  canvas.width = width
  canvas.height = edge + 64 + lines.length * lineHeight + side + edge
  const paper = canvas.getContext('2d')!
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.fillStyle = '#0b1530'
  paper.textAlign = 'center'
  paper.font = 'bold 40px sans-serif'
  paper.fillText('社会保障卡电子收据', width / 2, edge + 32, side)
  paper.font = '28px sans-serif'
  lines.forEach((line, i) => paper.fillText(line, width / 2, edge + 64 + (i + 1) * lineHeight - 16, side))
  paper.translate(edge, edge + 64 + lines.length * lineHeight)
  paper.scale(side / modules, side / modules)
  paper.translate(quiet, quiet)
  paper.strokeStyle = '#0b1530'
  paper.lineWidth = 1
  paper.stroke(new Path2D(square))
}

/** The receipt as a picture; undefined where its square is not drawn yet. */
export function receiptPicture(square: Square, lines: string[]): HTMLCanvasElement | undefined {
  if (square.modules === 0) return undefined
  const canvas = document.createElement('canvas')
  draw(canvas, square, lines)
  return canvas
}

/** In the phone, by the host or by the browser; whether it is there. */
export async function keepPicture(
  host: Pick<Host, 'savePicture'>,
  name: string,
  canvas: HTMLCanvasElement,
): Promise<boolean> {
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (picture === null) return false
  return host.savePicture(name, picture).then(
    () => true,
    () => false,
  )
}
