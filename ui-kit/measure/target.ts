import { seenIn, styleOf } from './seen.ts'

export interface Target {
  element: Element
  width: number
  height: number
}

const interactive = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  'label',
  ...['button', 'link', 'switch', 'checkbox', 'radio', 'tab', 'option', 'menuitem', 'slider'].map(
    (role) => `[role=${role}]`,
  ),
].join(', ')

/** A label reacts like the control it holds, which is then as large as the label; one that stands apart is only words. */
const holdsControl = (element: Element) =>
  element.localName !== 'label' || element.contains((element as HTMLLabelElement).control)
const insideLabel = (element: Element) => element.localName !== 'label' && element.closest('label') !== null

/** A link in running text cannot be larger than its line (WCAG 2.5.8, inline). */
function isInText(element: Element): boolean {
  const beside = [...(element.parentElement?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '',
  )
  return element.localName === 'a' && beside && styleOf(element).display === 'inline'
}

/** Everything that can be tapped, with its size in CSS px. A field of an invisible control counts as its label. */
export function targetsIn(root: Element): Target[] {
  return seenIn(root, interactive)
    .filter((element) => holdsControl(element) && !insideLabel(element) && !isInText(element))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect()
      return { element, width, height }
    })
}
