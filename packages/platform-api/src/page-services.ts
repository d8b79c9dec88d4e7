import {
  beginApplication,
  getApplication,
  listApplications,
  saveApplication,
  submitApplication,
} from './application.ts'
import { getArticle, listArticles, listNotices } from './article.ts'
import { countInstitutions, getInstitution, listInstitutions } from './institution.ts'
import { askAuthorisedLogin, decideAuthorisedLogin } from './authorised-login.ts'
import { book, bookingPlaces, bookingSlots, cancelBooking, listBookings } from './booking.ts'
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
import { decideSource, listConsents } from './consents.ts'
import {
  addComplaintPicture,
  createComplaint,
  followComplaint,
  getComplaint,
  getComplaintPicture,
  listComplaints,
} from './complaint.ts'
import { delayedPaymentsState, setDelayedPayments } from './delayed-payments.ts'
import { ecodeSecret, ecodeState, showEcode } from './ecode.ts'
import { basicCapabilities, choosePreferences, holderCard, payingAccount } from './holder.ts'
import { holderLicence } from './licence.ts'
import { localActivity, localAnswer, localCode, localFoot, localGuide, localHome, localServices } from './local-zone.ts'
import { decideLogin, scanLogin } from './login-code.ts'
import { orderByMerchantCode, viewMerchantCode } from './merchant-code.ts'
import {
  decideQueryGrant,
  digestDisclosures,
  listDisclosures,
  listQueryGrants,
  withdrawQueryGrant,
} from './query-grant.ts'
import {
  answerRealPersonMessage,
  askRealPersonDesk,
  beginRealPerson,
  compareRealPerson,
  realPersonState,
  sendRealPersonMessage,
} from './real-person.ts'
import { decideRecommendations, getRecommendations, nearRecommendations } from './recommendation.ts'
import { decideSharing, sharingConsent } from './records.ts'
import { agreeSessionKeys, renewSession } from './session.ts'
import { disputeUsage, exportUsage, getUsage, listUsage, usageSummary, withdrawDispute } from './usage.ts'
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
import { wechatSignature } from './wechat.ts'

/** Services for our own pages, `POST /page/v1/<name>`, sealed with the session's keys. */
export const pageServices = {
  'session/keys': agreeSessionKeys,
  'session/renew': renewSession,
  'wechat/signature': wechatSignature,
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
  'consents/list': listConsents,
  'consents/decide': decideSource,
  'disclosures/list': listDisclosures,
  'disclosures/digest': digestDisclosures,
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
  'recommendations/get': getRecommendations,
  'recommendations/decide': decideRecommendations,
  'recommendations/near': nearRecommendations,
  'bookings/places': bookingPlaces,
  'bookings/slots': bookingSlots,
  'bookings/book': book,
  'bookings/list': listBookings,
  'bookings/cancel': cancelBooking,
  'complaints/create': createComplaint,
  'complaints/list': listComplaints,
  'complaints/get': getComplaint,
  'complaints/add-picture': addComplaintPicture,
  'complaints/picture': getComplaintPicture,
  'complaints/follow': followComplaint,
  'applications/begin': beginApplication,
  'applications/save': saveApplication,
  'applications/submit': submitApplication,
  'applications/list': listApplications,
  'applications/get': getApplication,
} as const

export type PageServices = typeof pageServices
/** What a page's Worker asks for itself: keys and secrets reach neither an app nor boot data. */
export type WorkerService = 'session/keys' | 'ecode/secret'
