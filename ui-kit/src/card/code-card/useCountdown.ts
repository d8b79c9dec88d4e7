import { onBeforeUnmount, onMounted, ref, watch } from 'vue'

/** The successor is asked for while the code still lives, so that none is ever shown dead. */
const renewalLeadSeconds = 5

interface Countdown {
  code: string
  expiresAtMs: number
  now: () => number
}

/** Whole seconds left of a code, by the platform's clock; calls `onDue` once for each code, five seconds before its end. */
export function useCountdown(source: () => Countdown, onDue: () => void) {
  const leftMs = () => source().expiresAtMs - source().now()
  const secondsLeft = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueCode = ''

  function count(): void {
    secondsLeft.value = Math.max(0, Math.ceil(leftMs() / 1000))
  }

  function tick(): void {
    clearTimeout(timer)
    count()
    const { code } = source()
    if (code !== '' && code !== dueCode && secondsLeft.value <= renewalLeadSeconds) {
      dueCode = code
      onDue()
    }
    if (secondsLeft.value > 0) timer = setTimeout(tick, leftMs() % 1000 || 1000)
  }

  count()
  onMounted(tick)
  onBeforeUnmount(() => clearTimeout(timer))
  watch(
    () => [source().code, source().expiresAtMs],
    () => {
      if (timer !== undefined) tick()
    },
  )
  return secondsLeft
}
