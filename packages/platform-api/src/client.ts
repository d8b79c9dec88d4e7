import {
  offerSessionKeys,
  openAnswer,
  parseBeijingTime,
  sealRequest,
  success,
  type AnswerProblem,
  type KeySet,
  type RequestEnvelope,
} from '@one-card/envelope'
import { sm2PublicKey } from '@one-card/gm'
import type { OpenServices, PageServices } from './index.ts'
import { pathOf, type Params, type Result, type Service } from './service.ts'

// Also runs in a page's Worker: services are imported as types only, so that no schema reaches a browser.

/** Carries a body and resolves with the parsed JSON of HTTP 200; rejects on anything else. */
export type Post = (path: string, body: object, headers?: Record<string, string>) => Promise<unknown>

interface Line {
  post: Post
  channelNo: string
  now(): Date
  /** Told the platform's time with every answer that could be believed, refusals too, and how long ago by `now` it was asked. */
  onAnswer?(at: Date, tookMs: number): void
}

export interface ClientOptions extends Line {
  keys: KeySet
}

export interface Client<S extends Record<string, Service>> {
  /** Rejects with PlatformRefusal or PlatformUnreachable. `applicationNo` is a scene of table C.7. */
  call<N extends keyof S & string>(
    name: N,
    params: Params<S[N]>,
    about?: { applicationNo?: string },
  ): Promise<Result<S[N]>>
}

/** The platform said no; `code` is its msgCode, `msg` is for systems and goes to no citizen (decision 0121). */
export class PlatformRefusal extends Error {
  constructor(
    readonly code: string,
    readonly msg: string,
  ) {
    super(`the platform refused: ${msg} [${code}]`)
    this.name = 'PlatformRefusal'
  }
}

/** No answer, or none that can be believed: whether the platform acted is unknown. */
export class PlatformUnreachable extends Error {
  constructor(
    readonly why: 'transport' | AnswerProblem,
    options?: ErrorOptions,
  ) {
    super(`no answer of the platform: ${why}`, options)
    this.name = 'PlatformUnreachable'
  }
}

export { pageEventsPath, sessionEnded, sessionMarkHeader, type PageEvent } from './page-line.ts'

/** Names the key pair of a page's calls (ADR 2). */
export const sessionKeyHeader = 'x-session-key'

/** Calls open services with a channel's own keys, or, with the `keyId` that `agreeKeys` brought, page services with a session's. */
export function createClient(options: ClientOptions & { keyId: string }): Client<PageServices>
export function createClient(options: ClientOptions): Client<OpenServices>
export function createClient({
  channelNo,
  keys,
  keyId,
  ...line
}: ClientOptions & { keyId?: string }): Client<Record<string, Service>> {
  const audience = keyId === undefined ? 'open' : 'page'
  const headers = keyId === undefined ? undefined : { [sessionKeyHeader]: keyId }
  return {
    async call(name, params, about) {
      const request = sealRequest({ channelNo, applicationNo: about?.applicationNo, params, keys, now: line.now() })
      return exchange(line, pathOf({ audience, name }), request, keys, headers)
    },
  }
}

/** A page's first call: makes fresh keys, tells the platform, and brings the `keyId` that names them. `platformPublicKey` as in Boot. */
export async function agreeKeys(line: Line & { platformPublicKey: string }): Promise<{ keyId: string; keys: KeySet }> {
  const { channelNo, now } = line
  const { request, keys } = offerSessionKeys({
    channelNo,
    platformPublicKey: sm2PublicKey(line.platformPublicKey),
    now: now(),
  })
  const path = pathOf({ audience: 'page', name: 'session/keys' })
  const { keyId } = (await exchange(line, path, request, keys)) as Result<PageServices['session/keys']>
  return { keyId, keys }
}

/** Results are believed for the platform's signature; their schema was checked where they were made. */
async function exchange(
  { post, now, onAnswer }: Omit<Line, 'channelNo'>,
  path: string,
  request: RequestEnvelope,
  keys: KeySet,
  headers?: Record<string, string>,
): Promise<Record<string, unknown>> {
  const askedAt = now()
  const body = await post(path, request, headers).catch((cause: unknown) => {
    throw new PlatformUnreachable('transport', { cause })
  })
  const answer = openAnswer(body, { requestId: request.requestId, ...keys })
  if (!answer.ok) throw new PlatformUnreachable(answer.problem)
  onAnswer?.(parseBeijingTime(answer.timestamp)!, now().getTime() - askedAt.getTime())
  if (answer.msgCode !== success) throw new PlatformRefusal(answer.msgCode, answer.msg)
  return answer.result
}
