import { onMounted, onUnmounted, ref, type Ref } from 'vue'

/** Whether the window is as narrow as a real phone. */
export function useNarrow(window: Window): Ref<boolean> {
  const query = window.matchMedia('(max-width: 760px)')
  const narrow = ref(query.matches)
  const follow = () => {
    narrow.value = query.matches
  }
  onMounted(() => query.addEventListener('change', follow))
  onUnmounted(() => query.removeEventListener('change', follow))
  return narrow
}
