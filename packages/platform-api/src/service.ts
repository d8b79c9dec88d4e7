import type { Static, TObject } from 'typebox'
import type { PageName } from './page-names.ts'

/**
 * One thing the platform does for a caller.
 * `open` services are called by channels and application systems (`/open/v1/…`, wire.md);
 * `page` services by our own pages through the session Worker (`/page/v1/…`).
 * Parameters and results are strings all the way down (§8.1.1.1-d, decision 0113).
 */
export interface Service<P extends TObject = TObject, R extends TObject = TObject> {
  name: string
  audience: 'open' | 'page'
  title: string
  /** The clause that asks for it. */
  clause: string
  /** A page service belongs to a page: the channel's grant and the level of that page apply (§8.1.2.3). */
  page?: PageName
  /** The least 认证等级 that may call it, where it is another than its page's, or where it has no page (§8.1.2.2-b). */
  authLevel?: 1 | 2 | 3
  /** Needs no grant: it tells a caller of its own registration, or what the standard prints for all. */
  everyCaller?: true
  params: P
  result: R
}

export type Params<S extends Service> = Static<S['params']>
export type Result<S extends Service> = Static<S['result']>

export function pathOf(service: Pick<Service, 'audience' | 'name'>): string {
  return `/${service.audience}/v1/${service.name}`
}
