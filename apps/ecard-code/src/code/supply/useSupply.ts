import { useSession, type ShownCode } from '@one-card/shell'
import { computed, ref, shallowRef } from 'vue'
import { phaseOf, type Code, type CodeType } from './code-life.ts'
import { useRenewal } from './useRenewal.ts'

/** Why the code on screen is another than before (field-notes N4): its minute was over, a desk read it, the network is too slow for a fresh one. */
export type RenewedBecause = 'time' | 'used' | 'network'

/** After this long the citizen is shown the next step's code in place of the fresh one that does not come. */
const patienceMs = 3_000
const stepMs = 60_000

const codeOf = ({ secretRef, code, codeType, expiresIn, expiresAtMs }: ShownCode): Code => ({
  codeType,
  secretRef,
  text: code,
  expiresAtMs: Number(expiresAtMs),
  lifeMs: Number(expiresIn) * 1000,
})

/**
 * One readable code at any time (field-notes M3): the next step's stands ready before this one ends, without a network. A
 * fresh secret replaces all codes shown before, where the platform can be reached. Of one secret come the codes of every type;
 * those of `codeType()` are shown, and what was on its way for another is let go.
 */
export function useSupply(codeType: () => CodeType) {
  const session = useSession()
  const steps = useRenewal(session.now)
  const fresh = useRenewal(session.now)
  const code = shallowRef<Code>()
  const previous = shallowRef<Code>()
  const renewedBecause = ref<RenewedBecause>()
  /** A fresh code was asked for, and only time can bring one. */
  const waits = ref(false)
  let successor: Code | undefined
  /** 1 while codes are shown one step ahead of their time, because the platform could not replace the one before. */
  let ahead = 0
  let secretRef: string | undefined
  let spent: string | undefined

  function put(next: Code | undefined): void {
    previous.value = code.value
    code.value = next
    successor = undefined
  }

  function adopt(next: Code, because?: RenewedBecause): void {
    const isOfOther = next.secretRef !== secretRef
    if (isOfOther) ahead = 0
    secretRef = next.secretRef
    if (next.codeType !== codeType()) {
      // What is on screen comes of the secret that this one replaced: no desk takes it any more.
      if (isOfOther) put(undefined)
      return
    }
    put(next)
    waits.value = false
    renewedBecause.value = because
  }

  /** Shown ahead of its time or not, a code stands until the step of `atMs` ends. */
  async function derived(atMs: number): Promise<Code> {
    const early = ahead * stepMs
    const next = codeOf(await session.code(codeType(), atMs + early))
    next.expiresAtMs -= early
    if (next.text === spent) throw new Error("A desk has read this step's code; the next step brings another")
    return next
  }

  const isDead = () => phaseOf(code.value, session.now()) === 'dead'

  async function prepare(): Promise<void> {
    const next = await steps.resultOf(() => derived(isDead() ? session.now() : code.value!.expiresAtMs))
    if (next === undefined) return
    if (isDead()) adopt(next, code.value && 'time')
    else if (next.codeType === codeType()) successor = next
  }

  async function stepAhead(): Promise<void> {
    if (ahead > 0) {
      waits.value = true
      return
    }
    ahead = 1
    const next = await derived(session.now()).catch(() => undefined)
    if (next !== undefined) adopt(next, 'network')
  }

  async function replace(because?: RenewedBecause): Promise<void> {
    const next = await fresh.resultOf(() => session.freshCode(codeType(), secretRef))
    if (next === undefined) return
    steps.answered()
    adopt(codeOf(next), because)
  }

  /** At the holder's wish, or after a use. However often a finger taps, one is asked for. */
  async function refresh(because?: RenewedBecause): Promise<void> {
    if (fresh.state.value === 'asking') return
    let patient = true
    const loseIt = () => {
      if (patient) void stepAhead()
      patient = false
    }
    const timer = setTimeout(loseIt, patienceMs)
    await replace(because)
    clearTimeout(timer)
    if (fresh.state.value === 'waiting') loseIt()
  }

  /** Does what is due. */
  function tick(): void {
    if (successor !== undefined && isDead()) adopt(successor, 'time')
    if (fresh.state.value === 'refused' || steps.state.value === 'refused') return
    if (fresh.isDue()) void replace()
    const mayAsk = steps.state.value === 'resting' || steps.isDue()
    if (successor === undefined && mayAsk && phaseOf(code.value, session.now()) !== 'fresh') void prepare()
  }

  return {
    code,
    renewedBecause,
    waits,
    refresh,
    tick,
    /** A code that came unasked: drawn by the server, or asked for by the shell. */
    adoptShown(shown: ShownCode): void {
      steps.answered()
      fresh.answered()
      adopt(codeOf(shown))
    },
    /** The shell is asking for a code. */
    awaited: steps.asked,
    /** A desk has read what was shown: it is never shown again. */
    drop(): void {
      spent = code.value?.text
      code.value = previous.value = successor = undefined
    },
    /** The holder wants a code of another type; a desk may have read the one that goes. */
    turn(): void {
      put(undefined)
      renewedBecause.value = undefined
    },
    /** What a desk may be reading, the code on screen first. */
    held: () => [code.value, previous.value].filter((each) => each !== undefined),
    failures: steps.failures,
    refusal: computed(() => fresh.refusal.value ?? steps.refusal.value),
    stopped: computed(() => fresh.state.value === 'refused' || steps.state.value === 'refused'),
  }
}
