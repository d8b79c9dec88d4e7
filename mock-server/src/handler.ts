import type { Params, Result, Service } from '@one-card/platform-api'
import type { Channel } from './domains/access/channels/channel.ts'
import type { Session } from './domains/entry/sessions/session.ts'

/** Who calls an open service: a channel or system whose envelope has already been opened. */
export interface OpenCaller {
  channel: Channel
  requestId: string
}
/** Who calls a page service: a citizen's session, already checked against the page's grant and level. */
export interface PageCaller {
  session: Session
  requestId: string
}

export type Caller<S extends Service> = S['audience'] extends 'open' ? OpenCaller : PageCaller

/** One service bound to the function that does it. `run` throws a Refusal for anything the caller must mend. */
export interface Handler<S extends Service = Service> {
  service: S
  run(params: Params<S>, caller: Caller<S>): Promise<Result<S>>
}

export function handle<const S extends Service>(service: S, run: Handler<S>['run']): Handler<S> {
  return { service, run }
}
