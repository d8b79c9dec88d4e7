import { holderMaintenance } from '@one-card/prompts'
import type { Story, StoryMeta } from '../../story.ts'
import StatePage from './StatePage.vue'

export default {
  title: '布局/状态页',
  component: StatePage,
  parameters: { use: { when: '整页没有内容可看：没有卡、断网、找不到', not: '页面还有别的可看，用提示条' } },
} satisfies StoryMeta

export const Busy: Story = {
  name: '繁忙',
  args: {
    title: '系统繁忙，请稍后再试',
    text: '请稍等片刻，再点击“重新加载”',
    next: 'reload',
    actionLabel: '重新加载',
    leaveLabel: '返回首页',
  },
}
export const Expired: Story = {
  name: '登录已过期',
  args: {
    title: '登录已过期',
    text: '为保护您的信息安全，请重新登录',
    next: 'back-to-channel',
    actionLabel: '重新登录',
  },
}
export const Empty: Story = {
  name: '暂无记录',
  args: { title: '暂无使用记录', text: '用卡之后会显示在这里', kind: 'empty', actionLabel: '出示身份码' },
}
export const Refused: Story = {
  name: '未能办理',
  args: { title: '业务办理失败', text: '请联系客服人员', next: 'call-12333', actionLabel: '拨打 12333' },
}

const maintenance = holderMaintenance({ from: '18:00', until: '24:00' })

export const Offline: Story = {
  name: '网络未连接',
  args: {
    title: '网络未连接',
    text: '请您检查网络，再点击“重新加载”',
    kind: 'offline',
    next: 'reload',
    actionLabel: '重新加载',
  },
}
export const NotOpen: Story = {
  name: '暂未开通',
  args: {
    title: '该服务暂未开通',
    text: '请您返回，选择其他服务办理',
    kind: 'not-open',
    next: 'back-to-channel',
    actionLabel: '返回',
  },
}
export const Maintenance: Story = {
  name: '系统维护',
  args: {
    title: maintenance.title,
    text: maintenance.text,
    kind: 'maintenance',
    next: maintenance.next,
    actionLabel: maintenance.action,
  },
}
export const Leaving: Story = {
  name: '正在返回',
  args: {
    title: '正在返回示例市图书馆',
    text: '如果页面没有变化，请您点击“继续”',
    kind: 'leaving',
    actionLabel: '继续',
  },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    title: '您所在的克孜勒苏柯尔克孜自治州暂未开通跨省异地就医备案服务',
    text: '请您到参保地的社会保险经办机构办理，或拨打客服电话咨询',
    kind: 'not-open',
    actionLabel: '查看附近的社会保险经办机构',
  },
}
