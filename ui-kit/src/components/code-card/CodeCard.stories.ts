import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import CodeCard from './CodeCard.vue'

export default { title: '卡与码/动态码', component: CodeCard, parameters: { ground: 'card' } } satisfies StoryMeta

const shownAtMs = 1_800_000_000_000
const shown = (secondsLeft: number) => ({
  code: '123456789012345678901234',
  codeType: 'identity',
  holderName: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  expiresAtMs: shownAtMs + secondsLeft * 1000,
  /** A clock that stands, so that pictures can be compared. */
  now: () => shownAtMs,
  state: 'live',
})

export const Live: Story = { name: '有效', args: shown(42) }
export const Ending: Story = { name: '最后十秒', args: shown(8) }
export const Refreshing: Story = { name: '更新中', args: { ...shown(0), state: 'refreshing' } }
export const Failed: Story = { name: '更新失败', args: { ...shown(0), state: 'failed' } }
export const Offline: Story = { name: '离线', args: { ...shown(0), state: 'offline' } }
export const Used: Story = { name: '已使用', args: { ...shown(30), state: 'used' } }
