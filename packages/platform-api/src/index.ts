import { decodeEcode, ecodeState, generateEcode, showEcode } from './ecode.ts'
import { basicCapabilities, choosePreferences, holderCard } from './holder.ts'
import { listRecords, returnCredentialRecords } from './records.ts'
import { agreeSessionKeys } from './session.ts'
import { issueUserToken, parseUserToken, withdrawUserToken } from './user-token.ts'

/** Services for channels and application systems, `POST /open/v1/<name>` (wire.md). */
export const openServices = {
  'user-token/issue': issueUserToken,
  'user-token/parse': parseUserToken,
  'user-token/withdraw': withdrawUserToken,
  'ecode/generate': generateEcode,
  'ecode/decode': decodeEcode,
  'records/credential': returnCredentialRecords,
} as const

/** Services for our own pages, `POST /page/v1/<name>`, sealed with the session's keys. */
export const pageServices = {
  'session/keys': agreeSessionKeys,
  'holder/card': holderCard,
  'holder/capabilities': basicCapabilities,
  'holder/preferences': choosePreferences,
  'ecode/show': showEcode,
  'ecode/state': ecodeState,
  'records/list': listRecords,
} as const

export type OpenServices = typeof openServices
export type PageServices = typeof pageServices
export { cardStates } from './holder.ts'
export { pathOf, type PageName, type Params, type Result, type Service } from './service.ts'
export type { Boot, ChannelKind, FirstViewData, Mode, Preferences } from './boot.ts'
export { fillTemplate, type BuiltPage, type FirstView, type PageBundle } from './page-bundle.ts'
