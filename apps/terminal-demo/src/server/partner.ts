import { randomUUID } from 'node:crypto'
import type { PartnerSite } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import type { PartnerView } from '../answers.ts'

/** What came back with the browser. */
export interface CameBack {
  grant?: string
  error?: string
  state?: string
}

/** `verifier` and `state` of a login under way; taken out when the browser comes back, so that each is good for one return. */
interface Visitor {
  view: PartnerView
  login?: { state: string; verifier: string } | undefined
  forgetAtMs: number
}

/** How long a browser that has gone stays known, and logged in. */
const keptMs = 30 * 60_000

/** The readers of a partner site (§5.3.3-a-5), each known to one browser by a cookie. In memory, and of an identity only what is shown. */
export function openVisitors(now: () => Date) {
  const visitors = new Map<string, Visitor>()

  function find(id: string): Visitor | undefined {
    const atMs = now().getTime()
    for (const [each, { forgetAtMs }] of visitors) if (forgetAtMs <= atMs) visitors.delete(each)
    return visitors.get(id)
  }

  /** A name nobody knew before the login is known after it (session fixation). */
  function put(view: PartnerView, login?: Visitor['login']): string {
    const id = randomUUID()
    visitors.set(id, { view, login, forgetAtMs: now().getTime() + keptMs })
    return id
  }

  function begin(id: string, site: PartnerSite): { id: string; url: string } {
    visitors.delete(id)
    const { url, ...login } = site.authoriseUrl()
    return { id: put({ state: 'guest' }, login), url }
  }

  /** Nothing of a return that this browser did not set out for, such as the address of one already taken. */
  async function comeBack(
    id: string,
    { grant, error, state }: CameBack,
    site: PartnerSite,
  ): Promise<string | undefined> {
    const login = find(id)?.login
    if (login === undefined || state !== login.state) return undefined
    visitors.delete(id)
    if (error === 'access_denied') return put({ state: 'cancelled' })
    if (grant === undefined) return put({ state: 'failed' })
    return put(await identified(site, grant, login.verifier))
  }

  return {
    begin,
    comeBack,
    view: (id: string): PartnerView => find(id)?.view ?? { state: 'guest' },
    forget: (id: string) => {
      visitors.delete(id)
    },
  }
}

async function identified(site: PartnerSite, grant: string, verifier: string): Promise<PartnerView> {
  const { name, idType, idNo, authTime } = (await site
    .exchange({ grant, verifier })
    .catch(() => ({ authTime: '' }))) as Awaited<ReturnType<PartnerSite['exchange']>>
  if (name === undefined || idType === undefined || idNo === undefined) return { state: 'failed' }
  return { state: 'in', holder: { name: mask('name', name), idType, idNo: mask('idNo', idNo), authTime } }
}
