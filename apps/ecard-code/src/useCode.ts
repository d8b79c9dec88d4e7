import type { PageServices, Result } from '@one-card/platform-api'
import type { RefusalCode } from '@one-card/prompts'
import { CallRefused, useFirstView, useSession } from '@one-card/shell'
import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { faceOf } from './code-face.ts'
import { phaseOf, secondsLeft, untilNextSecond, type Code } from './code-life.ts'
import { useForeground } from './foreground.ts'
import { moved, retryDelayMs, type RenewalEvent, type RenewalState } from './renewal-states.ts'
import { isFinal } from './refused.ts'
import { useReading } from './useReading.ts'

type Shown = Result<PageServices['ecode/show']>
export type Holder = Result<PageServices['holder/card']>

const codeOf = ({ codeId, code, expiresIn, expiresAtMs }: Shown): Code =>
  ({ codeId, text: code, expiresAtMs: Number(expiresAtMs), lifeMs: Number(expiresIn) * 1000 })

/**
 * One readable code at any time (field-notes M3): counted down by the platform's clock, its successor fetched before its
 * end, blanked in the background, and given up once a desk has read it.
 */
export function useCode() {
  const session = useSession()
  const first = useFirstView<Shown>('code')
  const holder = useFirstView<Holder>('card')

  const nowMs = ref(first.value ? Number(first.value.serverTimeMs) : 0)
  const code = shallowRef<Code>()
  const previous = shallowRef<Code>()
  const renewal = ref<RenewalState>('resting')
  const failures = ref(0)
  const refusal = ref<RefusalCode>()
  let retryAtMs = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const held = () => [code.value, previous.value].filter((each) => each !== undefined)
  const reading = useReading(held)
  const foreground = useForeground(comeBack)
  const phase = computed(() => phaseOf(code.value, nowMs.value))

  // Without a first view the shell is asking for one already.
  watch(first, (shown) => (shown === undefined ? move('asked') : adopt(codeOf(shown))), { immediate: true })

  function adopt(next: Code): void {
    previous.value = code.value
    code.value = next
    failures.value = 0
    move('answered')
  }

  function move(event: RenewalEvent): boolean {
    const next = moved(renewal.value, event)
    if (next !== undefined) renewal.value = next
    return next !== undefined
  }

  async function renew(): Promise<void> {
    if (!move('asked')) return
    try {
      adopt(codeOf(await session.call('ecode/show', {})))
    } catch (reason) {
      failures.value += 1
      retryAtMs = session.now() + retryDelayMs(failures.value)
      refusal.value = reason instanceof CallRefused ? reason.code : undefined
      move(isFinal(refusal.value) ? 'refused' : 'failed')
    }
    tick()
  }

  /** Once a second, when the figure changes: everything that is due is found out here, so no second timer can disagree. */
  function tick(): void {
    clearTimeout(timer)
    nowMs.value = session.now()
    if (!foreground.value || reading.verified.value) return
    const mayAsk = renewal.value === 'resting' || (renewal.value === 'waiting' && nowMs.value >= retryAtMs)
    if (phase.value !== 'fresh' && mayAsk) void renew()
    reading.poll(nowMs.value)
    timer = setTimeout(tick, untilNextSecond(code.value, nowMs.value))
  }

  /** The platform's clock here stands still while a phone sleeps: what it missed is taken off the code's life. */
  function comeBack(awayMs: number): void {
    const missedMs = Math.max(0, awayMs - (session.now() - nowMs.value))
    if (code.value !== undefined) code.value = { ...code.value, expiresAtMs: code.value.expiresAtMs - missedMs }
    void reading.look(held())
    if (renewal.value === 'resting' || renewal.value === 'waiting') void renew()
    tick()
  }

  /** Back from the result to a code nobody has read. */
  function finish(): void {
    reading.verified.value = undefined
    tick()
  }

  watch(reading.verified, (read) => {
    if (read === undefined) return
    if (code.value?.codeId === read.codeId) code.value = undefined
    previous.value = undefined
  })
  watch(foreground, tick)
  onMounted(tick)
  onBeforeUnmount(() => clearTimeout(timer))

  return {
    code,
    holder,
    verified: reading.verified,
    refusal,
    renew,
    finish,
    now: session.now,
    face: computed(() => faceOf({ foreground: foreground.value, phase: phase.value, renewal: renewal.value, failures: failures.value })),
    secondsLeft: computed(() => secondsLeft(code.value, nowMs.value)),
  }
}
