import { openServices } from '@one-card/platform-api'
import { pages as registry } from '@one-card/platform-api/pages'
import type { NewChannel } from './new-channel.ts'
import { grantableTo } from './scenarios.ts'

/** How a system takes part (§9.2.3), and what network it reaches the platform by (§9.2.2-c). */
const useModes = ['provider', 'consumer', 'both'] as const
const networks = ['government', 'business', 'internet'] as const

/** What an institution asks for (§9.1.4-a, §9.2.5-a): its channel, and what it wants to be granted. */
export interface Asked extends NewChannel {
  pages: string[]
  services: string[]
  useMode: (typeof useModes)[number]
  network: (typeof networks)[number]
  /** Papers as they are filed: licence, proof of the legal person, security assessment. */
  evidence: string[]
  /** Of a site: its number in the register of the ministry (ICP备案). */
  icpNo?: string
}

/** 机关 of table C.8: §9.1.2 exempts departments of government from its conditions. */
const government = '01'

/** What of its wishes the applicant has to mend; of the channel itself `problemOf` says it. */
export function wantsProblem({
  kind,
  institution,
  pages,
  services,
  scenarios,
  useMode,
  network,
  evidence,
  icpNo,
}: Asked): string | undefined {
  const oddPage = pages.find((page) => !Object.hasOwn(registry, page))
  if (oddPage !== undefined) return `没有页面 ${oddPage}，可选：${Object.keys(registry).join('、')}`
  if (kind === 'system' && pages.length > 0) return '应用系统不打开页面，不能申请页面'
  const oddService = services.find((service) => !Object.hasOwn(openServices, service))
  if (oddService !== undefined) return `没有服务 ${oddService}`
  const grantable: string[] = grantableTo({ kind, scenarios })
  const outside = services.find((service) => !grantable.includes(service))
  if (outside !== undefined) return `服务 ${outside} 不在申请的使用场景内`
  if (!useModes.includes(useMode)) return `请用 --use-mode 写明接入模式：${useModes.join('、')}（§9.2.3）`
  if (!networks.includes(network)) return `请用 --network 写明网络：${networks.join('、')}（§9.2.2-c）`
  if (evidence.length === 0 && institution?.institutionClass !== government)
    return '请用 --evidence 写明申请材料：营业执照、法人身份证明、安全测评报告（§9.1.2，政府部门除外）'
  if (kind === 'partner-site' && !/^.{1,10}ICP备\d{6,10}号(-\d{1,3})?$/u.test(icpNo ?? ''))
    return '请用 --icp 写明网站的 ICP 备案号，例如 苏ICP备12345678号-1'
  return undefined
}
