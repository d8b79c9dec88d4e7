import type { Line } from './line.ts'

/** Points; A4 upright. */
const [pageWidth, pageHeight, margin] = [595, 842, 42]
const [textSize, noteSize, rowHeight] = [11, 9, 38]
const rowsOfPage = Math.floor((pageHeight - 2 * margin - 46) / rowHeight)

/** Of Helvetica, from the blank to the tilde, in thousandths: one of the fonts that every reader has (ISO 32000-1, 9.6.2.2). */
const latinWidths =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number)
/** Between two facts of a line; of the Chinese fonts some have none. */
const middleDot = '·'
const isLatin = (sign: string) => sign === middleDot || latinWidths[sign.charCodeAt(0) - 32] !== undefined

/** In points: a Chinese character is as wide as high. */
function widthOf(text: string, size: number): number {
  const widthIn = (sign: string) => (isLatin(sign) ? (latinWidths[sign.charCodeAt(0) - 32] ?? 278) : 1000)
  return [...text].reduce((sum, sign) => sum + (widthIn(sign) * size) / 1000, 0)
}

/** A byte a character in WinAnsi, UTF-16 for the others; what lies beyond its first plane is a box. */
const hex = (text: string, digits: 2 | 4) =>
  [...text].map((each) => (each.length > 1 ? '□' : each).charCodeAt(0).toString(16).padStart(digits, '0')).join('')

/** Latin letters and digits in their own font, so that they stand as close as they are drawn. */
function runsOf(text: string, size: number): string {
  const runs = text.match(/[ -~·]+|[^ -~·]+/gu) ?? []
  return runs
    .map((run) =>
      isLatin(run.charAt(0)) ? `/F2 ${size} Tf <${hex(run, 2)}> Tj` : `/F1 ${size} Tf <${hex(run, 4)}> Tj`,
    )
    .join(' ')
}

function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text
  let short = [...text]
  while (short.length > 1 && widthOf(`${short.join('')}…`, size) > width) short = short.slice(0, -1)
  return `${short.join('')}…`
}

const draw = (text: string, size: number, x: number, y: number, gray = 0) =>
  `${gray} g BT ${x.toFixed(1)} ${y.toFixed(1)} Td ${runsOf(text, size)} ET`
const drawRight = (text: string, size: number, y: number, gray = 0) =>
  draw(text, size, pageWidth - margin - widthOf(text, size), y, gray)

function drawRow({ at, title, place, scene, way, amount, income, stateWord }: Line, y: number): string[] {
  const money = amount === undefined ? '' : `${income ? '+' : ''}${amount} 元`
  const right = Math.max(widthOf(money, textSize), widthOf(stateWord, noteSize)) + 12
  const width = pageWidth - 2 * margin - right
  const note = [at.slice(0, 16), place, scene, way].filter((each) => each !== undefined && each !== '').join(' · ')
  return [
    draw(fitted(title, textSize, width), textSize, margin, y),
    drawRight(money, textSize, y),
    draw(fitted(note, noteSize, width), noteSize, margin, y - 14, 0.4),
    drawRight(stateWord, noteSize, y - 14, 0.4),
    `0.85 G 0.5 w ${margin} ${y - 22} m ${pageWidth - margin} ${y - 22} l S`,
  ]
}

function drawPage(lines: Line[], title: string, foot: string): string {
  const top = pageHeight - margin
  return [
    draw(title, 15, margin, top - 12),
    ...lines.flatMap((line, place) => drawRow(line, top - 44 - place * rowHeight)),
    draw(foot, noteSize, margin, margin - 14, 0.4),
  ].join('\n')
}

/**
 * What the list shows as pages (decision 0062): texts as they are masked there, in the Chinese font that every reader has or replaces
 * (Adobe-GB1 of ISO 32000-1) and in Helvetica, so no font travels with it. ASCII throughout: a character is a byte.
 */
export function pdfOf(lines: Line[], title: string, madeAt: string): string {
  const count = Math.max(1, Math.ceil(lines.length / rowsOfPage))
  const pages = Array.from({ length: count }, (_, at) => {
    const foot = `信息已脱敏 · 生成时间 ${madeAt} · 第 ${at + 1} 页，共 ${count} 页`
    return drawPage(lines.slice(at * rowsOfPage, (at + 1) * rowsOfPage), title, foot)
  })
  const firstPage = 7
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /Font << /F1 3 0 R /F2 6 0 R >> >> /Contents ${firstPage + 2 * at + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  return written(objects)
}

function written(objects: string[]): string {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}
