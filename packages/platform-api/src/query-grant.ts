import { Type } from 'typebox'
import { dateTime, digits, idNo, identifier, masked, oneOf, text } from './fields.ts'
import { flag } from './money.ts'
import type { Service } from './service.ts'

/** 查询信息项: what an institution may ask to look up, each agreed to by the holder (§8.3.3). */
export const queryItems = ['name', 'idNo', 'mobile', 'cardNo', 'bankAccount', 'insuredPlace'] as const
/** 使用记录 of one kind, for a partner whose application to share them was approved (decision 0061). */
export const recordItems = ['credentialRecords', 'paymentRecords', 'benefitRecords'] as const
const allItems = [...queryItems, ...recordItems]
const item = () => oneOf(...allItems)
const items = () => Type.Array(item(), { minItems: 1, maxItems: allItems.length, uniqueItems: true })
/** 有效期: this one matter, thirty days, or until the holder withdraws. */
const period = () => oneOf('once', 'days-30', 'until-withdrawn')
const grantState = () => oneOf('requested', 'granted', 'refused', 'used', 'withdrawn', 'expired')

/** §8.3.3, decision 0131: an institution asks a holder; the holder answers on their own page. */
export const requestQueryGrant = {
  name: 'query-grant/request',
  audience: 'open',
  title: '申请查询授权',
  clause: '§8.3.3',
  params: Type.Object({
    name: text(60),
    idNo: idNo(),
    items: items(),
    matter: text(40),
    purpose: text(60),
    period: period(),
  }),
  result: Type.Object({ grantNo: Type.String(), state: grantState() }),
} as const satisfies Service

export const queryGrantState = {
  name: 'query-grant/state',
  audience: 'open',
  title: '查询授权状态',
  clause: '§8.3.3',
  params: Type.Object({ grantNo: digits(20) }),
  result: Type.Object({ state: grantState(), validUntil: Type.Optional(dateTime()) }),
} as const satisfies Service

/** §5.3.3-c-2: the bank account behind a card, for an institution the holder granted `bankAccount`. */
export const queryAccount = {
  name: 'account/query',
  audience: 'open',
  title: '实体社会保障卡银行账号信息查询',
  clause: '§5.3.3-c-2',
  params: Type.Object({ name: text(60), idNo: idNo() }),
  result: Type.Object({ bank: Type.String(), account: Type.String() }),
} as const satisfies Service

/** §5.3.4.2-a, -e: what was asked, granted, refused and withdrawn, newest first; `value` is what would be seen, masked; `isNew` (1) was not in the last grant of that institution. */
export const listQueryGrants = {
  name: 'query-grants/list',
  audience: 'page',
  page: 'ecard-code',
  title: '查询授权',
  clause: '§5.3.4.2-a',
  params: Type.Object({}),
  result: Type.Object({
    grants: Type.Array(
      Type.Object({
        grantNo: Type.String(),
        institution: Type.String(),
        matter: Type.String(),
        purpose: Type.String(),
        period: period(),
        state: grantState(),
        requestedAt: dateTime(),
        validUntil: Type.Optional(dateTime()),
        /** Agreeing takes 实人认证 first. */
        needsRealPerson: Type.Optional(flag()),
        decidedAt: Type.Optional(dateTime()),
        withdrawnAt: Type.Optional(dateTime()),
        items: Type.Array(Type.Object({ item: item(), value: masked(), isNew: oneOf('0', '1') })),
      }),
    ),
  }),
} as const satisfies Service

/** Decision 0128: the holder's explicit answer, once. The same answer again is the same. */
export const decideQueryGrant = {
  name: 'query-grants/decide',
  audience: 'page',
  page: 'ecard-code',
  title: '同意或拒绝查询',
  clause: '§8.3.3',
  params: Type.Object({ grantNo: digits(20), decision: oneOf('agreed', 'refused') }),
  result: Type.Object({ state: grantState() }),
} as const satisfies Service

/** From now on that institution's queries are refused. */
export const withdrawQueryGrant = {
  name: 'query-grants/withdraw',
  audience: 'page',
  page: 'ecard-code',
  title: '取消查询授权',
  clause: '§5.3.4.2-a',
  params: Type.Object({ grantNo: digits(20) }),
  result: Type.Object({ state: grantState() }),
} as const satisfies Service

/**
 * 授权与查询足迹: who saw which fields of the holder, or tried in vain, newest first. Tries of one intention stand together and are
 * never cut by a page; `outcome` is that of the last.
 */
export const listDisclosures = {
  name: 'disclosures/list',
  audience: 'page',
  page: 'ecard-code',
  title: '授权与查询足迹',
  clause: '§5.4.2-b',
  params: Type.Object({ before: Type.Optional(identifier(64)) }),
  result: Type.Object({
    intentions: Type.Array(
      Type.Object({
        institution: Type.String(),
        reason: Type.String(),
        outcome: oneOf('seen', 'refused'),
        tries: Type.Array(
          Type.Object({
            disclosureId: Type.String(),
            /** By an ecode, a licence, a physical card, a login, a query, a face comparison or a clerk's own eyes. */
            way: oneOf('code', 'licence', 'card', 'login', 'query', 'face', 'desk'),
            fields: Type.Array(Type.String()),
            outcome: oneOf('seen', 'refused'),
            /** The code of the words that say why it came to nothing. */
            cause: Type.Optional(digits(6)),
            /** The channel in which the holder took part. */
            via: Type.Optional(Type.String()),
            at: dateTime(),
          }),
          { minItems: 1 },
        ),
      }),
    ),
    next: Type.Optional(Type.String()),
  }),
} as const satisfies Service

/** 谁看过我的信息: of this month and the one before, who saw what how often, in numbers that add up to the list's. Most often first. */
export const digestDisclosures = {
  name: 'disclosures/digest',
  audience: 'page',
  page: 'ecard-code',
  title: '每月小结',
  clause: '§5.4.2-b',
  params: Type.Object({}),
  result: Type.Object({
    months: Type.Array(
      Type.Object({
        month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
        /** Looks, and tries that came to nothing. */
        seen: Type.String(),
        refused: Type.String(),
        institutions: Type.Array(
          Type.Object({ institution: Type.String(), times: Type.String(), fields: Type.Array(Type.String()) }),
        ),
      }),
    ),
  }),
} as const satisfies Service
