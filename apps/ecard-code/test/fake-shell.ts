import { shallowRef, type ShallowRef } from 'vue'

/** Stands in for `@one-card/shell`: a platform that answers as the test says, by a clock the test moves, and a Worker that derives. */
export class CallRefused extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

export class CallLost extends Error {}

export const platform = {
  /** How far the platform's clock is ahead of this device's. */
  aheadMs: 0,
  push: true,
  online: true,
  /** Calls that reached for the platform; what the Worker derives is none. */
  calls: [] as string[],
  /** The secret the Worker holds: its name and the start of its first step, by the platform's clock. */
  secret: undefined as { secretRef: string; issuedAtMs: number } | undefined,
  answer: (_name: string, _params: object): unknown => ({}),
  changed: () => undefined as void,
  opened: [] as string[],
  /** Whether pages come when they are opened. */
  openable: true,
  /** The host's scanner, where it has one. */
  scan: undefined as (() => Promise<string>) | undefined,
}
let secrets = 0
export const firstView: Record<string, ShallowRef<unknown>> = {}

export function resetPlatform(views: Record<string, unknown>): void {
  Object.assign(platform, {
    aheadMs: 0,
    push: true,
    online: true,
    calls: [],
    opened: [],
    openable: true,
    scan: undefined,
    secret: undefined,
    answer: () => ({}),
  })
  secrets = 0
  for (const key of Object.keys(firstView)) delete firstView[key]
  for (const [key, view] of Object.entries(views)) firstView[key] = shallowRef(view)
}

const now = () => Date.now() + platform.aheadMs

const barsOf = (secretRef: string, step: number) =>
  `92${secretRef.slice(1).padStart(2, '0')}${String(step).padStart(2, '0')}`

/** As the session's Worker answers: texts say which secret and step they are of; bars hold digits only, `92` secret and step. */
export function derived(codeType: string, atMs: number) {
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

async function call(name: string, params: object): Promise<unknown> {
  platform.calls.push(name)
  if (!platform.online) throw new CallLost()
  return platform.answer(name, params)
}

export const useSession = () => ({
  now,
  call,
  readyCodes: (secretRef: string) => void platform.calls.push(`ready ${secretRef}`),
  async code(codeType: string, atMs = now()) {
    if (platform.secret === undefined) await call('ecode/secret', {}).then(newSecret)
    return derived(codeType, atMs)
  },
  async freshCode(codeType: string, replaces?: string) {
    await call('ecode/secret', { replaces })
    newSecret()
    return derived(codeType, now())
  },
  subscribe(_topic: string, listener: () => void) {
    platform.changed = listener
    return {
      push: () => platform.push,
      stop: () => {
        platform.changed = () => undefined
      },
    }
  },
})
export const useFirstView = (key: string) => firstView[key] ?? shallowRef(undefined)
export const useOpen = () => async (page: string, path?: string, how?: { replace: boolean }) => {
  if (!platform.openable) throw new Error('no chunk')
  platform.opened.push([page, path, how?.replace && 'replace'].filter((part) => part !== undefined).join(' '))
}
export const useHost = () => ({
  dial: (number: string) => void platform.opened.push(`tel:${number}`),
  can: () => platform.scan !== undefined,
  scan: () => platform.scan!(),
})
export const useBack = () => () => void platform.opened.push('back')
export const useLeave = () => () => void platform.opened.push('channel')
export const useNextStep = (own: (next: string) => unknown) => (next: string) => {
  const ways: Record<string, string> = {
    'call-12333': 'tel:12333',
    'back-to-channel': 'channel',
    'raise-level': 'real-person',
  }
  return ways[next] === undefined ? own(next) : void platform.opened.push(ways[next])
}
