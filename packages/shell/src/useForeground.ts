import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Whether the citizen sees the page; `returned` is called when they do again. */
export function useForeground(returned?: () => void): Ref<boolean> {
  const foreground = ref(true)

  function noteVisibility(): void {
    const visible = document.visibilityState === 'visible'
    if (visible === foreground.value) return
    foreground.value = visible
    if (visible) returned?.()
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', noteVisibility)
    noteVisibility()
  })
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', noteVisibility))
  return foreground
}
