import type { Reader } from './reader.ts'

/** The documents on a phone's screen: the frame's own and those framed in it. Another origin's stay closed to us. */
function documentsIn({ contentDocument }: HTMLIFrameElement): Document[] {
  if (contentDocument === null) return []
  return [...contentDocument.querySelectorAll('iframe')].reduce(
    (found, frame) => [...found, ...documentsIn(frame)],
    [contentDocument],
  )
}

const area = (drawing: Element) => drawing.getBoundingClientRect().width * drawing.getBoundingClientRect().height
const isSeen = (drawing: Element) =>
  drawing.ownerDocument.defaultView!.getComputedStyle(drawing).visibility !== 'hidden'

/** Smaller than this is an icon. */
const leastArea = 80 * 80

/** Holds the scanner to each drawing on the phone, the largest first, and reads its pixels, never its text. */
export async function readPhone(
  frame: HTMLIFrameElement,
  read: Reader,
  photograph: (drawing: SVGSVGElement) => Promise<ImageData>,
): Promise<string | undefined> {
  const drawings = documentsIn(frame)
    .reduce<SVGSVGElement[]>((found, document) => [...found, ...document.querySelectorAll('svg')], [])
    .filter((drawing) => isSeen(drawing) && area(drawing) >= leastArea)
    .sort((one, other) => area(other) - area(one))
  for (const drawing of drawings) {
    const text = await read(await photograph(drawing))
    if (text !== undefined) return text
  }
  return undefined
}
