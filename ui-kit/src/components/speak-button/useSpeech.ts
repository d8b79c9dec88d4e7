import { onBeforeUnmount, ref } from 'vue'

/**
 * Reads a page aloud in Mandarin. Where a WebView has no voice, `caption` holds the words instead, so that the button never
 * does nothing. Reading stops when the page is left (visual-spec §10).
 */
export function useSpeech(text: () => string) {
  const reading = ref(false)
  const caption = ref('')

  function stop(): void {
    if (reading.value) window.speechSynthesis.cancel()
    reading.value = false
    caption.value = ''
  }

  function start(): void {
    const words = text()
    if (!('speechSynthesis' in window)) {
      caption.value = words
      return
    }
    const utterance = new SpeechSynthesisUtterance(words)
    utterance.lang = 'zh-CN'
    utterance.rate = .9
    utterance.onend = () => { reading.value = false }
    utterance.onerror = ({ error }) => {
      reading.value = false
      if (error !== 'canceled' && error !== 'interrupted') caption.value = words
    }
    reading.value = true
    window.speechSynthesis.speak(utterance)
  }

  onBeforeUnmount(stop)
  return { reading, caption, toggle: () => (reading.value || caption.value ? stop() : start()) }
}
