import { mask } from '@one-card/masking'
import { h } from 'vue'
import type { Story, StoryMeta } from '../../story.ts'
import CodeCard from './CodeCard.vue'
import PayingAccount from './PayingAccount.vue'

export default {
  title: '卡与码/动态码',
  component: CodeCard,
  parameters: {
    use: { when: '持卡人当面出示身份码、支付码、证照码时', not: '长期有效或印在纸上的二维码' },
    ground: 'card',
  },
} satisfies StoryMeta

const shownAtMs = 1_800_000_000_000
const shown = (secondsLeft: number, more: Record<string, unknown> = {}) => ({
  code: '91110123456789012345678901',
  codeType: 'identity',
  holderName: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  expiresAtMs: shownAtMs + secondsLeft * 1000,
  /** A clock that stands, so that pictures can be compared. */
  now: () => shownAtMs,
  state: 'live',
  ...more,
})
const foot = () => h(PayingAccount, { bankName: '惠民银行', account: mask('bankCard', '6220000000000888') })
const paying = (secondsLeft: number, more: Record<string, unknown> = {}) =>
  shown(secondsLeft, { code: '91210123456789012345678901', codeType: 'payment', foot, ...more })

export const Live: Story = { name: '身份码', args: shown(42) }
export const Ending: Story = { name: '最后十秒', args: shown(8) }
export const Refreshing: Story = { name: '更新中', args: shown(0, { state: 'refreshing' }) }
export const Failed: Story = { name: '更新失败', args: shown(0, { state: 'failed' }) }
export const Offline: Story = { name: '离线', args: shown(0, { state: 'offline' }) }
export const Used: Story = { name: '已使用', args: shown(30, { state: 'used' }) }
export const Renewed: Story = { name: '到时已更新', args: shown(59, { renewedBecause: 'time' }) }

export const Payment: Story = { name: '支付码', args: paying(35) }
export const PaymentOnly: Story = {
  name: '支付码，只有一个账户',
  args: paying(35, {
    foot: () => h(PayingAccount, { bankName: '惠民银行', account: mask('bankCard', '6220000000000888'), only: true }),
  }),
}
export const PaymentEnding: Story = { name: '支付码，最后十秒', args: paying(8) }
export const PaymentRefreshing: Story = { name: '支付码，更新中', args: paying(0, { state: 'refreshing' }) }
export const PaymentFailed: Story = { name: '支付码，更新失败', args: paying(0, { state: 'failed' }) }
export const PaymentOffline: Story = { name: '支付码，离线', args: paying(0, { state: 'offline' }) }
export const PaymentUsed: Story = { name: '支付码，已使用', args: paying(30, { state: 'used' }) }
export const PaymentExpired: Story = { name: '支付码，已过期', args: paying(0, { state: 'expired' }) }
export const PaymentRenewed: Story = { name: '支付码，已换新码', args: paying(58, { renewedBecause: 'used' }) }
export const PaymentSlow: Story = { name: '支付码，网络慢', args: paying(14, { renewedBecause: 'network' }) }
export const Licence: Story = {
  name: '证照码',
  args: shown(51, { code: '91420123456789012345678901', codeType: 'licence' }),
}
export const LicenceUsed: Story = {
  name: '证照码，已使用',
  args: shown(30, { code: '91420123456789012345678901', codeType: 'licence', state: 'used' }),
}
export const Overlong: Story = {
  name: '超长文字',
  args: paying(35, {
    holderName: mask('name', '示例古丽娜尔·样本阿卜杜热合曼·买买提样'),
    renewedBecause: 'network',
    foot: () =>
      h(PayingAccount, {
        bankName: '克孜勒苏柯尔克孜自治州农村商业银行',
        account: mask('bankCard', '6220000000000000888'),
      }),
  }),
}
