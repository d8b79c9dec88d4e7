import type { FieldProblem } from '@one-card/records'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { reportOf } from './annex.ts'

/** Who may be paid with the card, as the platform checked it. */
export interface RegisteredMerchant {
  channelNo: string
  name: string
  regionCode: string
}

/** Finds one by its 商户ID. */
export type FindMerchant = (merchantId: string) => Promise<RegisteredMerchant | undefined>

type Told = ReturnType<typeof reportOf>

/** Whose desk, till or office it was is what its operator registered, whatever a report says of itself. */
export async function registeredReport(
  report: Told,
  { channelNo, institution, sharesFor }: Channel,
  findMerchant: FindMerchant,
): Promise<Told | FieldProblem> {
  // A local platform held it against the registration of its own systems (decision 0051).
  if (sharesFor !== undefined && report.channelNo.startsWith(sharesFor)) return report
  if (institution === undefined) return refuse('SERVICE_NOT_GRANTED')
  const { name, address: institutionAddress, ...ofInstitution } = institution
  const { regionCode } = ofInstitution
  if (report.kind === 'credential') return { ...report, institutionName: name, institutionAddress, ...ofInstitution }
  if (report.kind === 'benefit') return { ...report, regionCode, details: { ...report.details, department: name } }
  const merchantId = report.details?.merchantId
  if (merchantId === undefined) return { ...report, regionCode, details: { ...report.details, merchantName: name } }
  const merchant = await findMerchant(merchantId)
  if (merchant?.channelNo !== channelNo) return { field: 'merchantId', reason: '不是本系统登记的商户' }
  return { ...report, regionCode: merchant.regionCode, details: { ...report.details, merchantName: merchant.name } }
}
