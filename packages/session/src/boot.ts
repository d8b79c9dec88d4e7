import type { Boot } from '@one-card/platform-api'

/** What the page server put into the page; undefined when a static host served it. */
export function readBoot(document: Document): Boot | undefined {
  const element = document.getElementById('boot')
  return element === null ? undefined : (JSON.parse(element.textContent ?? '') as Boot)
}
