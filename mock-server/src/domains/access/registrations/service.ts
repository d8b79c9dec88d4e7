import { sm2KeyPair, toHex } from '@one-card/gm'
import { openServices, type OpenServices, type PageName } from '@one-card/platform-api'
import { pages as registry } from '@one-card/platform-api/pages'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { checkFileName, maxCheckFileBytes, type CheckFiles } from '../check-files/index.ts'
import { numberStart, type Channel, type ChannelKeys, type ChannelMove, type Channels } from '../channels/index.ts'
import type { Grants } from '../grants/index.ts'
import type { Pages } from '../pages/index.ts'
import type { Stops } from '../stops/index.ts'
import { fail, type By, type RunAct } from './acts.ts'
import { conformed } from './conformance.ts'
import { problemOf, type NewChannel } from './new-channel.ts'
import type { actsRepository } from './repository.ts'
import { grantableTo, personalFieldsOf } from './scenarios.ts'

/** Handed over once; the private key is kept nowhere. */
export interface IssuedKeySet {
  /** Test keys until the channel goes live (decision 0025). */
  purpose: ChannelKeys['purpose']
  name: string
  kind: Channel['kind']
  channelNo: string
  sm4Key: string
  privateKey: string
  publicKey: string
  platformPublicKey: string
}

interface Neighbours {
  channels: Pick<Channels, 'find' | 'rows'>
  grants: Grants
  pages: Pages
  stops: Pick<Stops, 'rows'>
  checkFiles: CheckFiles
}

type Needs = Pick<Deps, 'now' | 'randomBytes' | 'role' | 'platformKey' | 'dictionaries'>

