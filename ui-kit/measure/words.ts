import { isSeen, styleOf } from './seen.ts'

/** A run of text on the page. `lines` are boxes one em high, without the air of the font, in viewport px. */
export interface Words {
  element: Element
  node: Node
  fontPx: number
  lines: DOMRect[]
}

/** A drawing's text is scaled with it. */
function fontPxOf(element: Element): number {
  const size = parseFloat(styleOf(element).fontSize)
  const scale = 'getScreenCTM' in element ? (element as SVGGraphicsElement).getScreenCTM()?.a : undefined
  return size * (scale ?? 1)
}

/** A font's box reaches over its line where lines are close; only the characters count. */
function charactersOf({ left, top, width, height }: DOMRect, fontPx: number): DOMRect {
  return new DOMRect(left, top + height / 2 - fontPx / 2, width, fontPx)
}

function boxesOf(node: Node): DOMRect[] {
  if (node.nodeType !== Node.TEXT_NODE) return [(node as Element).getBoundingClientRect()]
  const range = node.ownerDocument!.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()].filter(({ width }) => width > 0)
}

/** As the words stand now; `node` is text, or a field. */
export function wordsOf(node: Node, element: Element): Words {
  const fontPx = fontPxOf(element)
  return { element, node, fontPx, lines: boxesOf(node).map((box) => charactersOf(box, fontPx)) }
}

/** Everything that can be read on the page, in the order of the document; also what stands in fields. */
export function wordsIn(root: Element): Words[] {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Words[] = []
  while (texts.nextNode()) {
    const { currentNode: node } = texts
    const element = node.parentElement!
    if (
      node.nodeValue!.trim() === '' ||
      /^(script|style|noscript|title|option)$/.test(element.localName) ||
      !isSeen(element)
    )
      continue
    found.push(wordsOf(node, element))
  }
  for (const field of root.querySelectorAll<HTMLInputElement>('input, textarea')) {
    const says = !/^(checkbox|radio|range|hidden|file)$/.test(field.type) && (field.value || field.placeholder) !== ''
    if (says && isSeen(field)) found.push(wordsOf(field, field))
  }
  return found.filter(({ lines }) => lines.length > 0)
}

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]'
export const isHeading = ({ element }: Words): boolean => element.closest(headings) !== null
