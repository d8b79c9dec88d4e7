import type { PageServices, Result } from '@one-card/platform-api'
import { holderPrompt } from '@one-card/prompts'
import { CallLost, CallRefused, useSession, type Subscription } from '@one-card/shell'
import { onBeforeUnmount, onMounted, reactive, ref, shallowRef } from 'vue'
import { firstWay, missedWords, nextWay } from './ways.ts'

export type Standing = Result<PageServices['real-person/state']>
export type Way = Standing['ways'][number]['way']

const pollEveryMs = 3_000

/** 实人认证 of this session (§7.1.3): where it stands, the way in front, and what was typed, which outlives a change of way. */
export function useRealPerson(leadsTo: string) {
  const session = useSession()
  const standing = shallowRef<Standing>()
  const way = ref<Way>('face')
  const consented = ref(false)
  const typed = reactive({ code: '', cardTail: '' })
  /** What went wrong with the last try, and that a way has changed by itself. */
  const missed = ref('')
  const changed = ref('')
  let subscription: Subscription | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  function take(told: Standing): void {
    const first = standing.value === undefined
    standing.value = told
    if (first) way.value = firstWay(told)
    const next = told.state === 'open' ? nextWay(told, way.value) : undefined
    if (next === undefined) return
    way.value = next.way
    missed.value = ''
    changed.value = first ? '' : next.words
  }

  const attempt = () => ({ attemptId: standing.value!.attemptId })

  async function look(): Promise<void> {
    take(await session.call('real-person/state', attempt()))
  }

  /** A refusal is said where the citizen is, and how things stand is asked for anew. */
  async function ask(question: () => Promise<Standing>): Promise<void> {
    missed.value = changed.value = ''
    try {
      take(await question())
    } catch (reason) {
      if (reason instanceof CallLost) return void (missed.value = '网络不通，请您检查网络后再试一次')
      if (!(reason instanceof CallRefused)) throw reason
      const { title, text } = holderPrompt(reason.code)
      await look()
      missed.value = changed.value === '' ? `${title}，${text}` : ''
    }
  }

  const left = (wanted: Way) =>
    (wanted === 'face'
      ? standing.value?.ways.find((each) => each.way === 'face')?.triesLeft
      : standing.value?.message?.triesLeft) ?? '0'

  function told(wanted: Way): void {
    if (standing.value?.state !== 'open' || missed.value !== '' || changed.value !== '') return
    missed.value =
      wanted === 'message' && standing.value.message === undefined
        ? '验证码已失效，请您重新获取'
        : missedWords(wanted, left(wanted))
  }

  async function compare(image: string): Promise<void> {
    await ask(() => session.call('real-person/compare', { ...attempt(), consent: '1', image }))
    told('face')
  }

  async function answer(): Promise<void> {
    await ask(() => session.call('real-person/message', { ...attempt(), ...typed }))
    told('message')
  }

  function choose(wanted: Way): void {
    way.value = wanted
    missed.value = changed.value = ''
  }

  onMounted(async () => {
    take(await session.call('real-person/begin', { leadsTo }))
    subscription = session.subscribe('real-person/state', () => void look().catch(() => undefined))
    // The clerk's word comes by push; where that does not come, it is asked for while it is waited for.
    timer = setInterval(() => {
      if (way.value === 'desk' && standing.value?.state === 'open' && !subscription?.push())
        void look().catch(() => undefined)
    }, pollEveryMs)
  })
  onBeforeUnmount(() => {
    subscription?.stop()
    clearInterval(timer)
  })

  return {
    standing,
    way,
    consented,
    typed,
    missed,
    changed,
    choose,
    compare,
    answer,
    send: () => ask(() => session.call('real-person/send', attempt())),
    askDesk: () => ask(() => session.call('real-person/desk', attempt())),
    now: session.now,
  }
}
