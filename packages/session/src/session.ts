import type { Boot, PageName, PageServices, Params, Result } from '@one-card/platform-api'
import type { DerivedKind } from '@one-card/platform-api/derived-code'
import { sessionEnded } from '@one-card/platform-api/page-line'
import { refusals, type RefusalCode } from '@one-card/prompts'
import { platformClock, type PlatformClock } from './clock.ts'
import { CallRefused } from './errors.ts'
import { eventTopics, type Subscription } from './events.ts'
import type { CallName, Question } from './messages.ts'
import { linkWorker } from './worker-link.ts'

/** How a page was opened: with boot data in it, or bare from a static host, perhaps with a token. */
export interface Entry {
  page: PageName
  boot: Boot | undefined
  token: string | undefined
}

interface SessionDeps {
  startWorker(): Worker
  /** Milliseconds of a clock that cannot be set. */
  monotonicMs(): number
  /** When the page's first byte came, on that clock: the moment at which `boot.serverTimeMs` was true. */
  readAtMs: number
  after(delayMs: number, run: () => void): void
  /** Tells of each sleep of the phone how long `monotonicMs` stood still. */
  onWake(woke: (missedMs: number) => void): void
}

/** A code of the holder's, as the platform would answer `ecode/show`. */
export type ShownCode = Result<PageServices['ecode/show']>

export interface Session {
  /** Settled at once when the page has its boot data; rejects with CallRefused or CallLost when it cannot be had. */
  entered: Promise<Boot>
  /** One page service, sealed and opened in the Worker. Rejects with CallRefused or CallLost. */
  call<N extends CallName>(name: N, params: Params<PageServices[N]>): Promise<Result<PageServices[N]>>
  /** Asks ahead for what codes are derived from: the secret of a code already shown, where `secretRef` names one. */
  readyCodes(secretRef?: string): void
  /** The code of this moment, or of another by the platform's time, from the Worker's secret: no network where there is one. Rejects like `call`. */
  code(codeType: DerivedKind, atMs?: number): Promise<ShownCode>
  /** A code of a fresh secret; every code of the one it `replaces` is refused from then on. Needs the platform, and rejects like `call`. */
  freshCode(codeType: DerivedKind, replaces?: string): Promise<ShownCode>
  /** The platform's time, milliseconds since 1970. */
  now(): number
  /** Tells once when the session is over and which words say so: two hours passed, or another citizen's took its place. */
  onEnd(listener: (code: RefusalCode) => void): void
  /** Looks whether time has run out; for a page that comes back from sleep. */
  checkEnd(): void
  /** The session goes on until then (decision 0024). */
  extend(expiresAtMs: number): void
  /** Calls back when the platform says that what `topic` tells has changed. While `push()` is false, poll it instead. */
  subscribe(topic: CallName, listener: () => void): Subscription
  /** Starts the Worker ahead of the first call. */
  warm(): void
}

const endings: readonly string[] = [
  refusals.SESSION_EXPIRED,
  refusals.SESSION_REPLACED,
  refusals.TOKEN_EXPIRED,
  refusals.TOKEN_MISSING,
  refusals.TOKEN_PRESENTED,
]

/** One citizen's visit to one page. Keys stay in the Worker, nothing is stored, and the end is final. */
export function createSession({ page, boot: given, token }: Entry, deps: SessionDeps): Session {
  const endListeners: ((code: RefusalCode) => void)[] = []
  const topics = eventTopics(() => {
    if (ended === undefined) link.post({ kind: 'listen' })
  })
  let boot: Boot | undefined = given
  let ended: RefusalCode | undefined
  let clock: PlatformClock = platformClock(given?.serverTimeMs ?? 0, deps.readAtMs, deps.monotonicMs)

  const link = linkWorker(
    deps.startWorker,
    (told) => {
      if (told.kind === 'time') {
        clock.atLeast(told.atLeastMs)
        clock.atMost(told.atMostMs)
      }
      if (told.kind === 'push') topics.pushing(told.on)
      if (told.kind === 'event') {
        if (told.topic === sessionEnded) end(refusals.SESSION_EXPIRED)
        else topics.changed(told.topic)
      }
      checkEnd()
    },
    () => {
      if (boot !== undefined) tellBoot(boot)
      if (topics.wanted()) link.post({ kind: 'listen' })
    },
  )

  function tellBoot(known: Boot): void {
    link.post({ kind: 'boot', boot: { ...known, firstView: {} }, nowMs: clock.now() })
  }

  function end(code: RefusalCode): void {
    if (ended !== undefined) return
    ended = code
    link.stop()
    for (const listener of endListeners) listener(code)
  }

  function checkEnd(): void {
    if (boot?.expiresAtMs === undefined) return
    if (boot.expiresAtMs <= clock.now()) end(refusals.SESSION_EXPIRED)
  }

  async function enter(): Promise<Boot> {
    if (boot === undefined) {
      boot = (await link.answerTo({ kind: 'enter', page, token })) as Boot
      clock = platformClock(boot.serverTimeMs, deps.monotonicMs(), deps.monotonicMs)
      tellBoot(boot)
    }
    if (boot.expiresAtMs !== undefined) deps.after(boot.expiresAtMs - clock.now(), checkEnd)
    return boot
  }

  async function answerTo(question: Question): Promise<never> {
    await entered
    if (ended !== undefined) throw new CallRefused(ended)
    try {
      return (await link.answerTo(question)) as never
    } catch (reason) {
      if (reason instanceof CallRefused && endings.includes(reason.code)) end(reason.code)
      throw reason
    }
  }

  const entered = enter()
  entered.catch(() => undefined)
  deps.onWake((missedMs) => {
    if (boot === undefined || ended !== undefined) return
    clock.atLeast(clock.now() + missedMs)
    tellBoot(boot)
  })

  const code: Session['code'] = (codeType, atMs) => answerTo({ kind: 'code', codeType, atMs })

  return {
    entered,
    // The Worker answers this one in the platform's place, so that a page opened in place has its code at once.
    call: (name, params) =>
      name === 'ecode/show' ? (code('identity') as Promise<never>) : answerTo({ kind: 'call', name, params }),
    readyCodes: (secretRef) =>
      void entered.then(
        () => {
          if (ended === undefined) link.post({ kind: 'ready-codes', secretRef })
        },
        () => undefined,
      ),
    code,
    freshCode: (codeType, replaces) => answerTo({ kind: 'fresh-code', codeType, replaces }),
    now: () => clock.now(),
    onEnd: (listener) => void endListeners.push(listener),
    checkEnd,
    extend(expiresAtMs) {
      if (boot !== undefined) boot = { ...boot, expiresAtMs }
      deps.after(expiresAtMs - clock.now(), checkEnd)
    },
    subscribe: topics.subscribe,
    warm() {
      if (ended === undefined) link.start()
    },
  }
}
