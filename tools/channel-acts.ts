import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import {
  NotRegistered,
  type Asked,
  type NewChannel,
  type registrations,
} from '../mock-server/src/domains/access/registrations/index.ts'

type Registrations = ReturnType<typeof registrations>

/** Where answers go: what a program may read, and what only a person should. */
export interface Output {
  print(text: string): void
  warn(text: string): void
}

const usage = `npm run channel -- <动作> --who 操作人 --why 原因 …
  list                                     所有渠道
  show     --channel 编号                  登记内容、授权和历次操作
  apply    与 create 相同，另需 --use-mode provider|consumer|both --network government|business|internet
           --evidence 材料 …（政府部门除外） [--icp 备案号] [--page 页面 …] [--service 服务 …]   提交接入申请
  review   [--application 编号 [--approve | --refuse]]   审核申请；通过后为试接，页面和服务仍须逐项授予
  create   --name 名称 --kind app|mini-program|official-account|partner-site|system --region 行政区划代码
           [--return-url 地址] [--origin 来源 …] [--callback 地址 …] [--address IP …] [--per-minute 次数] [--per-day 次数]
           应用系统另需 --scenario 场景 … --scene 表C.7代码 … --institution 机构名称 --at 机构地址 --class 表C.8代码 --credit-code 统一社会信用代码
  grant    --channel 编号 --page 页面 | --service 服务 [--field 字段 …]
  revoke   --channel 编号 --page 页面 | --service 服务
  check-file --channel 编号 --file 路径         在根目录放置小程序校验文件
  go-live  --channel 编号                     通过一致性检查后正式开通，交付正式密钥；测试密钥从此不能办理业务
  stop | start --channel 编号 --page 页面 | --service 服务   暂停或恢复一项能力，十秒内生效
  metering --channel 编号                     按日按服务的调用量
  rotate   --channel 编号 [--overlap-hours 72]   换发密钥（试接期换发测试密钥，开通后换发正式密钥），到期前新旧密钥都可用
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
  'per-day': { type: 'string' },
  page: several,
  service: several,
  'use-mode': one,
  network: one,
  evidence: several,
  icp: { type: 'string' },
  application: { type: 'string' },
  approve: { type: 'boolean', default: false },
  refuse: { type: 'boolean', default: false },
  file: one,
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

function wholeNumber(given: Given, name: 'per-minute' | 'per-day' | 'overlap-hours' | 'application'): number {
  return /^\d{1,9}$/.test(given[name] ?? '') ? Number(given[name]) : wrong(`--${name} 应为整数`)
}

/** The key set is printed once: it is kept nowhere, and whoever lost it is given another. */
function printKeys(keySet: object, { print, warn }: Output): void {
  warn('密钥只显示这一次，请立即通过安全方式交给渠道并妥善保管')
  print(JSON.stringify(keySet, null, 2))
}

function channelAsked(given: Given): NewChannel {
  return {
    name: given.name,
    kind: given.kind as NewChannel['kind'],
    regionCode: given.region,
    origins: given.origin,
    callbacks: given.callback,
    allowedAddresses: given.address,
    requestsPerMinute: wholeNumber(given, 'per-minute'),
    scenarios: given.scenario,
    scenes: given.scene,
    ...(given['per-day'] !== undefined && { requestsPerDay: wholeNumber(given, 'per-day') }),
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
}

/** Granted, taken back and stopped is one at a time. */
function oneCapability({ page, service }: Given): { page?: string; service?: string } {
  if (page.length + service.length !== 1) wrong('请用 --page 或 --service 写明一个页面或服务')
  return page[0] !== undefined ? { page: page[0] } : { service: service[0]! }
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
    printKeys(await channels.create(channelAsked(given), given), output)
  },
  async apply(channels, given, { print }) {
    const { page: pages, service: services, evidence, icp } = given
    const asked = {
      ...channelAsked(given),
      pages,
      services,
      evidence,
      useMode: given['use-mode'] as Asked['useMode'],
      network: given.network as Asked['network'],
      ...(icp !== undefined && { icpNo: icp }),
    }
    print(`申请编号 ${await channels.applications.apply(asked, given)}`)
  },
  async review({ applications }, given, output) {
    if (given.application === undefined) {
      for (const { applicationNo, state, asked } of await applications.list())
        output.print([applicationNo, state, asked.kind, asked.name].join('  '))
      return
    }
    const applicationNo = wholeNumber(given, 'application')
    if (given.approve) printKeys(await applications.approve(applicationNo, given), output)
    else if (given.refuse) await applications.refuse(applicationNo, given)
    else output.print(JSON.stringify(await applications.get(applicationNo), null, 2))
  },
  async grant(channels, given) {
    const { channel, field } = given
    const { page, service } = oneCapability(given)
    if (page !== undefined) return channels.grantPage(channel, page, given)
    return channels.grantService(channel, service!, field, given)
  },
  revoke: (channels, given) => channels.revoke(given.channel, oneCapability(given), given),
  stop(channels, given) {
    const { page, service } = oneCapability(given)
    return channels.stop(given.channel, (page ?? service)!, given)
  },
  start(channels, given) {
    const { page, service } = oneCapability(given)
    return channels.start(given.channel, (page ?? service)!, given)
  },
  async 'check-file'(channels, given) {
    const content = await readFile(given.file).catch(() => wrong(`读不到文件 ${given.file}，请用 --file 写明路径`))
    await channels.addCheckFile(given.channel, basename(given.file), content, given)
  },
  async 'go-live'(channels, given, output) {
    printKeys(await channels.goLive(given.channel, given), output)
  },
  async metering(channels, { channel }, { print }) {
    for (const { day, service, calls, refused } of await channels.listCalls(channel))
      print([day, service, calls, refused].join('  '))
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
