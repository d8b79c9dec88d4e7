import { seenIn } from './seen.ts'

/** Px: smaller ones belong to a line of text, larger ones are drawings. */
const iconPx = { from: 18, to: 72 }

function isIcon(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return Math.min(width, height) >= iconPx.from && Math.max(width, height) <= iconPx.to
}

export function iconsIn(root: Element): Element[] {
  return seenIn(root, 'svg, img').filter((icon) => icon.parentElement?.closest('svg') === null && isIcon(icon))
}

function middleOf(icon: Element): number {
  const { top, height } = icon.getBoundingClientRect()
  return top + height / 2
}

/** The icons that stand at one height, row by row from the top. */
export function iconRows(root: Element): Element[][] {
  return iconsIn(root)
    .sort((a, b) => middleOf(a) - middleOf(b))
    .reduce<Element[][]>((rows, icon) => {
      const row = rows[rows.length - 1]
      if (row !== undefined && middleOf(icon) - middleOf(row[0]!) < iconPx.from) row.push(icon)
      else rows.push([icon])
      return rows
    }, [])
}
