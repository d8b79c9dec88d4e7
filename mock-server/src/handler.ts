import type { Params, Result, Service } from '@one-card/platform-api'

/** Who calls the services of each audience: said by the module that knows them (channels, sessions); its door is in doors/audiences.ts. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- A module adds its audience, so that this file needs none of them.
export interface Callers {}
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
