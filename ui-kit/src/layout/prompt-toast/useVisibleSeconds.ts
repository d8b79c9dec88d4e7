import { onBeforeUnmount, onMounted, type ShallowRef } from 'vue'

const holding = ['touchstart', 'mouseenter', 'focusin']
const letting = ['touchend', 'touchcancel', 'mouseleave', 'focusout']

/** Calls `done` once nobody has touched, pointed at or focused the element for `seconds`. */
export function useVisibleSeconds(
  element: Readonly<ShallowRef<HTMLElement | null>>,
  seconds: number,
  done: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const hold = () => clearTimeout(timer)
  const run = () => {
    hold()
    timer = setTimeout(done, seconds * 1000)
  }
  onMounted(() => {
    for (const name of holding) element.value!.addEventListener(name, hold, { passive: true })
    for (const name of letting) element.value!.addEventListener(name, run, { passive: true })
    run()
  })
  onBeforeUnmount(hold)
}
