import { Type } from 'typebox'
import { cardStates } from './holder.ts'
import { dateTime, masked, oneOf, text } from './fields.ts'
import type { Service } from './service.ts'

/** §5.3.4.2-a, §5.3.4.3-a: what stands on the electronic licence, masked (decision 0108); `validUntil` is 长期 or starred. Refuses with CARD_…. */
export const holderLicence = {
  name: 'holder/licence',
  audience: 'page',
  page: 'ecard-code',
  title: '电子证照',
  clause: '§5.3.4.3-a',
  params: Type.Object({}),
  result: Type.Object({
    name: masked(),
    idNo: masked(),
    cardNo: masked(),
    validUntil: masked(),
    issuingPlace: masked(),
  }),
} as const satisfies Service

/** §5.3.4.3-a, decision 0108: who looks at a licence gets the truth from its code, as far as it was granted. Each code once. */
export const verifyLicence = {
  name: 'licence/verify',
  audience: 'open',
  title: '电子证照核验',
  clause: '§5.3.4.3-a',
  params: Type.Object({ code: text(64), scene: text(100) }),
  result: Type.Object({
    cardState: oneOf(...cardStates),
    name: Type.Optional(Type.String()),
    idNo: Type.Optional(Type.String()),
    cardNo: Type.Optional(Type.String()),
    issuingPlace: Type.Optional(Type.String()),
    /** `YYYY-MM-DD`. */
    validUntil: Type.Optional(Type.String()),
    authTime: dateTime(),
  }),
} as const satisfies Service
