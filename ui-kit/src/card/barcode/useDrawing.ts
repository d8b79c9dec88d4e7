import { onMounted, onServerPrefetch, shallowRef, watch, type ShallowRef } from 'vue'

/**
 * A code's drawing by a drawer that comes by itself. The server draws it into the page; the browser's own comes later: until then
 * it knows no attribute of it, and hydration leaves the server's as they are. Hence `v-bind` of objects in the template, marked
 * `data-allow-mismatch`: a named `:d` would be emptied. Undefined while there is no code.
 */
export function useDrawing<T>(code: () => string, drawn: (code: string) => Promise<T>): ShallowRef<T | undefined> {
  const drawing = shallowRef<T>()

  async function draw(): Promise<void> {
    const asked = code()
    const next = asked === '' ? undefined : await drawn(asked)
    if (asked === code()) drawing.value = next
  }

  onServerPrefetch(draw)
  onMounted(draw)
  watch(code, draw)
  return drawing
}
