import { openServices, type OpenServices, type Params, type Result } from '@one-card/platform-api'
import { handle, type Callers, type Handler } from '../../../handler.ts'
import { beijingTime } from '@one-card/envelope'
import { sm3, toHex } from '@one-card/gm'
import { pages as registry } from '@one-card/platform-api/pages'
import type { CheckFiles } from '../check-files/index.ts'
import type { Grants } from '../grants/index.ts'
import type { Pages } from '../pages/index.ts'
import type { Stops } from '../stops/index.ts'
import type { RunAct } from './acts.ts'

interface Neighbours {
  grants: Pick<Grants, 'listOf'>
  pages: Pick<Pages, 'listOf'>
  stops: Pick<Stops, 'rows'>
  checkFiles: Pick<CheckFiles, 'listOf'>
}

/** Names a public key without being one. */
const keyIdOf = (publicKey: string) => toHex(sm3(Buffer.from(publicKey, 'hex'))).slice(0, 16)

/** Written down by `channel/conformance`, read by `go-live`. */
export const conformed = 'passed'

/** What a caller may ask of its own registration without a grant. */
export function channelRoutes({ grants, pages, stops, checkFiles }: Neighbours, act: RunAct): Handler[] {
  async function manifestOf({
    channel,
    signedWith,
  }: Callers['open']): Promise<Result<OpenServices['channel/manifest']>> {
    const { channelNo, requestsPerDay, returnUrl } = channel
    const oldUntil = channel.oldKeys.find(({ until }) => until !== undefined)?.until
    const [granted, opened, stopped, files] = await Promise.all([
      grants.listOf(channelNo),
      pages.listOf(channelNo),
      stops.rows.listOf(channelNo),
      checkFiles.listOf(channelNo),
    ])
    const stateOf = (name: string) => (stopped.includes(name) ? ('stopped' as const) : ('open' as const))
    return {
      channelNo,
      name: channel.name,
      kind: channel.kind,
      state: channel.state === 'trial' ? 'trial' : 'active',
      pages: opened.map((page) => ({
        page,
        authLevel: String(registry[page].authLevel) as '1' | '2' | '3',
        state: stateOf(page),
      })),
      services: granted.map(({ service, fields }) => ({ service, fields, state: stateOf(service) })),
      origins: channel.frameAncestors,
      ...(returnUrl !== undefined && { returnUrl }),
      addresses: channel.allowedAddresses,
      checkFiles: files,
      requestsPerMinute: String(channel.requestsPerMinute),
      ...(requestsPerDay !== undefined && { requestsPerDay: String(requestsPerDay) }),
      keyId: keyIdOf(channel.publicKey),
      keyPurpose: channel.keyPurpose,
      signedWith,
      ...(oldUntil && { oldKeyUntil: beijingTime(oldUntil) }),
    }
  }

  async function keep({ version, checks }: Params<OpenServices['channel/conformance']>, channelNo: string) {
    const failed = checks.filter(({ result }) => result === 'failed').map(({ check }) => check)
    const state = failed.length === 0 ? conformed : 'failed'
    const by = { who: channelNo, why: `channel-sdk ${version}` }
    await act({ channelNo, act: 'conformance', what: [state, ...failed].join(' ') }, by, async () => undefined)
    return { state } as const
  }

  return [
    handle(openServices['channel/manifest'], (_params, caller) => manifestOf(caller)),
    handle(openServices['channel/conformance'], (report, { channel }) => keep(report, channel.channelNo)),
  ]
}
