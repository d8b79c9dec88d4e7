import { beijingTime } from '@one-card/envelope'
import { fieldWords } from '@one-card/prompts'
import {
  benefitTypes,
  cardForms,
  credentialTypes,
  institutionClasses,
  labelOf,
  paymentMethods,
} from '@one-card/records'
import { regionName } from '@one-card/records/regions'
import type { Disclosures } from '../../uses/disclosures/index.ts'
import type { Dictionaries } from '../../../dictionaries.ts'
import { sceneText, type Records, type UseRow } from '../../uses/records/index.ts'
import { hidden, positionLines, said, type DetailLine, type DetailOf } from './detail-lines.ts'
import { paidDetail, type PaidNeighbours } from './paid-detail.ts'
import { credentialWord, paymentTitle } from './words.ts'

export interface UseDetailNeighbours extends PaidNeighbours {
  dictionaries: Dictionaries
  records: Pick<Records, 'openPerson'>
  disclosures: Pick<Disclosures, 'seenAt'>
}

/** Annex C as its holder reads it: each field of the record's table that has a value. */
export async function useDetail(row: UseRow, modules: UseDetailNeighbours): Promise<DetailOf> {
  if (row.kind === 'credential') return credentialDetail(row, modules)
  return row.kind === 'payment' ? paymentDetail(row, modules) : benefitDetail(row, modules)
}

const sceneLine = (row: UseRow, dictionaries: Dictionaries): DetailLine[] =>
  row.sceneCode === null ? [] : said('使用场景', sceneText(dictionaries, { ...row, sceneCode: row.sceneCode }))
const regionLine = ({ regionCode }: UseRow, dictionaries: Dictionaries) =>
  said('行政区划', regionName(regionCode, dictionaries.now()))

const notDone = (reason: string | null) =>
  reason === null
    ? '这次没有办成，机构没有继续办理'
    : `这次没有办成，原因：${reason}。请您向机构问清怎样补办，或拨打 12333`

/** C.3. */
async function credentialDetail(
  row: UseRow,
  { dictionaries, records, disclosures }: Pick<UseDetailNeighbours, 'dictionaries' | 'records' | 'disclosures'>,
): Promise<DetailOf> {
  const { idNo, name } = records.openPerson(row)
  const seen = await disclosures.seenAt(row.holderId, row.channelNo, row.usedAt)
  return {
    ...(row.state === 'failed' && { note: notDone(row.stateReason) }),
    lines: [
      ...said('用卡方式', labelOf(dictionaries.now()[credentialTypes.name]!, row.credentialType!)),
      ...sceneLine(row, dictionaries),
      ...said('应用机构', row.institutionName),
      ...said('机构地址', row.institutionAddress),
      ...said(
        '机构类别',
        row.institutionClass && labelOf(dictionaries.now()[institutionClasses.name]!, row.institutionClass),
      ),
      ...said('统一社会信用代码', row.creditCode),
      ...regionLine(row, dictionaries),
      ...positionLines(row.longitude, row.latitude),
      ...said('认证时间', beijingTime(row.usedAt)),
      ...said('办理时间', row.handledTime && beijingTime(row.handledTime)),
      ...said('办理结果', credentialWord(row.credentialType!, row.state)),
      ...said('未办成原因', row.stateReason),
      ...said('使用的应用', row.source),
      ...said('看到的信息', seen.length > 0 ? fieldWords(seen) : undefined),
      ...hidden('姓名', 'name', name),
      ...hidden('社会保障号码', 'idNo', idNo),
      ...said('业务流水号', row.serialNo),
    ],
  }
}

/** C.4, and what the platform itself knows of an order. */
async function paymentDetail(row: UseRow, modules: UseDetailNeighbours): Promise<DetailOf> {
  const details = row.details!
  const { dictionaries } = modules
  const { idNo, name, bankAccount } = modules.records.openPerson(row)
  const { bankName, orderNoLines, ...paid } = await paidDetail(row, modules)
  return {
    ...paid,
    lines: [
      ...said('付款事项', details.orderDescription),
      ...said('收款单位', details.merchantName),
      ...said('商户编号', details.merchantId),
      ...sceneLine(row, dictionaries),
      ...said('支付类型', paymentTitle(details.paymentType!, dictionaries)),
      ...said('支付方式', labelOf(dictionaries.now()[paymentMethods.name]!, details.paymentMethod!)),
      ...said('用卡类型', labelOf(cardForms, details.cardForm!)),
      ...hidden('付款人', 'name', name),
      ...hidden('社会保障号码', 'idNo', idNo),
      ...said('付款银行', bankName),
      ...hidden('付款账户', 'bankCard', bankAccount),
      ...said(details.paymentType === '08' ? '退款时间' : '支付时间', beijingTime(row.usedAt)),
      ...regionLine(row, dictionaries),
      ...positionLines(row.longitude, row.latitude),
      ...said('终端信息', details.terminal === '/' ? undefined : details.terminal),
      ...orderNoLines,
    ],
  }
}

/** C.5. */
function benefitDetail(
  row: UseRow,
  { dictionaries, records }: Pick<UseDetailNeighbours, 'dictionaries' | 'records'>,
): DetailOf {
  const details = row.details!
  const { idNo, name, bankAccount } = records.openPerson(row)
  return {
    ...(row.state === 'failed' && {
      note: `没有到账，原因：${details.failureReason ?? '银行没有说明'}。请您联系发放部门，或拨打 12333`,
    }),
    lines: [
      ...said('待遇项目', details.subjectItem),
      ...said('科目大类', details.subjectClass),
      ...said('发放部门', details.department),
      ...said('发放期次', details.period),
      ...said('待遇类型', labelOf(benefitTypes, details.benefitType!)),
      ...said('人员分类', details.payeeClass),
      ...hidden('领取人', 'name', name),
      ...hidden('社会保障号码', 'idNo', idNo),
      ...said('发放银行', details.bankName),
      ...hidden('到账账户', 'bankCard', bankAccount),
      ...said('发放时间', beijingTime(row.usedAt)),
      ...said('到账时间', details.arrivedTime),
      ...said('未到账原因', details.failureReason),
      ...regionLine(row, dictionaries),
      ...said('业务流水号', row.serialNo),
    ],
  }
}
