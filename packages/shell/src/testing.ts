import type { Coordinates, Host } from '@one-card/host'
import type { FirstViewData, PageServices, Params } from '@one-card/platform-api'
import { CallLost, type CallName, type Session, type ShownCode } from '@one-card/session'
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { useNextStep as realNextStep } from './next-step.ts'
import type { Shell, useOpen as realUseOpen } from './shell.ts'

/**
 * Stands in for `@one-card/shell` in the tests of apps and features: a platform that answers as the test says, by a clock that
 * the test moves, and a Worker that derives codes. What it offers has the types of the real shell.
 */
export { CallLost, CallRefused } from '@one-card/session'
export { keptText } from './kept-text.ts'
export { useCall } from './useCall.ts'
export { useForeground } from './useForeground.ts'
export { useNearEnd } from './useNearEnd.ts'

/** Of the page's subscriptions, whatever their topic. */
const listeners = new Set<() => void>()

const untouched = {
  /** How far the platform's clock is ahead of this device's. */
  aheadMs: 0,
  push: true,
  online: true,
  /** The secret the Worker holds: its name and the start of its first step, by the platform's clock. */
  secret: undefined as { secretRef: string; issuedAtMs: number } | undefined,
  answer: (_name: CallName | 'ecode/secret', _params: object): unknown => ({}),
  changed: (): void => [...listeners].forEach((listener) => listener()),
  /** Whether pages come when they are opened. */
  openable: true,
  /** The host's scanner, where it has one. */
  scan: undefined as (() => Promise<string>) | undefined,
  /** The host's cashier, where it has one. */
  pay: undefined as ((orderNo: string) => Promise<void>) | undefined,
  /** Where the phone is, where it tells. */
  position: undefined as Coordinates | undefined,
  /** How the host keeps a picture, where it does. */
  savePicture: undefined as Host['savePicture'] | undefined,
}

export const platform = {
  ...untouched,
  /** Calls that reached for the platform, with their parameters; what the Worker derives is none. */
  calls: [] as string[],
  params: [] as object[],
  /** Where the page led, in words. */
  opened: [] as string[],
}
let secrets = 0
const firstViews: Record<string, ShallowRef<unknown>> = {}

export function resetPlatform(views: Record<string, unknown> = {}): void {
  Object.assign(platform, untouched, { calls: [], params: [], opened: [] })
  secrets = 0
  listeners.clear()
  current = { ...session }
  for (const key of Object.keys(firstViews)) delete firstViews[key]
  for (const [key, view] of Object.entries(views)) setFirstView(key, view)
}

/** What the page's first view holds; a page on screen is drawn anew. */
export function setFirstView(key: string, view: unknown): void {
  const known = firstViews[key]
  if (known === undefined) firstViews[key] = shallowRef(view)
  else known.value = view
}

const now = () => Date.now() + platform.aheadMs

const barsOf = (secretRef: string, step: number) =>
  `92${secretRef.slice(1).padStart(2, '0')}${String(step).padStart(2, '0')}`

/** As the session's Worker answers: texts say which secret and step they are of; bars hold digits only, `92` secret and step. */
export function derived(codeType: ShownCode['codeType'], atMs: number): ShownCode {
  const { secretRef, issuedAtMs } = platform.secret!
  const step = Math.max(0, Math.floor((atMs - issuedAtMs) / 60_000))
  const code = codeType === 'identity' ? `${secretRef}/${step}` : barsOf(secretRef, step)
  return {
    secretRef,
    code,
    codeType,
    expiresIn: '60',
    serverTimeMs: String(now()),
    expiresAtMs: String(issuedAtMs + (step + 1) * 60_000),
  }
}

export function newSecret(): void {
  secrets += 1
  platform.secret = { secretRef: `r${secrets}`, issuedAtMs: now() }
}

async function answerOf(name: CallName | 'ecode/secret', params: object): Promise<unknown> {
  platform.calls.push(name)
  platform.params.push(params)
  if (!platform.online) throw new CallLost()
  return platform.answer(name, params)
}

const session: Omit<Session, 'entered' | 'onEnd' | 'checkEnd' | 'extend' | 'warm'> = {
  now,
  call: <N extends CallName>(name: N, params: Params<PageServices[N]>) => answerOf(name, params) as never,
  readyCodes: (secretRef) => void platform.calls.push(`ready ${secretRef}`),
  async code(codeType, atMs = now()) {
    if (platform.secret === undefined) await answerOf('ecode/secret', {}).then(newSecret)
    return derived(codeType, atMs)
  },
  async freshCode(codeType, replaces) {
    await answerOf('ecode/secret', { replaces })
    newSecret()
    return derived(codeType, now())
  },
  subscribe(_topic, listener) {
    listeners.add(listener)
    return { push: () => platform.push, stop: () => void listeners.delete(listener) }
  },
}

/** Another one after each `resetPlatform`, as each document has its own. */
let current = session
export const useSession = () => current

export function useFirstView<T = FirstViewData[string]>(key: string): ComputedRef<T | undefined> {
  const view = firstViews[key]
  return computed(() => view?.value as T | undefined)
}

export const useOpen: typeof realUseOpen = () => async (page, path, how) => {
  if (!platform.openable) throw new Error('no chunk')
  platform.opened.push([page, path, how?.replace && 'replace'].filter((part) => part !== undefined).join(' '))
}

export const useHost = (): Pick<
  Host,
  'dial' | 'can' | 'scan' | 'pay' | 'showPlace' | 'report' | 'mayUse' | 'position' | 'savePicture'
> => ({
  dial: (number) => void platform.opened.push(`tel:${number}`),
  can: (ability) => ability !== 'back' && platform[ability] !== undefined,
  showPlace: ({ name }) => void platform.opened.push(`map:${name}`),
  report: () => undefined,
  mayUse: async () => true,
  position: async () => platform.position,
  scan: () => platform.scan!(),
  pay: (orderNo) => platform.pay!(orderNo),
  savePicture: (name, picture) => platform.savePicture!(name, picture),
})

export const useBack = (): Shell['back'] => () => void platform.opened.push('back')
export const useLeave = (): Shell['leave'] => () => void platform.opened.push('channel')

export const useNextStep: typeof realNextStep = (own) => (next) => {
  if (next === 'call-12333') return void platform.opened.push('tel:12333')
  if (next === 'back-to-channel') return void platform.opened.push('channel')
  return next === 'raise-level' ? void platform.opened.push('real-person') : own(next)
}
