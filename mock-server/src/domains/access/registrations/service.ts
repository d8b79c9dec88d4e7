import { sm2KeyPair, toHex } from '@one-card/gm'
import { openServices, type OpenServices, type PageName } from '@one-card/platform-api'
import { pages as registry } from '@one-card/platform-api/pages'
import { creditCodeProblem, institutionClasses, labelOf, scenes as sceneTable } from '@one-card/records'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import {
  channelKinds,
  numberStart,
  type Channel,
  type ChannelMove,
  type Channels,
  type Institution,
} from '../channels/index.ts'
import type { Grants } from '../grants/index.ts'
import type { Pages } from '../pages/index.ts'
import { addressProblem, originProblem } from './addresses.ts'
import { NotRegistered } from './not-registered.ts'
import type { actsRepository, NewAct } from './repository.ts'
import { grantableTo, personalFieldsOf, scenarios } from './scenarios.ts'

/** Every act has somebody who did it and a reason. */
export interface By {
  who: string
  why: string
}

export interface NewChannel {
  name: string
  kind: Channel['kind']
  /** GB/T 2260, six digits. */
  regionCode: string
  returnUrl?: string
  origins: string[]
  callbacks: string[]
  allowedAddresses: string[]
  requestsPerMinute: number
  /** Of a system: what it is used for (§9.2), and for what it may use cards: codes of table C.7. */
  scenarios: string[]
  scenes: string[]
  /** Of a system: whose it is (§9.1), in its own region. */
  institution?: Omit<Institution, 'regionCode'>
}

/** Handed over once; the private key is kept nowhere. */
export interface IssuedKeySet {
  name: string
  kind: Channel['kind']
  channelNo: string
  sm4Key: string
  privateKey: string
  publicKey: string
  platformPublicKey: string
}

export function registrationsService(
  { db, now, randomBytes, role, platformKey }: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'role' | 'platformKey'>,
  acts: ReturnType<typeof actsRepository>,
  { channels, grants, pages }: { channels: Pick<Channels, 'find' | 'rows'>; grants: Grants; pages: Pages },
) {
  const { rows } = channels
  const platformPublicKey = toHex(platformKey.publicKey.bytes)

  async function get(channelNo: string) {
    return (await rows.find(channelNo)) ?? fail(`没有编号为 ${channelNo} 的渠道`)
  }

  function freshKeys() {
    const pair = sm2KeyPair()
    return { sm4Key: toHex(randomBytes(16)), privateKey: toHex(pair.privateKey), publicKey: toHex(pair.publicKey) }
  }

  /** The act and its row, or neither. */
  async function act<T>(
    done: Pick<NewAct, 'channelNo' | 'act' | 'what'>,
    { who, why }: By,
    run: (transaction: Database) => Promise<T>,
  ): Promise<T> {
    if (who.trim() === '' || why.trim() === '') fail('请用 --who 写明操作人，用 --why 写明原因')
    return db.transaction(async (transaction) => {
      const result = await run(transaction)
      await acts.insert({ ...done, who, why, at: now() }, transaction)
      return result
    })
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

  async function move(channelNo: string, name: ChannelMove, by: By): Promise<void> {
    const { state } = await get(channelNo)
    await act({ channelNo, act: name, what: '' }, by, async (transaction) => {
      if (!(await rows.move(channelNo, name, transaction)))
        fail(`渠道 ${channelNo} 当前状态为 ${state}，不能执行 ${name}`)
      if (name === 'leave') await rows.deleteOldKey(channelNo, transaction)
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
      }
    },

    async create(asked: NewChannel, by: By): Promise<IssuedKeySet> {
      const problem = problemOf(asked)
      if (problem !== undefined) fail(problem)
      const { name, kind, regionCode, origins, returnUrl, callbacks, institution, ...rest } = asked
      const channelNo = await freeNumber(kind, regionCode)
      const keys = freshKeys()
      const row = {
        ...rest,
        channelNo,
        name,
        kind,
        state: 'active' as const,
        frameAncestors: origins,
        returnUrl: returnUrl ?? null,
        ...(institution && { institution: { ...institution, regionCode } }),
      }
      const what = [institution?.name, ...origins, returnUrl, ...callbacks, ...asked.scenarios, ...asked.scenes]
        .filter(Boolean)
        .join(' ')
      await act({ channelNo, act: 'create', what }, by, (transaction) =>
        rows.insert({ ...row, ...publicPart(keys), callbacks }, transaction),
      )
      return { name, kind, channelNo, ...keys, platformPublicKey }
    },

    suspend: (channelNo: string, by: By) => move(channelNo, 'suspend', by),
    resume: (channelNo: string, by: By) => move(channelNo, 'resume', by),
    leave: (channelNo: string, by: By) => move(channelNo, 'leave', by),

    /** A new key set; the old one is taken beside it for so many hours. */
    async rotate(channelNo: string, overlapHours: number, by: By): Promise<IssuedKeySet> {
      const { name, kind, state } = await get(channelNo)
      if (state === 'left') fail(`渠道 ${channelNo} 已退出，不能换发密钥`)
      const keys = freshKeys()
      const until = new Date(now().getTime() + overlapHours * 3_600_000)
      await act({ channelNo, act: 'rotate', what: `旧密钥用到 ${until.toISOString()}` }, by, (transaction) =>
        rows.rotate(channelNo, keys, until, transaction),
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

function fail(sentence: string): never {
  throw new NotRegistered(sentence)
}

function systemProblem({ scenarios: own, scenes, institution }: NewChannel) {
  if (own.length === 0) return `请用 --scenario 写明使用场景：${scenarios.join('、')}`
  if (scenes.length === 0) return '请用 --scene 写明应用场景，如 01（表 C.7）'
  const odd = scenes.find((scene) => labelOf(sceneTable, scene) === undefined)
  if (odd !== undefined) return `表 C.7 中没有应用场景 ${odd}`
  if (institution === undefined || institution.name.trim() === '' || institution.address.trim() === '')
    return '请用 --institution 和 --at 写明机构名称和地址'
  if (labelOf(institutionClasses, institution.institutionClass) === undefined)
    return '请用 --class 写明机构类型，如 02（表 C.8）'
  const credit = creditCodeProblem(institution.creditCode)
  return credit === undefined ? undefined : `--credit-code 的统一社会信用代码${credit}`
}

function problemOf(asked: NewChannel) {
  const { name, kind, regionCode, origins, returnUrl, callbacks, scenarios: own } = asked
  if (name.trim() === '') return '请用 --name 写明渠道名称'
  if (!channelKinds.includes(kind)) return `没有渠道类型 ${kind}，可选：${channelKinds.join('、')}`
  if (!/^\d{6}$/.test(regionCode)) return '请用 --region 写明六位行政区划代码'
  const odd = own.find((scenario) => !(scenarios as string[]).includes(scenario))
  if (odd !== undefined) return `没有使用场景 ${odd}，可选：${scenarios.join('、')}`
  const problem = kind === 'system' ? systemProblem(asked) : undefined
  if (problem !== undefined) return problem
  if (kind !== 'system' && returnUrl === undefined) return '请用 --return-url 写明用户返回的地址'
  const addresses = [...callbacks, ...(returnUrl === undefined ? [] : [returnUrl])]
  return [...origins.map(originProblem), ...addresses.map(addressProblem)].find((problem) => problem !== undefined)
}
