import { parseArgs } from 'node:util'
import { fail } from '../mock-server/src/domains/access/registrations/index.ts'
import type { MerchantRegistrations } from '../mock-server/src/domains/money/merchant-registrations/index.ts'

const usage = `npm run merchant -- <动作> --who 操作人 --why 原因 …
  list                                     所有商户
  show     --merchant 商户ID                登记内容和历次操作
  apply    --channel 收款系统的渠道编号 --name 证照上的全称 --credit-code 统一社会信用代码 --region 行政区划代码
           --scene 表C.7代码 --evidence 材料 … [--callback 通知地址]          提交登记申请
  review   [--application 编号 [--approve --name-seen 证照上的名称 | --refuse]]   审核申请；名称由审核人照证照重新录入，一致才能通过
  stop | resume  --merchant 商户ID           停止或恢复收款，立即生效`

const one = { type: 'string', default: '' } as const
const options = {
  merchant: one,
  channel: one,
  name: one,
  'credit-code': one,
  region: one,
  scene: one,
  evidence: { type: 'string', multiple: true, default: [] as string[] },
  callback: { type: 'string' },
  application: { type: 'string' },
  approve: { type: 'boolean', default: false },
  refuse: { type: 'boolean', default: false },
  'name-seen': one,
  who: one,
  why: one,
} as const

function read(args: string[]) {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
    return { ...values, act: positionals[0] ?? '' }
  } catch (error) {
    return fail(`${(error as Error).message}\n${usage}`)
  }
}
type Given = ReturnType<typeof read>
type Print = (text: string) => void

const acts: Record<string, (merchants: MerchantRegistrations, given: Given, print: Print) => Promise<void>> = {
  async list(merchants, _given, print) {
    for (const { merchantId, state, channelNo, name } of await merchants.list())
      print([merchantId, state, channelNo, name].join('  '))
  },
  async show(merchants, { merchant }, print) {
    print(JSON.stringify(await merchants.get(merchant), null, 2))
  },
  async apply(merchants, given, print) {
    const { channel, name, region, scene, evidence, callback } = given
    const asked = {
      channelNo: channel,
      name,
      creditCode: given['credit-code'],
      regionCode: region,
      sceneCode: scene,
      evidence,
      ...(callback !== undefined && { callbackUrl: callback }),
    }
    print(`申请编号 ${await merchants.apply(asked, given)}`)
  },
  async review(merchants, given, print) {
    if (given.application === undefined) {
      for (const { applicationNo, state, asked } of await merchants.listApplications())
        print([applicationNo, state, asked.channelNo, asked.name].join('  '))
      return
    }
    const applicationNo = /^\d{1,9}$/.test(given.application)
      ? Number(given.application)
      : fail('--application 应为整数')
    if (given.approve) print(`商户ID ${await merchants.approve(applicationNo, given['name-seen'], given)}`)
    else if (given.refuse) await merchants.refuse(applicationNo, given)
    else print(JSON.stringify(await merchants.getApplication(applicationNo), null, 2))
  },
  stop: (merchants, given) => merchants.stop(given.merchant, given),
  resume: (merchants, given) => merchants.resume(given.merchant, given),
}

/** What a command line asks for, to be done with the merchants of a platform; throws one sentence for whoever typed it. */
export function merchantAct(args: string[]) {
  const given = read(args)
  const act = Object.hasOwn(acts, given.act) ? acts[given.act]! : fail(usage)
  return (merchants: MerchantRegistrations, print: Print) => act(merchants, given, print)
}
