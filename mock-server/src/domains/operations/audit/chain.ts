import type { Deps } from '../../../deps.ts'
import { dayMs } from '../../../module.ts'
import type { AuditLink, AuditRepository, AuditRow } from './repository.ts'

/** Where the chain does not hold, in words for whoever runs the command. */
export interface BrokenLink {
  link: number
  auditId: number
  what: string
}

const linksAtOnce = 2_000
/** What is linked later than this has been put in. */
const lateMs = 10 * 60_000

/** Hash-chained audit (§5.4.2-b, decision 0063). */
export function auditChain({ sealing, now }: Pick<Deps, 'sealing' | 'now'>, repository: AuditRepository) {
  const hashOf = (before: string, link: number, { at, ...row }: AuditRow) => {
    const { auditId, caller, service, applicationNo, msgCode, requestId, elapsedMs } = row
    const said = [auditId, at.getTime(), caller, service, applicationNo, msgCode, requestId, elapsedMs]
    return sealing.index('audit', JSON.stringify([before, link, ...said]))
  }

  /** How many links were added to the end. */
  const addSome = (): Promise<number> =>
    repository.inTurn(async (transaction) => {
      const last = await repository.last(transaction)
      const since = new Date(now().getTime() - dayMs)
      const rows = await repository.listUnlinked(since, linksAtOnce, transaction)
      let before: Pick<AuditLink, 'link' | 'hash'> = last ?? { link: 0, hash: '' }
      const links = rows.map((row) => {
        const link = before.link + 1
        const added: AuditLink = { link, auditId: row.auditId, hash: hashOf(before.hash, link, row) }
        before = added
        return added
      })
      await repository.insertLinks(links, transaction)
      return links.length
    })

  function problemOf(expected: number, before: string, { link, row }: { link: AuditLink; row: AuditRow | null }) {
    if (link.link !== expected) return `第 ${expected} 环不见了`
    if (row === null) return '它的审计记录被删除了'
    return hashOf(before, expected, row) === link.hash ? undefined : '它的审计记录或这一环被改动过'
  }

  return {
    async add(): Promise<void> {
      while ((await addSome()) === linksAtOnce);
    },
    /** From the first link on: how many hold, and the first that does not, or a row that none stands for. */
    async check(): Promise<{ links: number; broken?: BrokenLink }> {
      let [links, hash] = [0, '']
      for (let page = await repository.listLinks(0, linksAtOnce); page.length > 0;) {
        for (const each of page) {
          const what = problemOf(links + 1, hash, each)
          if (what !== undefined) return { links, broken: { link: links + 1, auditId: each.link.auditId, what } }
          links += 1
          hash = each.link.hash
        }
        page = await repository.listLinks(links, linksAtOnce)
      }
      const loose = await repository.findUnlinked(new Date(now().getTime() - lateMs))
      if (loose === undefined) return { links }
      return { links, broken: { link: links + 1, auditId: loose.auditId, what: '这条审计记录没有入链' } }
    },
  }
}
