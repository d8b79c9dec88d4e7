import type { Story, StoryMeta } from '../../story.ts'
import GenuinePanel from './GenuinePanel.vue'

export default {
  title: '授权与真伪/页面真伪',
  component: GenuinePanel,
  parameters: { use: { when: '任何页面，让人核对页面是不是真的', not: '业务步骤里的提示' }, screen: true },
} satisfies StoryMeta

const encrypted = { host: 'card.example.gov.cn', connection: 'encrypted' } as const
const visit = {
  open: true,
  site: encrypted,
  operator: '全国一卡通应用平台',
  caseNo: 'K7MQ2X',
  channel: '示例市民App',
  endsAtMs: Date.UTC(2026, 2, 18, 4, 26),
}

export const Known: Story = { name: '正常访问', args: visit }
export const Local: Story = {
  name: '本机演示',
  args: { ...visit, site: { host: 'localhost:8080', connection: 'local' } },
}
export const Stranger: Story = {
  name: '不知从哪里进入，未加密',
  args: { open: true, site: { host: '203.0.113.9', connection: 'open' } },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    ...visit,
    site: { ...encrypted, host: 'yikatong-fuwuzhuanqu.renliziyuanhehuibaozhangting.example.gov.cn' },
    operator: '克孜勒苏柯尔克孜自治州社会保障卡一卡通地方应用平台',
    channel: '克孜勒苏柯尔克孜自治州阿克陶县掌上办事服务公众号',
  },
}
