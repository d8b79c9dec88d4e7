import { onBeforeUnmount, onMounted, ref, watch } from 'vue'

/** A payment code's digits: shown only after their warning, and hidden again with the code they belong to or with the page. */
export function useDigits(code: () => string) {
  const step = ref<'hidden' | 'warned' | 'shown'>('hidden')
  const hide = () => {
    step.value = 'hidden'
  }
  const hideInBackground = () => {
    if (document.hidden) hide()
  }

  // The warning is true of the next code too: it does not go by itself while somebody reads it.
  watch(code, () => {
    if (step.value === 'shown') hide()
  })
  onMounted(() => document.addEventListener('visibilitychange', hideInBackground))
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', hideInBackground))

  return {
    step,
    hide,
    warn: () => {
      step.value = 'warned'
    },
    show: () => {
      step.value = 'shown'
    },
  }
}
