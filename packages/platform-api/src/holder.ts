import { Type } from 'typebox'
import { dateTime, masked, oneOf } from './fields.ts'
import type { Service } from './service.ts'

export const cardStates = ['normal', 'suspended', 'lost', 'cancelled', 'none'] as const

/** §5.3.4.2: the card face of the zone, masked on the server (decision 0108). */
export const holderCard = {
  name: 'holder/card',
  audience: 'page',
  title: '持卡人卡面',
  clause: '§5.3.4.2',
  params: Type.Object({}),
  result: Type.Object({
    name: masked(),
    idNo: masked(),
    issuingPlace: masked(),
    cardState: oneOf(...cardStates),
    lastUsedAt: Type.Optional(dateTime()),
  }),
} as const satisfies Service

/** §7.2: the account behind the card, which pays what a payment code or the cashier asks for; masked. Refuses with ACCOUNT_MISSING. */
export const payingAccount = {
  name: 'holder/paying-account',
  audience: 'page',
  authLevel: 2,
  title: '付款账户',
  clause: '§7.2.3',
  params: Type.Object({}),
  result: Type.Object({ bankName: Type.String(), account: masked() }),
} as const satisfies Service

/** §5.3.4.2-a: the five general services, in order, and whether this citizen can open each from this channel. */
export const basicCapabilities = {
  name: 'holder/capabilities',
  audience: 'page',
  title: '基础能力',
  clause: '§5.3.4.2-a',
  params: Type.Object({}),
  result: Type.Object({
    capabilities: Type.Array(
      Type.Object({
        capability: oneOf('identity-code', 'scan', 'payment-code', 'licence', 'query-grant'),
        /** `stopped`: the card is lost, cancelled or not there. */
        state: oneOf('open', 'not-open', 'stopped'),
      }),
    ),
  }),
} as const satisfies Service

/** 普通模式 or 适老模式, 字号档位 of seven, 语音播报 on or muted. */
const preferences = () => ({
  mode: Type.Optional(oneOf('standard', 'elderly')),
  textStep: Type.Optional(oneOf('1', '2', '3', '4', '5', '6', '7')),
  voice: Type.Optional(oneOf('on', 'muted')),
})

/** §8.1.2.1-d: what the citizen chose, remembered for every page and channel. What is absent stays as it was; the answer is all there is now. */
export const choosePreferences = {
  name: 'holder/preferences',
  audience: 'page',
  title: '使用偏好：适老模式、字号、语音播报',
  clause: '§8.1.2.1-d',
  params: Type.Object(preferences()),
  result: Type.Object(preferences()),
} as const satisfies Service
