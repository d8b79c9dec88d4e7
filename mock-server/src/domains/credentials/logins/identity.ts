import { mask, type Masked } from '@one-card/masking'
import type { Holder } from '../../people/holders/index.ts'

interface Identity<Text> {
  name?: Text
  idType?: string
  idNo?: Text
}

/** 证件类型: the platform knows holders by 社会保障号码, which is the number of this document. */
const idType = '居民身份证'

/** What a login gives of a holder: the fields that were granted, no other. */
export const identityOf = ({ name, idNo }: Holder, fields: string[]): Identity<string> =>
  granted({ name, idNo }, fields)

/** The same as the holder's page shows it before they agree. */
export const maskedIdentityOf = ({ name, idNo }: Holder, fields: string[]): Identity<Masked> =>
  granted({ name: mask('name', name), idNo: mask('idNo', idNo) }, fields)

function granted<Text>({ name, idNo }: { name: Text; idNo: Text }, fields: string[]): Identity<Text> {
  return {
    ...(fields.includes('name') && { name }),
    ...(fields.includes('idType') && { idType }),
    ...(fields.includes('idNo') && { idNo }),
  }
}
