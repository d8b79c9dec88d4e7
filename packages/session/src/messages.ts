import type { Boot, PageName, PageServices, WorkerService } from '@one-card/platform-api'

/** A page service an app may call; keys and secrets are the Worker's own business. */
export type CallName = Exclude<keyof PageServices, WorkerService>

/** What the page asks of its Worker. Keys are never part of a message, in either direction. */
export type Question =
  | { kind: 'call'; name: CallName; params: unknown }
  /** Exchanges the token, or the session a cookie stands for, when the page came from a static host. */
  | { kind: 'enter'; page: PageName; token: string | undefined }

export type ToWorker =
  | { kind: 'boot'; boot: Boot; nowMs: number }
  | { kind: 'listen' }
  | ({ id: number } & Question)

export type FromWorker =
  | { kind: 'answer'; id: number; result: unknown }
  | { kind: 'refused'; id: number; code: string }
  | { kind: 'lost'; id: number }
  /** The platform's clock, read from an answer's time stamp. */
  | { kind: 'time'; serverTimeMs: number }
  /** Whether events come by themselves now; while false, poll. */
  | { kind: 'push'; on: boolean }
  /** Something changed; `topic` is the page service that tells what. Carries no data. */
  | { kind: 'event'; topic: string }
