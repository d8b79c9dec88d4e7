import { holderPrompt } from '@one-card/prompts'
import { useCall, useSession, type Subscription } from '@one-card/shell'
import { spokenCall } from '@one-card/ui-kit'
import { computed, onBeforeUnmount, onMounted, reactive, ref, shallowRef } from 'vue'
import { spokenRealPerson } from './spoken-real-person.ts'
import { firstWay, missedWords, nextWay, type Status, type Way } from './ways.ts'

export type RealPerson = ReturnType<typeof useRealPerson>

const pollEveryMs = 3_000

/**
 * 实人认证 of this session (§7.1.3): where it stands, the way in front, and what was typed, which outlives a change of way.
 * `leadsTo` is the place below `/h5/` that asks for it, `purpose` what the holder wants to do there, in their words.
 */
export function useRealPerson(leadsTo: string, purpose: string) {
  const session = useSession()
  const status = shallowRef<Status>()
  const way = ref<Way>('face')
  const consented = ref(false)
  const typed = reactive({ code: '', cardTail: '' })
  /** What went wrong with the last try, and that a way has changed by itself. */
  const missed = ref('')
  const changed = ref('')
  let subscription: Subscription | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  function show(told: Status): void {
    const first = status.value === undefined
    status.value = told
    if (first) way.value = firstWay(told)
    const next = told.state === 'open' ? nextWay(told, way.value) : undefined
    if (next === undefined) return
    way.value = next.way
    missed.value = ''
    changed.value = first ? '' : next.words
  }

  const attempt = () => ({ attemptId: status.value!.attemptId })

  async function refresh(): Promise<void> {
    show(await session.call('real-person/state', attempt()))
  }

  const { refused, missed: lost, repeat } = useCall(async (request: () => Promise<Status>) => show(await request()))

  /** A refusal is said where the citizen is, and how things stand is asked for anew. */
  async function showAnswer(request: () => Promise<Status>): Promise<void> {
    missed.value = changed.value = ''
    await repeat(request)
    if (lost.value) missed.value = '网络不通，请您检查网络后再试一次'
    if (refused.value === undefined) return
    const { title, text } = holderPrompt(refused.value)
    await refresh()
    missed.value = changed.value === '' ? `${title}，${text}` : ''
  }

  const left = (wanted: Way) =>
    (wanted === 'face'
      ? status.value?.ways.find((each) => each.way === 'face')?.triesLeft
      : status.value?.message?.triesLeft) ?? '0'

  function told(wanted: Way): void {
    if (status.value?.state !== 'open' || missed.value !== '' || changed.value !== '') return
    missed.value =
      wanted === 'message' && status.value.message === undefined
        ? '验证码已失效，请您重新获取'
        : missedWords(wanted, left(wanted))
  }

  async function compare(image: string): Promise<void> {
    await showAnswer(() => session.call('real-person/compare', { ...attempt(), consent: '1', image }))
    told('face')
  }

  async function answer(): Promise<void> {
    await showAnswer(() => session.call('real-person/message', { ...attempt(), ...typed }))
    told('message')
  }

  function choose(wanted: Way): void {
    way.value = wanted
    missed.value = changed.value = ''
  }

  /** Where it stands already, or a new attempt. */
  const begin = useCall(async () => show(await session.call('real-person/begin', { leadsTo })))

  onMounted(async () => {
    await begin.repeat()
    subscription = session.subscribe('real-person/state', () => void refresh().catch(() => undefined))
    // The clerk's word comes by push; where that does not come, it is asked for while it is waited for.
    timer = setInterval(() => {
      if (way.value === 'desk' && status.value?.state === 'open' && !subscription?.push())
        void refresh().catch(() => undefined)
    }, pollEveryMs)
  })
  onBeforeUnmount(() => {
    subscription?.stop()
    clearInterval(timer)
  })

  const passed = computed(() => status.value?.state === 'passed')
  const speech = computed(() =>
    spokenRealPerson({
      passed: passed.value,
      way: status.value && way.value,
      consented: consented.value,
      purpose,
      notice: changed.value || missed.value,
    }),
  )
  const trouble = computed(() => spokenCall({ refused: begin.refused.value, missed: begin.missed.value }))
  const announcement = computed(() => (passed.value ? '实人认证成功' : changed.value || '请确认是您本人'))

  return {
    purpose,
    passed,
    speech: computed(() => trouble.value || speech.value),
    announcement,
    begin,
    status,
    way,
    consented,
    typed,
    missed,
    changed,
    choose,
    compare,
    answer,
    send: () => showAnswer(() => session.call('real-person/send', attempt())),
    getCheckNo: () => showAnswer(() => session.call('real-person/desk', attempt())),
    now: session.now,
  }
}
