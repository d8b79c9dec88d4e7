/** Told to the document once the page answers touches. */
export const aliveEvent = 'one-card:alive'

/** A page that the server drew looks ready before its script is: the last tap on a button meanwhile is done as soon as it can be. */
export function keepEarlyTap(document: Document): void {
  let tapped: HTMLElement | null = null
  const keep = ({ target }: Event) => { tapped = (target as Element).closest('button, input') }
  document.addEventListener('click', keep, true)
  document.addEventListener(aliveEvent, () => {
    document.removeEventListener('click', keep, true)
    tapped?.click()
  }, { once: true })
}
