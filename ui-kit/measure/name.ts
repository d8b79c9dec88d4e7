const wordsOf = (element: Element): string => {
  const said = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const words = said.replace(/\s+/g, ' ').trim()
  return words.length > 24 ? `${words.slice(0, 24)}…` : words
}

function stepOf(element: Element): string {
  const [name] = element.classList
  return element.localName + (name === undefined ? '' : `.${name}`)
}

/** `section.card > p.title「请核对信息」`: enough to find the element by, for a report. */
export function nameOf(element: Element): string {
  if (element === element.ownerDocument.documentElement) return 'html'
  const parent = element.parentElement
  const path =
    parent === null || parent.localName === 'body' ? stepOf(element) : `${stepOf(parent)} > ${stepOf(element)}`
  const words = wordsOf(element)
  return words === '' ? path : `${path}「${words}」`
}
