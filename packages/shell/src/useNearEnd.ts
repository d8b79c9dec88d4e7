import { onBeforeUnmount, onMounted, ref } from 'vue'

/** An element at the end of a list: `near` is called as it comes near; where nothing can tell, the button there remains. */
export function useNearEnd(near: () => void) {
  const end = ref<HTMLElement>()
  let watching: IntersectionObserver | undefined

  onMounted(() => {
    if (!('IntersectionObserver' in window)) return
    watching = new IntersectionObserver(([entry]) => entry?.isIntersecting && near(), { rootMargin: '600px 0px' })
    watching.observe(end.value!)
  })
  onBeforeUnmount(() => watching?.disconnect())

  return end
}
