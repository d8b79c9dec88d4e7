import { keptText, useCall, useForeground, useSession } from '@one-card/shell'
import { computed, onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { useLocalHome, type LocalHome } from '../useLocalHome.ts'

type Kind = LocalHome['codes'][number]['kind']

/** The codes of this zone, the one shown last first; a fresh one comes whenever the old one's minute is over. */
export function useLocalCodes() {
  const session = useSession()
  const home = useLocalHome()
  /** The kind that was shown last on this phone; no code. */
  const kept = keptText(() => window.localStorage, 'local-code')
  const last = ref<string | null>(null)
  const kind = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  const codes = computed(() => {
    const all = home.value?.codes ?? []
    return [...all.filter((each) => each.kind === last.value), ...all.filter((each) => each.kind !== last.value)]
  })

  const { done, refused, missed, repeat } = useCall(async () => {
    clearTimeout(timer)
    const wanted = kind.value as Kind
    const { code, expiresAtMs } = await session.call('local-zone/code', { kind: wanted })
    if (wanted === kind.value) timer = setTimeout(renew, Math.max(0, Number(expiresAtMs) - session.now()))
    return { kind: wanted, code }
  })
  const foreground = useForeground(renew)

  function renew(): void {
    clearTimeout(timer)
    if (foreground.value && kind.value !== '') void repeat()
  }

  watch(kind, (shown) => {
    kept.keep(shown)
    renew()
  })
  onMounted(() => {
    last.value = kept.read()
    watch(codes, ([first]) => (kind.value ||= first?.kind ?? ''), { immediate: true })
  })
  onBeforeUnmount(() => clearTimeout(timer))

  const code = computed(() => (done.value?.kind === kind.value ? done.value.code : undefined))
  const word = computed(() => codes.value.find((each) => each.kind === kind.value)?.word ?? '')
  return { codes, kind, word, code, refused, missed, renew }
}
