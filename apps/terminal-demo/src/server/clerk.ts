import type { Channel } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import { deskPrompt, outcomes, refusals } from '@one-card/prompts'
import { credentialRecord, type CredentialRecord } from '@one-card/records'
import type { CardText, Ending, Receipt, Visit } from '../answers.ts'
import { applicationNo, beijingTime, credentialTypeOf, institution, newSerialNo, scene } from './desk.ts'
import type { Holder, Visits } from './visits.ts'

type Named = Pick<CardText, 'name' | 'idNo'>

export interface ClerkDeps {
  accessNo: string
  platform: Channel
  visits: Visits
  now(): Date
  randomBytes(length: number): Uint8Array
}

/** A card that did not pass, a record the platform did not take, or a visit that is over: `message` is for the clerk. */
export class DeskRefusal extends Error {}

/** §7.1.2-c/d: hands a code just read to the platform; the identity that comes back stays here. */
export async function readCode(code: string, { platform, visits }: ClerkDeps): Promise<Visit> {
  const {
    name = '',
    idNo = '',
    codeType,
    authTime,
  } = await platform.call('ecode/decode', { code, scene }, { applicationNo })
  return visitOf({ name, idNo, authTime, credentialType: credentialTypeOf.code }, codeType, visits)
}

/** §5.3.4.3-a: a licence's code becomes what stands on it; one that is not true gets the platform's words. */
export async function readLicence(code: string, { platform, visits }: ClerkDeps): Promise<Visit> {
  const {
    name = '',
    idNo = '',
    cardNo = '',
    issuingPlace = '',
    validUntil = '',
    authTime,
  } = await platform.call('licence/verify', { code, scene }, { applicationNo })
  const licence = {
    cardNo: mask('cardNo', cardNo),
    issuingPlace: mask('place', issuingPlace),
    validUntil: mask('date', validUntil),
  }
  return {
    ...visitOf({ name, idNo, authTime, credentialType: credentialTypeOf.licence }, 'licence', visits),
    words: '证照真实有效，请核对持卡人',
    licence,
  }
}

/** §7.1.1-c/d: a card is checked against the platform, whose words for one that does not pass never say which part did not fit. */
export async function readCard(card: CardText, { platform, visits }: ClerkDeps): Promise<Visit> {
  const { result, reason, authTime } = await platform.call('card/authenticate', { ...card, scene }, { applicationNo })
  if (result === 'failed') throw new DeskRefusal(reason)
  return visitOf({ name: card.name, idNo: card.idNo, authTime, credentialType: credentialTypeOf.card }, 'card', visits)
}

/** §7.1.3: a face that is not this person's stops the visit, and says how to try again. */
export async function compareFace(
  { name, idNo }: Named,
  image: string,
  { platform, visits }: ClerkDeps,
): Promise<Visit> {
  const { match, triesLeft, authTime } = await platform.call(
    'face/compare',
    { image, name, idNo, scene },
    { applicationNo },
  )
  if (match === '1') return visitOf({ name, idNo, authTime, credentialType: credentialTypeOf.face }, 'face', visits)
  if (triesLeft === '0') throw new DeskRefusal(deskPrompt(refusals.FACE_TRIES_SPENT))
  throw new DeskRefusal(
    `业务办理失败，原因为人脸比对未通过，请持卡人正对镜头、摘下帽子和口罩后重试，还可以试 ${triesLeft} 次`,
  )
}

/** What the clerk's own eyes saw: the person, their card, and the number on their phone. */
export async function attest({ name, idNo }: Named, checkNo: string, { platform, visits }: ClerkDeps): Promise<Visit> {
  const { authTime } = await platform.call('real-person/attest', { checkNo, name, idNo, scene }, { applicationNo })
  return visitOf({ name, idNo, authTime, credentialType: credentialTypeOf.person }, 'person', visits)
}

function visitOf(holder: Holder, shown: Visit['shown'], visits: Visits): Visit {
  const { name, idNo, authTime } = holder
  return {
    visitId: visits.open(holder),
    words: deskPrompt(outcomes.IDENTITY_VERIFIED),
    name: mask('name', name),
    idNo: mask('idNo', idNo),
    shown,
    authTime,
    scene,
  }
}

/** How the clerk ended it; why, where it failed. */
export interface Ended {
  state: Ending
  reason?: string
}

/** §7.1.2-f: what came of it flows back to the platform as one C.3 record. When the platform cannot be reached the visit stays open. */
export async function endVisit(
  visitId: string,
  { state, reason }: Ended,
  { accessNo, platform, visits, now, randomBytes }: ClerkDeps,
): Promise<Receipt> {
  const holder = visits.remove(visitId)
  if (!holder) throw new DeskRefusal(deskPrompt(refusals.CODE_EXPIRED))
  const {
    name,
    idNo,
    authTime,
    credentialType,
    report = { serialNo: newSerialNo(now(), randomBytes(10)), handledTime: beijingTime(now()) },
  } = holder
  const record: CredentialRecord = {
    accessNo,
    name,
    idNo,
    authTime,
    credentialType,
    scene,
    state: reason === undefined ? state : `${state}/${reason}`,
    source: '线下窗口',
    ...report,
    ...institution,
  }
  const { rejected } = await platform
    .call('records/credential', { record }, { applicationNo })
    .catch((error: unknown) => {
      visits.putBack(visitId, { ...holder, report })
      throw error
    })
  const [problem] = rejected
  if (problem)
    throw new DeskRefusal(
      deskPrompt(refusals.RECORD_INVALID, { cause: `${fieldName(problem.field)}填报有误：${problem.reason}` }),
    )
  return {
    words: state === '成功' ? deskPrompt(outcomes.BUSINESS_DONE) : '已登记为办理失败，持卡人的手机上会显示原因',
    state,
    ...(reason !== undefined && { reason }),
    scene,
    credentialType,
    authTime,
    ...report,
    institution: institution.institutionName,
    name: mask('name', name),
    idNo: mask('idNo', idNo),
  }
}

function fieldName(key: string): string {
  return credentialRecord.fields.find((field) => field.key === key)?.name ?? key
}
