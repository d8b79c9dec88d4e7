import type { Boot, FirstViewData, Mode, PageName, Preferences } from '@one-card/platform-api'
import { outcomes, refusals, type RefusalCode } from '@one-card/prompts'
import { CallLost, CallRefused } from '@one-card/session'
import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef } from 'vue'

export type StopCode = RefusalCode | typeof outcomes.NETWORK_UNREACHABLE | typeof outcomes.PAGE_UNKNOWN

/** The words for whatever went wrong: the platform's own, the network's where the platform was not reached, else "busy". */
export function codeOf(reason: unknown): StopCode {
  if (reason instanceof CallLost) return outcomes.NETWORK_UNREACHABLE
  return reason instanceof CallRefused ? reason.code : refusals.SYSTEM_BUSY
}

/** A tap is answered within 100 ms: by the page, or by rows in its place. */
const blinkMs = 60

/** What of a visit the screen follows. Lives as long as the document; nothing of it is stored. */
export const useVisit = defineStore('visit', () => {
  /** In force until the holder chooses one: what the channel asked for. */
  const askedMode = ref<Mode>('standard')
  const preferences = shallowReactive<Preferences>({})
  const mode = computed(() => preferences.mode ?? askedMode.value)
  /** Its people are samples, and every page says so. */
  const sample = ref(false)
  /** Tells this session from another one of the same browser. */
  const mark = ref<string>()
  const channel = shallowRef<Boot['channel']>()
  /** Who runs the platform. */
  const operator = ref<string>()
  /** What a desk finds this page by. */
  const caseNo = ref<string>()
  /** When the session ends, milliseconds since 1970 by the platform's clock. */
  const endsAtMs = ref<number>()
  /** Over for good: the words that say so stand in place of every page. */
  const ended = ref<StopCode>()
  /** This page cannot be shown; the others can. */
  const fault = shallowRef<{
    page: PageName
    code: StopCode
    /** What stops only the routes that show it. */ ofFirstView?: true
  }>()
  /** The title of the page that a tap leads to, once it takes longer than a blink to come. */
  const moving = ref<string>()
  /** A place below `/h5` that did not come for want of a network. */
  const lost = ref<string>()
  /** First views by page; each holds what is known by now. */
  const firstViews = shallowReactive<Partial<Record<PageName, FirstViewData>>>({})

  function begin(boot: Boot): void {
    askedMode.value = boot.mode
    Object.assign(preferences, boot.preferences)
    sample.value = boot.sample === true
    mark.value = boot.sessionMark
    channel.value = boot.channel
    operator.value = boot.operator
    caseNo.value = boot.caseNo
    endsAtMs.value = boot.expiresAtMs
    ended.value = boot.refusal as RefusalCode | undefined
    firstViews[boot.page] = boot.firstView
  }

  /** The citizen could not come in. */
  function refuse(reason: unknown): void {
    ended.value = codeOf(reason)
  }

  let blink: ReturnType<typeof setTimeout> | undefined

  /** A move has begun; each ends with `arrive`. */
  function depart(title: string): void {
    lost.value = undefined
    clearTimeout(blink)
    // Rows that are there already stay: a page and a place within it are two moves.
    blink = setTimeout(() => {
      moving.value = title
    }, blinkMs)
  }

  function arrive(): void {
    clearTimeout(blink)
    moving.value = undefined
  }

  return {
    mode,
    preferences,
    sample,
    mark,
    channel,
    operator,
    caseNo,
    endsAtMs,
    ended,
    fault,
    moving,
    lost,
    depart,
    arrive,
    firstViews,
    begin,
    refuse,
  }
})

export type Visit = ReturnType<typeof useVisit>
