import type { Story, StoryMeta } from '../../story.ts'
import NoticeBar from './NoticeBar.vue'

export default {
  title: '布局/提示条',
  component: NoticeBar,
  parameters: { use: { when: '有一件现在为真、要先知道的事时', not: '已经办完的结果，用办理结果' } },
} satisfies StoryMeta

export const Info: Story = { name: '说明', args: { tone: 'info', default: '网络已恢复，二维码会自动更新' } }
export const Warm: Story = { name: '提醒', args: { tone: 'warm', default: '系统繁忙，请稍后再试' } }
export const Err: Story = { name: '失败', args: { tone: 'err', default: '网络未连接，请检查网络后重试' } }
export const Closable: Story = {
  name: '可关闭',
  args: { tone: 'info', closable: true, default: '本次授权已记入使用明细' },
}
export const Acting: Story = {
  name: '一点即办',
  args: { tone: 'warm', action: '换成支付码', default: '收银员需要支付码，您出示的是身份码' },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    tone: 'warm',
    closable: true,
    default: '个人账户余额不足的部分，可用社会保障卡银行账户支付；如您的社会保障卡已挂失，请先到发卡银行办理解除挂失',
  },
}
