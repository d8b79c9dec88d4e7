import { nextTick } from 'vue'

/** Text that grows pushes what is below it: scrolls by as much, so that the finger finds the button where it was. */
export async function inPlace(element: HTMLElement, change: () => void): Promise<void> {
  const before = element.getBoundingClientRect().top
  change()
  await nextTick()
  window.scrollBy(0, element.getBoundingClientRect().top - before)
}
