import {
  beginApplication,
  decideApplication,
  getApplication,
  listApplications,
  saveApplication,
  submitApplication,
  waitingApplications,
} from './application.ts'
import { getArticle, listArticles, listNotices } from './article.ts'
import { countInstitutions, getInstitution, listInstitutions } from './institution.ts'
import { askAuthorisedLogin, decideAuthorisedLogin, exchangeAuthorisedLogin } from './authorised-login.ts'
import { reportBenefit, verifyBenefit } from './benefit.ts'
import { admitBooking, book, bookingPlaces, bookingSlots, cancelBooking, listBookings } from './booking.ts'
import { authenticateCard } from './card.ts'
import {
  choosePayingMethod,
  moneyTakenOf,
  payingMethods,
  paymentPasswordState,
  payOrder,
  recentOrders,
  refuseOrder,
  setPaymentPassword,
  setSmallPayments,
  smallPaymentsState,
  undoOrder,
  viewOrder,
  waitingOrder,
} from './cashier.ts'
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
import {
  answerComplaint,
  createComplaint,
  followComplaint,
  getComplaint,
  listComplaints,
  waitingComplaints,
} from './complaint.ts'
import { delayedPaymentsState, setDelayedPayments } from './delayed-payments.ts'
import { decodeEcode, ecodeSecret, ecodeState, generateEcode, showEcode } from './ecode.ts'
import { basicCapabilities, choosePreferences, holderCard, payingAccount } from './holder.ts'
import { holderLicence, verifyLicence } from './licence.ts'
import { localActivity, localAnswer, localCode, localFoot, localGuide, localHome, localServices } from './local-zone.ts'
import { createLoginCode, decideLogin, queryLoginCode, scanLogin } from './login-code.ts'
import { authenticateMedical, settleMedical } from './medical.ts'
import { createMerchantCode, orderByMerchantCode, stopMerchantCode, viewMerchantCode } from './merchant-code.ts'
import { closeOrder, createOrder, payScanned, queryOrder, reconciliation, refundOrder } from './order.ts'
import {
  decideQueryGrant,
  listDisclosures,
  listQueryGrants,
  queryAccount,
  queryGrantState,
  requestQueryGrant,
  withdrawQueryGrant,
} from './query-grant.ts'
import {
  answerRealPersonMessage,
  askRealPersonDesk,
  attestRealPerson,
  beginRealPerson,
  compareFace,
  compareRealPerson,
  realPersonState,
  sendRealPersonMessage,
} from './real-person.ts'
import { applyToShare, readShared, shareApplicationState, sharedFile } from './partner-share.ts'
import {
  decideSharing,
  missingRecords,
  listRecordErrors,
  mendRecord,
  returnBenefitRecords,
  returnCredentialRecords,
  returnPaymentRecords,
  sharingConsent,
  tallyRecords,
} from './records.ts'
import { agreeSessionKeys } from './session.ts'
import { disputeUsage, exportUsage, getUsage, listUsage, usageSummary, withdrawDispute } from './usage.ts'
import { endSession, issueUserToken, parseUserToken, withdrawUserToken } from './user-token.ts'
import {
  getService,
  listRegions,
  listServices,
  listZones,
  locateRegion,
  openZone,
  pinRegion,
  search,
  zoneMembers,
} from './zone.ts'
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
  'complaint/waiting': waitingComplaints,
  'complaint/answer': answerComplaint,
  'booking/admit': admitBooking,
  'catalogue/services': reportServices,
  'catalogue/institutions': reportInstitutions,
  'catalogue/articles': reportArticles,
  'catalogue/service-list': listCatalogueServices,
  'catalogue/institution-list': listCatalogueInstitutions,
  'zone/register': registerZone,
  'zone/withdraw': withdrawZone,
  'channel/manifest': channelManifest,
  'channel/conformance': reportConformance,
} as const

/** Services for our own pages, `POST /page/v1/<name>`, sealed with the session's keys. */
export const pageServices = {
  'session/keys': agreeSessionKeys,
  'holder/card': holderCard,
  'holder/capabilities': basicCapabilities,
  'holder/paying-account': payingAccount,
  'holder/licence': holderLicence,
  'holder/preferences': choosePreferences,
  'ecode/show': showEcode,
  'ecode/secret': ecodeSecret,
  'ecode/state': ecodeState,
  'login/scan': scanLogin,
  'login/decide': decideLogin,
  'authorised-login/ask': askAuthorisedLogin,
  'authorised-login/decide': decideAuthorisedLogin,
  'real-person/begin': beginRealPerson,
  'real-person/state': realPersonState,
  'real-person/compare': compareRealPerson,
  'real-person/send': sendRealPersonMessage,
  'real-person/message': answerRealPersonMessage,
  'real-person/desk': askRealPersonDesk,
  'query-grants/list': listQueryGrants,
  'query-grants/decide': decideQueryGrant,
  'query-grants/withdraw': withdrawQueryGrant,
  'disclosures/list': listDisclosures,
  'sharing/consent': sharingConsent,
  'sharing/decide': decideSharing,
  'records/list': listUsage,
  'records/summary': usageSummary,
  'records/get': getUsage,
  'records/dispute': disputeUsage,
  'records/withdraw-dispute': withdrawDispute,
  'records/export': exportUsage,
  'order/view': viewOrder,
  'order/pay': payOrder,
  'order/refuse': refuseOrder,
  'order/undo': undoOrder,
  'order/money-taken': moneyTakenOf,
  'order/recent': recentOrders,
  'order/waiting': waitingOrder,
  'merchant-code/view': viewMerchantCode,
  'merchant-code/pay-order': orderByMerchantCode,
  'paying-methods/list': payingMethods,
  'paying-methods/choose': choosePayingMethod,
  'payment-password/state': paymentPasswordState,
  'payment-password/set': setPaymentPassword,
  'small-payments/state': smallPaymentsState,
  'small-payments/set': setSmallPayments,
  'delayed-payments/state': delayedPaymentsState,
  'delayed-payments/set': setDelayedPayments,
  'zones/list': listZones,
  'zones/open': openZone,
  'zones/members': zoneMembers,
  'regions/list': listRegions,
  'regions/pin': pinRegion,
  'regions/locate': locateRegion,
  'services/list': listServices,
  'services/get': getService,
  'institutions/count': countInstitutions,
  'institutions/list': listInstitutions,
  'institutions/get': getInstitution,
  'articles/list': listArticles,
  'articles/get': getArticle,
  'notices/list': listNotices,
  'search/find': search,
  'local-zone/home': localHome,
  'local-zone/foot': localFoot,
  'local-zone/services': localServices,
  'local-zone/guide': localGuide,
  'local-zone/activity': localActivity,
  'local-zone/code': localCode,
  'local-zone/answer': localAnswer,
  'bookings/places': bookingPlaces,
  'bookings/slots': bookingSlots,
  'bookings/book': book,
  'bookings/list': listBookings,
  'bookings/cancel': cancelBooking,
  'complaints/create': createComplaint,
  'complaints/list': listComplaints,
  'complaints/get': getComplaint,
  'complaints/follow': followComplaint,
  'applications/begin': beginApplication,
  'applications/save': saveApplication,
  'applications/submit': submitApplication,
  'applications/list': listApplications,
  'applications/get': getApplication,
} as const

export type OpenServices = typeof openServices
export type PageServices = typeof pageServices
/** What a page's Worker asks for itself: keys and secrets reach neither an app nor boot data. */
export type WorkerService = 'session/keys' | 'ecode/secret'
