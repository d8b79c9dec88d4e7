import { Type } from 'typebox'
import { dateTime, digits, idNo, text } from './fields.ts'
import { amount, amountOrNone, lines, merchantId, orderNo, orderState, ownNo, paymentType } from './money.ts'
import type { Service } from './service.ts'

/**
 * 就医结算交易认证 (§5.3.3-b-6): that this person pays this one bill. By an identity code (§7.2.6-c), or by a physical card that
 * `card/authenticate` let pass at this caller within the last ten minutes (§7.2.5-a..c).
 */
export const authenticateMedical = {
  name: 'medical/authenticate',
  audience: 'open',
  title: '就医结算交易认证',
  clause: '§5.3.3-b-6',
  params: Type.Object({
    billNo: ownNo(),
    merchantId: merchantId(),
    amount: amount(),
    scene: text(100),
    code: Type.Optional(text(64)),
    cardNo: Type.Optional(text(32)),
    idNo: Type.Optional(idNo()),
    name: Type.Optional(text(60)),
  }),
  result: Type.Object({
    authNo: digits(20),
    name: Type.Optional(Type.String()),
    idNo: Type.Optional(Type.String()),
    /** 医保个人账户余额. */
    personalAccountBalance: amountOrNone(),
    authTime: dateTime(),
    expiresAt: dateTime(),
    /** SM2 of the platform over `amount=…&authNo=…&authTime=…&billNo=…&merchantId=…`, 128 hex digits. */
    proof: Type.String(),
  }),
} as const satisfies Service

/**
 * §7.2.5-d, §7.2.6-d: the pool fund's share comes from the caller, the personal account pays as far as it reaches, the bank account
 * the rest. With an e-card the holder confirms that rest in their cashier; with a physical card its password was typed at the terminal.
 */
export const settleMedical = {
  name: 'medical/settle',
  audience: 'open',
  title: '医疗费用结算',
  clause: '§7.2.6-d',
  params: Type.Object({
    authNo: digits(20),
    billNo: ownNo(),
    amount: amount(),
    fundAmount: amountOrNone(),
    subject: text(60),
    paymentType: paymentType(),
    terminal: Type.Optional(text(60)),
  }),
  result: Type.Object({ orderNo: orderNo(), state: orderState(), lines: lines() }),
} as const satisfies Service
