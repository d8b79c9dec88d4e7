export {
  openAnswer,
  sealAnswer,
  success,
  type AnswerDraft,
  type AnswerEnvelope,
  type AnswerProblem,
  type OpenedAnswer,
} from './answer.ts'
export { readKeySet, type KeySet, type KeySetHex } from './keys.ts'
export {
  maxBodyBytes,
  maxRecordsBytes,
  newRequestId,
  noRequestId,
  openData,
  readRequest,
  sealRequest,
  verifyRequest,
  type ReadRequest,
  type RequestDraft,
  type RequestEnvelope,
  type VerifiedRequest,
} from './request.ts'
export { offerSessionKeys, openSessionKeys, type OpenedSessionKeys, type SessionKeys } from './session-keys.ts'
export { canonicalText } from './signed-text.ts'
export { beijingTime, insideWindow, parseBeijingTime, windowMs } from './time.ts'
