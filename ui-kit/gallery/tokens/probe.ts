import type { Mode } from '@one-card/ui-kit'

/** What the browser makes of `css` in one mode: `asked` is read from an element that is drawn, not from our own tables. */
export function computed<Name extends string>(
  mode: Mode,
  css: Record<string, string>,
  asked: readonly Name[],
): Record<Name, string> {
  const element = document.body.appendChild(document.createElement('span'))
  element.dataset.mode = mode
  for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value)
  const style = getComputedStyle(element)
  const values = Object.fromEntries(asked.map((name) => [name, style.getPropertyValue(name)]))
  element.remove()
  return values as Record<Name, string>
}
