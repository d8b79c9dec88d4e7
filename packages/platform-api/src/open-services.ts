import { decideApplication, waitingApplications } from './application.ts'
import { exchangeAuthorisedLogin } from './authorised-login.ts'
import { reportBenefit, verifyBenefit } from './benefit.ts'
import { admitBooking } from './booking.ts'
import { authenticateCard } from './card.ts'
import { channelManifest, reportConformance } from './channel.ts'
import {
  listCatalogueInstitutions,
  listCatalogueServices,
  registerZone,
  reportArticles,
  reportInstitutions,
  reportServices,
  withdrawZone,
} from './catalogue.ts'
import { findCase } from './case.ts'
import { answerComplaint, complaintPicture, waitingComplaints } from './complaint.ts'
import { listDictionary } from './dictionary.ts'
import { decodeEcode, generateEcode } from './ecode.ts'
import { verifyLicence } from './licence.ts'
import { createLoginCode, queryLoginCode } from './login-code.ts'
import { authenticateMedical, settleMedical } from './medical.ts'
import { createMerchantCode, stopMerchantCode } from './merchant-code.ts'
import { closeOrder, createOrder, payScanned, queryOrder, reconciliation, refundOrder } from './order.ts'
import { queryAccount, queryGrantState, requestQueryGrant } from './query-grant.ts'
import { attestRealPerson, compareFace } from './real-person.ts'
import { applyToShare, readShared, shareApplicationState, sharedFile } from './partner-share.ts'
import {
  missingRecords,
  listRecordErrors,
  mendRecord,
  returnBenefitRecords,
  returnCredentialRecords,
  returnPaymentRecords,
  tallyRecords,
} from './records.ts'
import { endSession, issueUserToken, parseUserToken, withdrawUserToken } from './user-token.ts'
import { exchangeZoneToken } from './zone-token.ts'

/** Services for channels and application systems, `POST /open/v1/<name>` (wire.md). */
export const openServices = {
  'user-token/issue': issueUserToken,
  'user-token/parse': parseUserToken,
  'user-token/withdraw': withdrawUserToken,
  'session/end': endSession,
  'zone-token/exchange': exchangeZoneToken,
  'ecode/generate': generateEcode,
  'ecode/decode': decodeEcode,
  'card/authenticate': authenticateCard,
  'licence/verify': verifyLicence,
  'face/compare': compareFace,
  'real-person/attest': attestRealPerson,
  'login-code/create': createLoginCode,
  'login-code/query': queryLoginCode,
  'authorised-login/exchange': exchangeAuthorisedLogin,
  'query-grant/request': requestQueryGrant,
  'query-grant/state': queryGrantState,
  'account/query': queryAccount,
  'records/credential': returnCredentialRecords,
  'records/payment': returnPaymentRecords,
  'records/benefit': returnBenefitRecords,
  'records/tally': tallyRecords,
  'records/missing': missingRecords,
  'records/errors': listRecordErrors,
  'records/mend': mendRecord,
  'partner-share/apply': applyToShare,
  'partner-share/state': shareApplicationState,
  'partner-share/read': readShared,
  'partner-share/file': sharedFile,
  'order/create': createOrder,
  'order/query': queryOrder,
  'order/close': closeOrder,
  'order/refund': refundOrder,
  'order/reconciliation': reconciliation,
  'pay/scanned': payScanned,
  'merchant-code/create': createMerchantCode,
  'merchant-code/stop': stopMerchantCode,
  'medical/authenticate': authenticateMedical,
  'medical/settle': settleMedical,
  'benefit/verify': verifyBenefit,
  'benefit/report': reportBenefit,
  'application/waiting': waitingApplications,
  'application/decide': decideApplication,
  'case/find': findCase,
  'complaint/waiting': waitingComplaints,
  'complaint/picture': complaintPicture,
  'complaint/answer': answerComplaint,
  'booking/admit': admitBooking,
  'catalogue/services': reportServices,
  'catalogue/institutions': reportInstitutions,
  'catalogue/articles': reportArticles,
  'catalogue/service-list': listCatalogueServices,
  'catalogue/institution-list': listCatalogueInstitutions,
  'dictionary/list': listDictionary,
  'zone/register': registerZone,
  'zone/withdraw': withdrawZone,
  'channel/manifest': channelManifest,
  'channel/conformance': reportConformance,
} as const

export type OpenServices = typeof openServices
