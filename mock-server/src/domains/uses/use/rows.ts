import { flows, type StoredRecord } from '@one-card/records'
import type { Dictionaries } from '../../../dictionaries.ts'
import { storedScene, type NewRecord } from '../records/index.ts'
import type { CredentialUse, PaymentUse } from './use.ts'

type Row = Omit<NewRecord, 'id'>

/** As it travels, and as a system must repeat it. */
export const toSecond = (at: Date) => new Date(Math.floor(at.getTime() / 1000) * 1000)

/** What a table has no value for is left out. */
const present = (details: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as StoredRecord

export function credentialRow(
  dictionaries: Dictionaries,
  { flow, holder, channel, scene, at }: CredentialUse,
  state: 'pending' | 'failed',
): Row {
  const { institution, channelNo } = channel
  if (!institution) throw new Error('Only a system of an institution uses cards')
  const { name: institutionName, address: institutionAddress, ...ofInstitution } = institution
  return {
    kind: 'credential',
    holderId: holder.id,
    channelNo,
    credentialType: flows[flow].credentialType,
    institutionName,
    institutionAddress,
    ...ofInstitution,
    ...storedScene(dictionaries, scene),
    // Decision 0133: until it is known when the business was handled.
    usedAt: toSecond(at),
    handledTime: toSecond(at),
    state,
    declined: state === 'failed',
    idNo: holder.idNo,
    name: holder.name,
  }
}

export function paymentRow(
  dictionaries: Dictionaries,
  { flow, holder, channel, merchant, scene, at, bankAccount, ...use }: PaymentUse,
): Row {
  return {
    kind: 'payment',
    holderId: holder.id,
    channelNo: channel.channelNo,
    serialNo: use.serialNo,
    regionCode: use.regionCode,
    ...storedScene(dictionaries, scene),
    usedAt: toSecond(at),
    state: 'succeeded',
    amountFen: use.amountFen,
    idNo: holder.idNo,
    name: holder.name,
    ...(bankAccount !== undefined && { bankAccount }),
    details: present({
      ...flows[flow],
      paymentType: use.paymentType,
      merchantId: merchant?.id,
      merchantName: merchant?.name,
      orderDescription: use.description,
      terminal: use.terminal,
    }),
  }
}
