import type { Story, StoryMeta } from '../../story.ts'
import MessageChecker from './MessageChecker.vue'

export default {
  title: '授权与真伪/短信真伪检查',
  component: MessageChecker,
  parameters: { use: { when: '让人先查一条可疑短信再决定时', not: '自动处理短信、收集内容' } },
} satisfies StoryMeta

export const Empty: Story = { name: '待输入', args: {} }
export const Scam: Story = {
  name: '像是诈骗',
  args: { text: '【社保中心】您的社保卡已过期，请立即点击 sb-renew.top/a 更新，逾期将停用。' },
}
export const Careful: Story = { name: '要小心', args: { text: '您的快件已放入驿站，取件信息请看 t.cn/A6xYz12' } }
export const NothingFound: Story = {
  name: '没有发现常见骗术',
  args: { text: '【人社12333】您的社会保障卡将于2026年12月到期，请持身份证到就近社保卡服务网点换卡，详询12333。' },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    text: '您的社保卡已被停用，请点击 http://12333-gov-cn.wangshangfuwudating-shehuibaozhangka-chongxinrenzheng.wuhu.anhui.shebao.top/login?id=88 输入银行卡密码和验证码，加微信 sbzx8866，把手续费转到指定账户，逾期移送公安机关，补贴领取截止今日。',
  },
}
