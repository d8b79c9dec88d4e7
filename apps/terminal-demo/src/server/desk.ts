import {
  creditCodeWithCheck,
  credentialTypes,
  flows,
  institutionClasses,
  labelOf,
  scenes,
  type CredentialFlow,
  type CredentialRecord,
} from '@one-card/records'

/** What is done at this desk: a scene of table C.7, with the desk's own words after "/". */
const sceneCode = '01'
export const scene = `${labelOf(scenes, sceneCode)}/居民身份核验`
export const applicationNo = sceneCode

/** The institution behind the desk, invented; as it is registered with the platform for the demo system. */
export const institution = {
  regionCode: '320500',
  institutionName: '示例市政务服务中心',
  institutionAddress: '示例市示例区服务路1号',
  institutionClass: labelOf(institutionClasses, '02')!,
  creditCode: creditCodeWithCheck('12320500MB0000001'),
} satisfies Partial<CredentialRecord>

const typeOf = (flow: CredentialFlow) => labelOf(credentialTypes, flows[flow].credentialType)!

/** Table C.6, by what the holder held out. */
export const credentialTypeOf = {
  code: typeOf('identityCode'),
  card: typeOf('cardAuthentication'),
  face: typeOf('faceComparison'),
  licence: typeOf('licence'),
  person: typeOf('deskCheck'),
}

/** Beijing has no summer time, so its clock is UTC with eight hours added. */
export function beijingTime(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}

/** 办件流水号 of this desk's own books: the day and ten digits nobody else drew. */
export function newSerialNo(now: Date, random: Uint8Array): string {
  return `${beijingTime(now).slice(0, 10).replaceAll('-', '')}${random.slice(0, 10).reduce((text, byte) => text + (byte % 10), '')}`
}
