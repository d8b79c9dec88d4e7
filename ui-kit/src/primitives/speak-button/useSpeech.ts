import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { usePreferences } from '../../preferences.ts'
import { readAloud } from '../../read-aloud.ts'

/**
 * Reads a page aloud with the words as caption; where a WebView has no voice the caption is all there is. Reading stops when the
 * page is left, hidden or drawn in the other mode (visual-spec §10). Samples are called so in speech too.
 */
export function useSpeech(text: () => string) {
  const { mode, sample } = usePreferences()
  const reading = ref(false)
  const caption = ref('')
  /** Until a reading has shown otherwise. */
  const voiced = ref(true)
  let silence = () => undefined as void

  function stop(): void {
    silence()
    reading.value = false
    caption.value = ''
  }

  function start(): void {
    caption.value = `${sample() ? '示例数据。' : ''}${text()}`
    reading.value = true
    silence = readAloud(caption.value, window, (how) => {
      reading.value = false
      voiced.value = how === 'read'
      if (how === 'read') caption.value = ''
    })
  }

  const hidden = () => {
    if (document.visibilityState === 'hidden') stop()
  }
  onMounted(() => {
    voiced.value = 'speechSynthesis' in window
    document.addEventListener('visibilitychange', hidden)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', hidden)
    stop()
  })
  watch(mode, stop)

  return { reading, caption, voiced, toggle: () => (reading.value || caption.value ? stop() : start()) }
}