export function registrationsService(
  { now, randomBytes, role, platformKey, dictionaries }: Needs,
  acts: ReturnType<typeof actsRepository>,
  act: RunAct,
  { channels, grants, pages, stops, checkFiles }: Neighbours,
) {
  const { rows } = channels
  const platformPublicKey = toHex(platformKey.publicKey.bytes)

  async function get(channelNo: string) {
    return (await rows.find(channelNo)) ?? fail(`没有编号为 ${channelNo} 的渠道`)
  }

  function freshKeys(purpose: ChannelKeys['purpose']) {
    const pair = sm2KeyPair()
    return {
      purpose,
      sm4Key: toHex(randomBytes(16)),
      privateKey: toHex(pair.privateKey),
      publicKey: toHex(pair.publicKey),
    }
  }

  async function freeNumber(kind: Channel['kind'], regionCode: string): Promise<string> {
    const start = numberStart(role, kind, regionCode)
    const taken = new Set(await rows.numbersFrom(start))
    for (let own = 1; own < 100; own++) {
      const channelNo = start + String(own).padStart(2, '0')
      if (!taken.has(channelNo)) return channelNo
    }
    return fail(`地区 ${regionCode} 的这类渠道编号已用完`)
  }

  async function move(
    channelNo: string,
    name: ChannelMove,
    by: By,
    also: (transaction: Database) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const { state } = await get(channelNo)
    const written = name === 'resume-trial' ? 'resume' : name
    await act({ channelNo, act: written, what: '' }, by, async (transaction) => {
      if (!(await rows.move(channelNo, name, transaction)))
        fail(`渠道 ${channelNo} 当前状态为 ${state}，不能执行 ${written}`)
      await also(transaction)
      if (name !== 'leave') return
      await rows.deleteOldKeys(channelNo, transaction)
      await checkFiles.deleteAll(channelNo, transaction)
    })
  }

  return {
    list: rows.list,
    listActs: acts.listOf,

    async get(channelNo: string) {
      const row = await get(channelNo)
      const { scenes, institution } = (await channels.find(channelNo))!
      return {
        ...row,
        scenes,
        ...(institution && { institution }),
        pages: await pages.listOf(channelNo),
        services: await grants.listOf(channelNo),
        stopped: await stops.rows.listOf(channelNo),
        checkFiles: await checkFiles.listOf(channelNo),
      }
    },

    /** On trial, with test keys. `also` is done with it or not at all. */
    async create(
      asked: NewChannel,
      by: By,
      also: (channelNo: string, transaction: Database) => Promise<void> = async () => undefined,
    ): Promise<IssuedKeySet> {
      const problem = problemOf(asked, dictionaries.now())
      if (problem !== undefined) fail(problem)
      const { name, kind, regionCode, origins, returnUrl, callbacks, institution } = asked
      const channelNo = await freeNumber(kind, regionCode)
      const keys = freshKeys('test')
      const row = {
        keyPurpose: keys.purpose,
        channelNo,
        name,
        kind,
        state: 'trial' as const,
        scenarios: asked.scenarios,
        scenes: asked.scenes,
        allowedAddresses: asked.allowedAddresses,
        requestsPerMinute: asked.requestsPerMinute,
        requestsPerDay: asked.requestsPerDay ?? null,
        frameAncestors: origins,
        returnUrl: returnUrl ?? null,
        ...(institution && { institution: { ...institution, regionCode } }),
      }
      const what = [institution?.name, ...origins, returnUrl, ...callbacks, ...asked.scenarios, ...asked.scenes]
        .filter(Boolean)
        .join(' ')
      await act({ channelNo, act: 'create', what }, by, async (transaction) => {
        await rows.insert({ ...row, ...publicPart(keys), callbacks }, transaction)
        await also(channelNo, transaction)
      })
      return { name, kind, channelNo, ...keys, platformPublicKey }
    },

    /** Closed until its integration has passed since it got its newest keys. From now on only the live keys of the answer open anything. */
    async goLive(channelNo: string, by: By): Promise<IssuedKeySet> {
      const { name, kind } = await get(channelNo)
      const [report, rotated] = [
        await acts.findLast(channelNo, 'conformance'),
        await acts.findLast(channelNo, 'rotate'),
      ]
      const passed = report !== undefined && report.what === conformed && report.actId > (rotated?.actId ?? 0)
      if (!passed)
        fail(
          `渠道 ${channelNo} 还没有用当前密钥通过一致性检查，请接入方运行 npx @one-card/channel-sdk conformance${report === undefined || report.what === conformed ? '' : `；上次未通过：${report.what}`}`,
        )
      const keys = freshKeys('live')
      await move(channelNo, 'go-live', by, (transaction) => rows.changeKeys(channelNo, keys, null, transaction))
      return { name, kind, channelNo, ...keys, platformPublicKey }
    },

    suspend: (channelNo: string, by: By) => move(channelNo, 'suspend', by),
    async resume(channelNo: string, by: By): Promise<void> {
      const { keyPurpose } = await get(channelNo)
      await move(channelNo, keyPurpose === 'live' ? 'resume' : 'resume-trial', by)
    },
    leave: (channelNo: string, by: By) => move(channelNo, 'leave', by),

    /** A new key set of the same purpose; the old one is taken beside it for so many hours. */
    async rotate(channelNo: string, overlapHours: number, by: By): Promise<IssuedKeySet> {
      const { name, kind, state, keyPurpose } = await get(channelNo)
      if (state === 'left') fail(`渠道 ${channelNo} 已退出，不能换发密钥`)
      const keys = freshKeys(keyPurpose)
      const until = new Date(now().getTime() + overlapHours * 3_600_000)
      await act({ channelNo, act: 'rotate', what: `旧密钥用到 ${until.toISOString()}` }, by, (transaction) =>
        rows.changeKeys(channelNo, keys, until, transaction),
      )
      return { name, kind, channelNo, ...keys, platformPublicKey }
    },

    async grantPage(channelNo: string, page: string, by: By): Promise<void> {
      const { kind } = await get(channelNo)
      if (!Object.hasOwn(registry, page)) fail(`没有页面 ${page}，可选：${Object.keys(registry).join('、')}`)
      if (kind === 'system') fail('应用系统不打开页面，不能授予页面')
      await act({ channelNo, act: 'grant', what: `page ${page}` }, by, (transaction) =>
        pages.grant(channelNo, page as PageName, transaction),
      )
    },

    /** With the personal fields that it may get back; the fewer, the better. */
    async grantService(channelNo: string, service: string, fields: string[], by: By): Promise<void> {
      const row = await get(channelNo)
      if (!Object.hasOwn(openServices, service)) fail(`没有服务 ${service}`)
      const name = service as keyof OpenServices
      if (!grantableTo(row).includes(name)) fail(`服务 ${service} 不在渠道 ${channelNo} 登记的使用场景内`)
      const known = personalFieldsOf(name)
      const odd = fields.find((field) => !known.includes(field))
      if (odd !== undefined) fail(`服务 ${service} 不返回 ${odd}，可授予：${known.join('、') || '无'}`)
      await act({ channelNo, act: 'grant', what: `service ${service} ${fields.join(',')}`.trim() }, by, (transaction) =>
        grants.grant(channelNo, service, fields, transaction),
      )
    },

    /** What was granted stays granted; citizens are told that it is stopped, within ten seconds. */
    async stop(channelNo: string, capability: string, by: By): Promise<void> {
      await get(channelNo)
      if (!Object.hasOwn(registry, capability) && !Object.hasOwn(openServices, capability))
        fail(`没有页面或服务 ${capability}`)
      await act({ channelNo, act: 'stop', what: capability }, by, async (transaction) => {
        if (!(await stops.rows.insert(channelNo, capability, now(), transaction)))
          fail(`渠道 ${channelNo} 的 ${capability} 已经暂停`)
      })
    },

    async start(channelNo: string, capability: string, by: By): Promise<void> {
      await get(channelNo)
      await act({ channelNo, act: 'start', what: capability }, by, async (transaction) => {
        if (!(await stops.rows.delete(channelNo, capability, transaction)))
          fail(`渠道 ${channelNo} 的 ${capability} 没有暂停`)
      })
    },

    /** Served at the root byte for byte until the channel leaves. */
    async addCheckFile(channelNo: string, name: string, content: Uint8Array, by: By): Promise<void> {
      const { state } = await get(channelNo)
      if (state === 'left') fail(`渠道 ${channelNo} 已退出，不能放置校验文件`)
      if (!checkFileName.test(name)) fail(`校验文件名 ${name} 应由字母、数字、下划线和连字符组成，以 .txt 结尾`)
      if (content.length === 0 || content.length > maxCheckFileBytes)
        fail(`校验文件应有内容，且不超过 ${maxCheckFileBytes} 字节`)
      await act({ channelNo, act: 'check-file', what: name }, by, async (transaction) => {
        if (!(await checkFiles.save(channelNo, name, content, transaction))) fail(`其他渠道已有校验文件 ${name}`)
      })
    },

    async revoke(channelNo: string, { page, service }: { page?: string; service?: string }, by: By): Promise<void> {
      await get(channelNo)
      const what = page === undefined ? `service ${service}` : `page ${page}`
      await act({ channelNo, act: 'revoke', what }, by, async (transaction) => {
        const gone =
          page === undefined
            ? await grants.revoke(channelNo, service!, transaction)
            : await pages.revoke(channelNo, page, transaction)
        if (!gone) fail(`渠道 ${channelNo} 没有获授 ${page ?? service}`)
      })
    },
  }
}

/** What the platform keeps of a key set. */
const publicPart = ({ publicKey, sm4Key }: Pick<IssuedKeySet, 'publicKey' | 'sm4Key'>) => ({ publicKey, sm4Key })
