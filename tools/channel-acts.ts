import { parseArgs } from 'node:util'
import { NotRegistered, type registrations } from '../mock-server/src/domains/access/registrations/index.ts'

type Registrations = ReturnType<typeof registrations>

/** Where answers go: what a program may read, and what only a person should. */
export interface Output {
  print(text: string): void
  warn(text: string): void
}

const usage = `npm run channel -- <动作> --who 操作人 --why 原因 …
  list                                     所有渠道
  show     --channel 编号                  登记内容、授权和历次操作
  create   --name 名称 --kind app|mini-program|official-account|partner-site|system --region 行政区划代码
           [--return-url 地址] [--origin 来源 …] [--callback 地址 …] [--address IP …] [--per-minute 次数]
           应用系统另需 --scenario 场景 … --scene 表C.7代码 … --institution 机构名称 --at 机构地址 --class 表C.8代码 --credit-code 统一社会信用代码
  grant    --channel 编号 --page 页面 | --service 服务 [--field 字段 …]
  revoke   --channel 编号 --page 页面 | --service 服务
  rotate   --channel 编号 [--overlap-hours 72]   换发密钥，到期前新旧密钥都可用
  suspend | resume | exit  --channel 编号
  --local  登记在地方平台`

const several = { type: 'string', multiple: true, default: [] as string[] } as const
const one = { type: 'string', default: '' } as const
const options = {
  channel: one,
  name: one,
  kind: one,
  region: one,
  'return-url': { type: 'string' },
  origin: several,
  callback: several,
  address: several,
  'per-minute': { type: 'string', default: '600' },
  scenario: several,
  scene: several,
  institution: { type: 'string' },
  at: one,
  class: one,
  'credit-code': one,
  page: { type: 'string' },
  service: { type: 'string' },
  field: several,
  'overlap-hours': { type: 'string', default: '72' },
  who: one,
  why: one,
  local: { type: 'boolean', default: false },
} as const

function wrong(sentence: string): never {
  throw new NotRegistered(sentence)
}

function read(args: string[]) {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
    return { ...values, act: positionals[0] ?? '' }
  } catch (error) {
    return wrong(`${(error as Error).message}\n${usage}`)
  }
}
type Given = ReturnType<typeof read>

function wholeNumber(given: Given, name: 'per-minute' | 'overlap-hours'): number {
  return /^\d{1,6}$/.test(given[name]) ? Number(given[name]) : wrong(`--${name} 应为整数`)
}

/** The key set is printed once: it is kept nowhere, and whoever lost it is given another. */
function printKeys(keySet: object, { print, warn }: Output): void {
  warn('密钥只显示这一次，请立即通过安全方式交给渠道并妥善保管')
  print(JSON.stringify(keySet, null, 2))
}

const acts: Record<string, (channels: Registrations, given: Given, output: Output) => Promise<void>> = {
  async list(channels, _given, { print }) {
    for (const { channelNo, state, kind, name } of await channels.list())
      print([channelNo, state, kind, name].join('  '))
  },
  async show(channels, { channel }, { print }) {
    print(JSON.stringify({ ...(await channels.get(channel)), acts: await channels.listActs(channel) }, null, 2))
  },
  async create(channels, given, output) {
    const asked = {
      name: given.name,
      kind: given.kind as Parameters<Registrations['create']>[0]['kind'],
      regionCode: given.region,
      origins: given.origin,
      callbacks: given.callback,
      allowedAddresses: given.address,
      requestsPerMinute: wholeNumber(given, 'per-minute'),
      scenarios: given.scenario,
      scenes: given.scene,
      ...(given.institution !== undefined && {
        institution: {
          name: given.institution,
          address: given.at,
          institutionClass: given.class,
          creditCode: given['credit-code'],
        },
      }),
      ...(given['return-url'] !== undefined && { returnUrl: given['return-url'] }),
    }
    printKeys(await channels.create(asked, given), output)
  },
  async grant(channels, given) {
    const { channel, page, service, field } = given
    if (page !== undefined) return channels.grantPage(channel, page, given)
    if (service !== undefined) return channels.grantService(channel, service, field, given)
    wrong('请用 --page 或 --service 写明授予什么')
  },
  async revoke(channels, given) {
    const { channel, page, service } = given
    if (page !== undefined) return channels.revoke(channel, { page }, given)
    if (service !== undefined) return channels.revoke(channel, { service }, given)
    wrong('请用 --page 或 --service 写明收回什么')
  },
  async rotate(channels, given, output) {
    printKeys(await channels.rotate(given.channel, wholeNumber(given, 'overlap-hours'), given), output)
  },
  suspend: (channels, given) => channels.suspend(given.channel, given),
  resume: (channels, given) => channels.resume(given.channel, given),
  exit: (channels, given) => channels.leave(given.channel, given),
}

/** What a command line asks for, to be done with the registrations of a platform; throws one sentence for whoever typed it. */
export function channelAct(args: string[]) {
  const given = read(args)
  const act = Object.hasOwn(acts, given.act) ? acts[given.act]! : wrong(usage)
  return {
    role: given.local ? ('local' as const) : ('national' as const),
    run: (channels: Registrations, output: Output) => act(channels, given, output),
  }
}
