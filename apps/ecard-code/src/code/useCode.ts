import type { PageServices, Result } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { useFirstView, useForeground, useSession, type ShownCode } from '@one-card/shell'
import { computed, onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { faceOf } from './code-face.ts'
import { phaseOf, secondsLeft, untilNextSecond, type CodeType } from './supply/code-life.ts'
import { useAwake } from './useAwake.ts'
import { useReading } from './reading/useReading.ts'
import { useSupply } from './supply/useSupply.ts'

export type Holder = Result<PageServices['holder/card']>

/** The holder's code of one type: counted down by the platform's clock, blanked in the background, and given up once a desk has read it. */
export function useCode(codeType: () => CodeType) {
  const session = useSession()
  const first = useFirstView<ShownCode>('code')
  const holder = useFirstView<Holder>('card')

  const nowMs = ref(first.value ? Number(first.value.serverTimeMs) : 0)
  const supply = useSupply(codeType)
  const { code, refresh } = supply
  const reading = useReading({ held: supply.held, over: () => void refresh() })
  const foreground = useForeground(() => void reading.readState())
  const phase = computed(() => phaseOf(code.value, nowMs.value))
  let timer: ReturnType<typeof setTimeout> | undefined

  // Without a first view the shell is asking for one already.
  watch(
    first,
    (shown) => {
      if (shown === undefined) return supply.awaited()
      supply.adoptShown(shown)
      if (timer !== undefined) tick()
    },
    { immediate: true },
  )

  /** Once a second, when the figure changes: everything that is due is found out here, so no second timer can disagree. */
  function tick(): void {
    clearTimeout(timer)
    nowMs.value = session.now()
    if (!foreground.value) return
    supply.tick()
    if (reading.verified.value === undefined) reading.poll(nowMs.value)
    timer = setTimeout(tick, untilNextSecond(code.value, nowMs.value))
  }

  /** Back from the result to a code nobody has read: it was kept ready behind it. */
  function finish(): void {
    reading.verified.value = undefined
  }

  /** What a desk said no to stays on the screen until the citizen has done something about it. */
  function renew(): Promise<void> {
    reading.refused.value = undefined
    return refresh()
  }

  watch(reading.verified, (read) => {
    if (read === undefined) return
    supply.drop()
    void refresh('used')
  })
  // Whatever else was wrong with the code, another secret mends it or says why there is none.
  watch(reading.refused, (refused) => {
    if (refused !== undefined && refused.msgCode !== refusals.CODE_KIND_WRONG) void refresh()
  })
  watch(codeType, () => {
    reading.refused.value = undefined
    supply.turn()
    tick()
  })
  watch([foreground, code], tick)
  onMounted(() => {
    if (first.value !== undefined) session.readyCodes(first.value.secretRef)
    tick()
  })
  onBeforeUnmount(() => clearTimeout(timer))

  const face = computed(() =>
    faceOf({
      foreground: foreground.value,
      phase: phase.value,
      stopped: supply.stopped.value,
      failures: supply.failures.value,
    }),
  )
  useAwake(() => face.value === 'live' && reading.verified.value === undefined)

  return {
    code,
    holder,
    renew,
    finish,
    face,
    verified: reading.verified,
    deskRefusal: reading.refused,
    refusal: supply.refusal,
    renewedBecause: supply.renewedBecause,
    waits: supply.waits,
    now: session.now,
    secondsLeft: computed(() => secondsLeft(code.value, nowMs.value)),
  }
}
