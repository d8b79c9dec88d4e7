import { saveFile } from '../later/save-file.ts'

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

/** The receipt as a picture in the phone; false where it cannot be kept. */
export async function receiptPicture(square: Square, lines: string[], name: string): Promise<boolean> {
  if (square.modules === 0) return false
  const canvas = document.createElement('canvas')
  draw(canvas, square, lines)
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return picture !== null && saveFile(name, picture, 'image/png')
}
