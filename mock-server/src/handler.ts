import type { Params, Result, Service } from '@one-card/platform-api'
import type { Channel } from './domains/access/channels/index.ts'
import type { Session } from './domains/entry/sessions/index.ts'

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

/** Who calls the services of each audience; its door is in doors/audiences.ts. */
export interface Callers {
  open: OpenCaller
  page: PageCaller
}
export type Audience = Service['audience']
export type Caller<S extends Service> = Callers[S['audience']]

/** One service bound to the function that does it. `run` throws a Refusal for anything the caller must mend. */
export interface Handler<S extends Service = Service> {
  service: S
  run(params: Params<S>, caller: Caller<S>): Promise<Result<S>>
}

export function handle<const S extends Service>(service: S, run: Handler<S>['run']): Handler<S> {
  return { service, run }
}
