import type { Story, StoryMeta } from '../../story.ts'
import StatePage from './StatePage.vue'

export default { title: '状态/状态页', component: StatePage } satisfies StoryMeta

export const Busy: Story = { name: '繁忙', args: { title: '系统繁忙，请稍后再试', text: '请稍等片刻，再点击“重新加载”', next: 'reload', actionLabel: '重新加载' } }
export const Expired: Story = { name: '登录已过期', args: { title: '登录已过期', text: '为保护您的信息安全，请重新登录', next: 'back-to-channel', actionLabel: '重新登录' } }
export const Empty: Story = { name: '暂无记录', args: { title: '暂无使用记录', text: '用卡之后会显示在这里', kind: 'empty', actionLabel: '出示身份码' } }
export const Refused: Story = { name: '未能办理', args: { title: '业务办理失败', text: '请联系客服人员', next: 'call-12333', actionLabel: '拨打 12333' } }
