import { beijingTime } from '@one-card/envelope'
import type { Finding, KeptFindings, SelfCheckChannel } from '@one-card/platform-api/self-check'
import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import { refuse } from '../../../refusal.ts'
import { isServed, originsOf, type Channel, type Channels } from '../channels/index.ts'
import type { CheckFiles } from '../check-files/index.ts'
import type { Guesses } from '../guesses/index.ts'
import { selfChecksRepository } from './repository.ts'

export interface SelfChecks {
  /** What an engineer's page is told of its channel; nothing where none is registered under this number. */
  channelOf(channelNo: string): Promise<SelfCheckChannel | undefined>
  /** Who may frame the pages of this channel, as their own `frame-ancestors` say it. */
  framedBy(channelNo: string): Promise<string[]>
  isOriginOf(channelNo: string, origin: string): Promise<boolean>
  /** False where this code stands already. Refuses with REQUESTS_TOO_MANY where a channel has kept many within the hour. */
  keep(code: string, channelNo: string, findings: Finding[]): Promise<boolean>
  /** `caller` tries codes: after some that were none they are refused with REQUESTS_TOO_MANY. */
  find(code: string, caller: string): Promise<KeptFindings | undefined>
}

const keptMs = 7 * dayMs
const hourMs = 3_600_000
/** More than an engineer makes who tries every program of theirs twice. */
const mostInHour = 30
/** Wrong codes of one address in half an hour. */
const mostWrong = 20

export function selfChecksModule(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  neighbours: {
    channels: Pick<Channels, 'find'>
    checkFiles: Pick<CheckFiles, 'listOf'>
    guesses: Guesses
  },
): Module<SelfChecks> {
  const { channels, checkFiles, guesses } = neighbours
  const repository = selfChecksRepository(db)
  const since = (ms: number) => new Date(now().getTime() - ms)

  /** A system opens no pages. */
  async function registered(channelNo: string): Promise<Channel | undefined> {
    const found = await channels.find(channelNo)
    return found?.kind === 'system' ? undefined : found
  }

  const api: SelfChecks = {
    async channelOf(channelNo) {
      const channel = await registered(channelNo)
      if (channel === undefined) return undefined
      const { name, kind, returnUrl } = channel
      return {
        channelNo,
        name,
        kind: kind as SelfCheckChannel['kind'],
        ...(returnUrl && { returnUrl }),
        checkFiles: await checkFiles.listOf(channelNo),
        isServed: isServed(channel),
      }
    },
    framedBy: async (channelNo) => (await registered(channelNo))?.frameAncestors ?? [],
    async isOriginOf(channelNo, origin) {
      const channel = await registered(channelNo)
      return channel !== undefined && originsOf(channel).includes(origin)
    },
    async keep(code, channelNo, findings) {
      if ((await registered(channelNo)) === undefined) return refuse('CHANNEL_UNKNOWN')
      if ((await repository.countSince(channelNo, since(hourMs))) >= mostInHour) return refuse('REQUESTS_TOO_MANY')
      return repository.insert({ code, channelNo, findings, at: now() })
    },
    async find(code, caller) {
      const row = await guesses.count(
        { caller: `self-check ${caller}`, targets: [`selfCheck:${code}`], mostOfCaller: mostWrong },
        () => repository.find(code, since(keptMs)),
        (outcome) => ('result' in outcome && outcome.result === undefined ? [`selfCheck:${code}`] : undefined),
      )
      if (row === undefined) return undefined
      const { channelNo, findings, at } = row
      const channelName = (await channels.find(channelNo))?.name ?? ''
      const until = beijingTime(new Date(at.getTime() + keptMs))
      return { channelNo, channelName, at: beijingTime(at), until, findings }
    },
  }
  return { api, cleanup: { keepMs: keptMs, deleteBefore: repository.deleteBefore } }
}
