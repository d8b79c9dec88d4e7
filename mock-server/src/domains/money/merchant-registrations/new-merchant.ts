import { creditCodeProblem, isOpen, scenes, type CodeTables } from '@one-card/records'
import { unseenIn } from '@one-card/records/plain-text'
import { addressProblem } from '../../access/registrations/index.ts'

/** What a system asks for on behalf of whom it speaks for (§5.3.3-b). */
export interface NewMerchant {
  /** The system that takes its payments. */
  channelNo: string
  /** Whole, as its licence has it. */
  name: string
  /** 统一社会信用代码. */
  creditCode: string
  /** GB/T 2260, six digits. */
  regionCode: string
  /** Table C.7: what it may be paid for. */
  sceneCode: string
  /** Papers as they are filed. */
  evidence: string[]
  /** Where its system hears how orders go on; without it asks. */
  callbackUrl?: string
}

/** Characters of 商户名称 in table C.4. */
const longestName = 120

function nameProblem(name: string): string | undefined {
  const unseen = unseenIn(name)
  if (unseen !== undefined) return `商户名称里有看不见的字符 ${unseen}，请重新输入`
  if ([...name].length > longestName) return `商户名称最多 ${longestName} 个字`
  if (name !== name.trim()) return '商户名称前后不能有空格'
  return /\p{Script=Han}{2}/u.test(name) ? undefined : '请用 --name 写明营业执照或法人证书上的商户全称'
}

/** What of it whoever applies has to mend, in one sentence. */
export function merchantProblem(asked: NewMerchant, tables: CodeTables): string | undefined {
  const { name, creditCode, regionCode, sceneCode, evidence, callbackUrl } = asked
  const problem = nameProblem(name)
  if (problem !== undefined) return problem
  const credit = creditCodeProblem(creditCode)
  if (credit !== undefined) return `--credit-code 的统一社会信用代码${credit}`
  if (!/^\d{6}$/.test(regionCode)) return '请用 --region 写明六位行政区划代码'
  if (!isOpen(tables[scenes.name]!, sceneCode)) return `表 C.7 中没有应用场景 ${sceneCode}，请用 --scene 写明，如 03`
  if (evidence.length === 0) return '请用 --evidence 写明申请材料，如营业执照'
  return callbackUrl === undefined ? undefined : addressProblem(callbackUrl)
}

/** A name as a holder takes it in: two that differ in width, blanks or case alone are one. */
export const readName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** Where a name that was asked for and the one on the licence begin to differ; undefined where they are one to the character. */
export function differenceOf(asked: string, seen: string): string | undefined {
  if (asked === seen) return undefined
  const [signs, others] = [[...asked], [...seen]]
  let same = 0
  while (same < signs.length && signs[same] === others[same]) same += 1
  return `申请的名称是“${asked}”，证照上是“${seen}”，从第 ${same + 1} 个字起不同，不能通过`
}
