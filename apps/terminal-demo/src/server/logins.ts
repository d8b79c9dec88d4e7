import { randomUUID } from 'node:crypto'
import { PlatformRefusal, type Channel } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import type { OpenServices, Result } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import type { LoginView } from '../answers.ts'

export interface LoginDeps {
  platform: Channel
  now(): Date
  pause(ms: number): Promise<void>
}

interface Attempt extends Omit<LoginView, 'code'> {
  code: string
  forgetAtMs: number
  /** The question under way: the identity comes in one answer only, so two must never be asked at once. */
  asking?: Promise<void> | undefined
}

/** What the holder reads on the phone: which page of which site. */
const about = { scene: '文化体验应用/读者网站登录', device: '电脑端网页' }

/** How often the platform is asked while a page waits, and how long a page waits for one answer. */
const everyMs = 700
const patienceMs = 20_000
/** How long a browser that has gone stays known, and logged in. */
const keptMs = 30 * 60_000

const isOpen = ({ state }: Attempt) => state === 'waiting' || state === 'scanned'

const viewOf = ({ version, state, code, holder }: Attempt): LoginView => ({
  version,
  state,
  ...(state === 'waiting' && { code }),
  ...(holder && { holder }),
})

/** Scan logins of one site (§7.1.4), each known to one browser. In memory, and of an identity only what is shown. */
export function openLogins() {
  const attempts = new Map<string, Attempt>()

  function forgetOld(atMs: number): void {
    for (const [id, { forgetAtMs }] of attempts) if (forgetAtMs <= atMs) attempts.delete(id)
  }

  async function begin({ platform, now }: LoginDeps): Promise<{ id: string; view: LoginView }> {
    const { code } = await platform.call('login-code/create', about)
    const [id, attempt] = [
      randomUUID(),
      { code, version: randomUUID(), state: 'waiting' as const, forgetAtMs: now().getTime() + keptMs },
    ]
    attempts.set(id, attempt)
    return { id, view: viewOf(attempt) }
  }

  /** Where it stands, once that is another than the page has `seen`; nothing of an attempt that was never begun or is forgotten. */
  async function findView(id: string, seen: string | undefined, deps: LoginDeps): Promise<LoginView | undefined> {
    forgetOld(deps.now().getTime())
    const attempt = attempts.get(id)
    if (!attempt) return undefined
    const untilMs = deps.now().getTime() + patienceMs
    for (;;) {
      const atMs = deps.now().getTime()
      attempt.forgetAtMs = atMs + keptMs
      if (isOpen(attempt))
        await (attempt.asking ??= updateAttempt(attempt, deps).finally(() => {
          attempt.asking = undefined
        }))
      if (attempt.version !== seen || !isOpen(attempt) || atMs >= untilMs) return viewOf(attempt)
      await deps.pause(everyMs)
    }
  }

  return {
    begin,
    findView,
    forget: (id: string) => {
      attempts.delete(id)
    },
  }
}

/** A code the platform has forgotten is over like one whose time is. */
async function query(code: string, platform: Channel): Promise<Result<OpenServices['login-code/query']>> {
  try {
    return await platform.call('login-code/query', { code })
  } catch (error) {
    if (error instanceof PlatformRefusal && error.msgCode === refusals.LOGIN_CODE_UNKNOWN) return { state: 'expired' }
    throw error
  }
}

async function updateAttempt(attempt: Attempt, { platform }: LoginDeps): Promise<void> {
  const { state, name, idType, idNo, authTime } = await query(attempt.code, platform)
  if (state === attempt.state) return
  attempt.version = randomUUID()
  attempt.state = state
  if (state !== 'confirmed') return
  if (name === undefined || idType === undefined || idNo === undefined || authTime === undefined)
    attempt.state = 'undelivered'
  else attempt.holder = { name: mask('name', name), idType, idNo: mask('idNo', idNo), authTime }
}
