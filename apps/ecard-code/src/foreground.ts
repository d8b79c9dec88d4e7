import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Whether the citizen sees the page; `returned` hears how long they were away by the wall clock, which goes on while a phone sleeps. */
export function useForeground(returned: (awayMs: number) => void): Ref<boolean> {
  const foreground = ref(true)
  let leftAtMs = 0

  function look(): void {
    const visible = document.visibilityState === 'visible'
    if (visible === foreground.value) return
    foreground.value = visible
    if (visible) returned(Math.max(0, Date.now() - leftAtMs))
    else leftAtMs = Date.now()
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', look)
    look()
  })
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', look))
  return foreground
}
