import { creditCodeProblem, institutionClasses, isOpen, scenes as sceneTable, type CodeTables } from '@one-card/records'
import { channelKinds, type Channel, type Institution } from '../channels/index.ts'
import { addressProblem, originProblem } from './addresses.ts'
import { scenarios } from './scenarios.ts'

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
  /** Calls of one Beijing day; no limit without. */
  requestsPerDay?: number
  /** Of a system: what it is used for (§9.2), and for what it may use cards: codes of table C.7. */
  scenarios: string[]
  scenes: string[]
  /** Of a system: whose it is (§9.1), in its own region. */
  institution?: Omit<Institution, 'regionCode'>
}

function systemProblem({ scenarios: own, scenes, institution }: NewChannel, tables: CodeTables) {
  if (own.length === 0) return `请用 --scenario 写明使用场景：${scenarios.join('、')}`
  if (scenes.length === 0) return '请用 --scene 写明应用场景，如 01（表 C.7）'
  const odd = scenes.find((scene) => !isOpen(tables[sceneTable.name]!, scene))
  if (odd !== undefined) return `表 C.7 中没有应用场景 ${odd}`
  if (institution === undefined || institution.name.trim() === '' || institution.address.trim() === '')
    return '请用 --institution 和 --at 写明机构名称和地址'
  if (!isOpen(tables[institutionClasses.name]!, institution.institutionClass))
    return '请用 --class 写明机构类型，如 02（表 C.8）'
  const credit = creditCodeProblem(institution.creditCode)
  return credit === undefined ? undefined : `--credit-code 的统一社会信用代码${credit}`
}

/** What of it whoever registers has to mend, in one sentence. */
export function problemOf(asked: NewChannel, tables: CodeTables): string | undefined {
  const { name, kind, regionCode, origins, returnUrl, callbacks, scenarios: own } = asked
  if (name.trim() === '') return '请用 --name 写明渠道名称'
  if (!channelKinds.includes(kind)) return `没有渠道类型 ${kind}，可选：${channelKinds.join('、')}`
  if (!/^\d{6}$/.test(regionCode)) return '请用 --region 写明六位行政区划代码'
  const odd = own.find((scenario) => !(scenarios as string[]).includes(scenario))
  if (odd !== undefined) return `没有使用场景 ${odd}，可选：${scenarios.join('、')}`
  const problem = kind === 'system' ? systemProblem(asked, tables) : undefined
  if (problem !== undefined) return problem
  if (kind !== 'system' && returnUrl === undefined) return '请用 --return-url 写明用户返回的地址'
  const addresses = [...callbacks, ...(returnUrl === undefined ? [] : [returnUrl])]
  return [...origins.map(originProblem), ...addresses.map(addressProblem)].find((problem) => problem !== undefined)
}
