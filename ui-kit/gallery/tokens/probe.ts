import type { Mode } from '../../src/mode.ts'

/** What the browser makes of CSS in one mode: read from an element that is drawn, not from our own tables. */
export function computed<Name extends string>(mode: Mode, css: Record<Name, string>): Record<Name, string> {
  const element = document.body.appendChild(document.createElement('span'))
  element.dataset.mode = mode
  for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value as string)
  const style = getComputedStyle(element)
  const values = Object.fromEntries(Object.keys(css).map((name) => [name, style.getPropertyValue(name)]))
  element.remove()
  return values as Record<Name, string>
}
