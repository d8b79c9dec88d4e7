import type { Boot, PageName, PageServices, WorkerService } from '@one-card/platform-api'
import type { DerivedKind } from '@one-card/platform-api/derived-code'

/** A page service an app may call; keys and secrets are the Worker's own business. */
export type CallName = Exclude<keyof PageServices, WorkerService>

/** What the page asks of its Worker. Keys are never part of a message, in either direction. */
export type Question =
  | { kind: 'call'; name: CallName; params: unknown }
  /** A code derived from the secret, which stays in the Worker; no call where there is one. */
  | { kind: 'code'; codeType: DerivedKind; atMs: number | undefined }
  | { kind: 'fresh-code'; codeType: DerivedKind; replaces: string | undefined }
  /** Exchanges the token, or the session a cookie stands for, when the page came from a static host. */
  | { kind: 'enter'; page: PageName; token: string | undefined }

export type ToWorker =
  | { kind: 'boot'; boot: Boot; nowMs: number }
  | { kind: 'listen' }
  | { kind: 'ready-codes'; secretRef: string | undefined }
  | ({ id: number } & Question)

export type FromWorker =
  | { kind: 'answer'; id: number; result: unknown }
  | { kind: 'refused'; id: number; code: string }
  | { kind: 'lost'; id: number }
  /** Between which two the platform's time is, by an answer's time stamp. */
  | { kind: 'time'; atLeastMs: number; atMostMs: number }
  /** Whether events come by themselves now; while false, poll. */
  | { kind: 'push'; on: boolean }
  /** Something changed; `topic` is the page service that tells what. Carries no data. */
  | { kind: 'event'; topic: string }
