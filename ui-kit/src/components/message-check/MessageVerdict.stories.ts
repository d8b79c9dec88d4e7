import type { Story, StoryMeta } from '../../story.ts'
import { checkMessage } from './check-message.ts'
import MessageVerdict from './MessageVerdict.vue'

export default { title: '状态/核对结论', component: MessageVerdict } satisfies StoryMeta

const said = (message: string) => ({ checked: checkMessage(message) })

export const Scam: Story = { name: '像是诈骗', args: said('【社保中心】您的社保卡已过期，请于今日内登录 sbk-rz.cc 重新认证，逾期将停用。') }
export const Careful: Story = { name: '要小心', args: said('请您对本次服务作出评价：https://pj.example.com/s/2f8') }
export const Nothing: Story = { name: '没有发现', args: said('一次性创业补贴已发放至您的社会保障卡，请注意查收。') }
export const Overlong: Story = {
  name: '理由很多',
  args: said('医保卡涉嫌洗钱已停用，请保密，加QQ 800000123 下载安装包开启屏幕共享，把验证码告诉专员，余额转到安全账户，当天领取退款，链接 12333-gov.cc，电话 13000000001'),
}
