import { randomUUID } from 'node:crypto'

/** The holder at the desk, in full: known to this server only. */
export interface Holder {
  name: string
  idNo: string
  authTime: string
  /** A label of table C.6: how the holder was known. */
  credentialType: string
  /** Given when the clerk first ends the visit, so that the same report, sent again, is known as the same. */
  report?: { serialNo: string; handledTime: string }
}

export interface Visits {
  open(holder: Holder): string
  /** Takes the visit out of the list, so that it is ended once. */
  remove(visitId: string): Holder | undefined
  putBack(visitId: string, holder: Holder): void
}

/** How long a clerk may take over one holder before the identity is forgotten. */
const ttlMs = 10 * 60_000

/** In memory: a simulator may forget its queue when it restarts, a platform may not. */
export function openVisits(now: () => Date): Visits {
  const visits = new Map<string, { holder: Holder; expiresAtMs: number }>()

  function forgetOld() {
    for (const [visitId, { expiresAtMs }] of visits) if (expiresAtMs <= now().getTime()) visits.delete(visitId)
  }

  function put(visitId: string, holder: Holder) {
    forgetOld()
    visits.set(visitId, { holder, expiresAtMs: now().getTime() + ttlMs })
  }

  return {
    open(holder) {
      const visitId = randomUUID()
      put(visitId, holder)
      return visitId
    },
    remove(visitId) {
      forgetOld()
      const holder = visits.get(visitId)?.holder
      visits.delete(visitId)
      return holder
    },
    putBack: put,
  }
}
