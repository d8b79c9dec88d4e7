import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Whether an element is at least so many of its own characters wide; follows the window and the citizen's text size. True until it is drawn. */
export function useRoom(element: Readonly<Ref<HTMLElement | null>>, characters: number): Readonly<Ref<boolean>> {
  const room = ref(true)
  const measure = (of: HTMLElement) => {
    room.value = of.clientWidth === 0 || of.clientWidth >= characters * parseFloat(getComputedStyle(of).fontSize)
  }
  let watching: ResizeObserver | undefined
  onMounted(() => {
    const of = element.value
    if (of === null) return
    measure(of)
    watching = new ResizeObserver(() => measure(of))
    watching.observe(of)
  })
  onBeforeUnmount(() => watching?.disconnect())
  return room
}
