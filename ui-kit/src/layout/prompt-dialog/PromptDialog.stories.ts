import { outcomes, refusals } from '@one-card/prompts'
import type { Story, StoryMeta } from '../../story.ts'
import PromptDialog from './PromptDialog.vue'

export default { title: '布局/提示对话框', component: PromptDialog, parameters: { screen: true } } satisfies StoryMeta

export const Busy: Story = { name: '系统繁忙', args: { open: true, code: refusals.SYSTEM_BUSY } }
export const Expired: Story = { name: '登录已过期', args: { open: true, code: refusals.SESSION_EXPIRED } }
export const CardLost: Story = { name: '社会保障卡已挂失', args: { open: true, code: refusals.CARD_LOST } }
export const CodeUsed: Story = { name: '二维码已使用', args: { open: true, code: refusals.CODE_USED } }
export const Done: Story = { name: '办理成功', args: { open: true, code: outcomes.BUSINESS_DONE } }
export const Longest: Story = { name: '最长的提示', args: { open: true, code: refusals.TIMESTAMP_OUTSIDE } }
