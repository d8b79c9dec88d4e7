import { identityCodeIcon, licenceIcon, paymentCodeIcon, scanIcon, shieldCheckIcon } from '../../icons/capabilities.ts'

/** §5.3.4.2-a, in its order. */
export const capabilities = {
  'identity-code': { word: '身份码', icon: identityCodeIcon },
  scan: { word: '扫一扫', icon: scanIcon },
  'payment-code': { word: '支付码', icon: paymentCodeIcon },
  licence: { word: '电子证照', icon: licenceIcon },
  'query-grant': { word: '查询授权', icon: shieldCheckIcon },
} as const

/** Why one cannot be opened: the place does not offer it, or the card does not carry it now. */
export const closedWords = { 'not-open': '暂未开通', stopped: '暂停使用' } as const

export type Capability = keyof typeof capabilities
export interface CapabilityEntrance {
  capability: Capability
  state: 'open' | keyof typeof closedWords
}
