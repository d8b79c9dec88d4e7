import { computed, ref, watch } from 'vue'
import type { CodeFace } from './code-face.ts'
import type { CodeType } from './supply/code-life.ts'
import type { Notice } from './notice.ts'
import { announcedCode, spokenCode } from './spoken.ts'

interface ShownCode {
  codeType: CodeType
  face: CodeFace
  secondsLeft: number
  notice: Notice | undefined
}

/** What 语音播报 reads of a code, and what is announced of it unasked. The last word stays: what says itself and goes by itself is missed. */
export function useSpokenCode(shown: () => ShownCode) {
  const speech = computed(() => {
    const { codeType, face, secondsLeft, notice } = shown()
    return spokenCode(codeType, face, secondsLeft, notice?.words)
  })
  const announcement = ref('')
  watch(
    [() => shown().codeType, () => shown().face],
    ([codeType, face]) => {
      announcement.value = announcedCode(codeType, face) || announcement.value
    },
    { immediate: true },
  )
  return { speech, announcement }
}
