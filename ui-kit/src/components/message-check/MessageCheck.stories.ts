import type { Story, StoryMeta } from '../../story.ts'
import MessageCheck from './MessageCheck.vue'

export default { title: '表单/短信核对', component: MessageCheck } satisfies StoryMeta

const ownHost = 'card.example.gov.cn'

export const Empty: Story = { name: '待输入', args: { ownHost } }
export const Typed: Story = { name: '已输入', args: { ownHost, message: '【社保中心】您的社保卡已过期，请于今日内登录 sbk-rz.cc 重新认证，逾期将停用。' } }
export const Overlong: Story = { name: '超长文字', args: { ownHost, message: '您的社会保障卡已被停用，请您立即登录以下网址补充填写身份证号、银行卡号和验证码，否则将不能就医、领取养老金。'.repeat(4) } }
