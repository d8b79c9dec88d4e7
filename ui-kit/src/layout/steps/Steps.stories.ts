import type { Story, StoryMeta } from '../../story.ts'
import Steps from './Steps.vue'

export default {
  title: '布局/步骤',
  component: Steps,
  parameters: { use: { when: '事情按固定的几步走时', not: '不分先后的几项，用列表行' } },
} satisfies StoryMeta

const steps = [{ word: '核对信息' }, { word: '确认付款' }, { word: '办理完成' }]

export const First: Story = { name: '第一步', args: { steps, current: 0 } }
export const Second: Story = { name: '进行中', args: { steps, current: 1 } }
export const Done: Story = { name: '全部完成', args: { steps, current: 3 } }
export const Noted: Story = {
  name: '带说明',
  args: {
    steps: [{ word: '提交申请', note: '3月16日' }, { word: '机构审核', note: '约 3 个工作日' }, { word: '发放到卡' }],
    current: 1,
  },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    steps: [
      { word: '阅读个人信息跨地区共享说明' },
      { word: '核对姓名与社会保障号码' },
      { word: '输入支付密码' },
      { word: '查看办理结果并下载电子回执' },
    ],
    current: 2,
  },
}
