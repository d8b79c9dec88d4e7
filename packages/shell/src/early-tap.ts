declare global {
  interface Window {
    /** Set where `keepEarlyTap` could listen; startApp calls it once the page answers touches. */
    doEarlyTap?: () => void
  }
}

/** A page that the server drew looks ready before its script is: the last tap on a button meanwhile is done as soon as it can be. */
export function keepEarlyTap(window: Window): void {
  const { document } = window
  let tapped: HTMLElement | null = null
  const keep = ({ target }: Event) => {
    tapped = (target as Element).closest('button, input')
  }
  document.addEventListener('click', keep, true)
  window.doEarlyTap = () => {
    document.removeEventListener('click', keep, true)
    tapped?.click()
  }
}
