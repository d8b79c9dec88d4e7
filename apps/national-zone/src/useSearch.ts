import type { PageServices, Result } from '@one-card/platform-api'
import { useCall, useSession } from '@one-card/shell'
import { onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { clearRecent, keepRecent, readRecent } from './recent-searches.ts'

/** So long after the last character the platform is asked: nobody types slower and wants an answer between. */
const restMs = 250

export function useSearch() {
  const session = useSession()
  const text = ref('')
  const found = shallowRef<Result<PageServices['search/find']>['found']>()
  const nearly = ref(false)
  const recent = ref<string[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined

  const { missed, repeat } = useCall(async (asked: string) => {
    const answer = await session.call('search/find', { text: asked })
    if (asked !== text.value.trim()) return
    found.value = answer.found
    nearly.value = answer.nearly !== undefined
  })

  watch(text, () => {
    clearTimeout(timer)
    const asked = text.value.trim().slice(0, 40)
    if (asked === '') {
      found.value = undefined
      return
    }
    timer = setTimeout(() => void repeat(asked), restMs)
  })
  onBeforeUnmount(() => clearTimeout(timer))
  onMounted(() => {
    recent.value = readRecent(window)
  })

  function keep(word: string): void {
    recent.value = keepRecent(window, word.trim())
  }

  function clear(): void {
    clearRecent(window)
    recent.value = []
  }

  return { text, found, nearly, recent, missed, keep, clear }
}
