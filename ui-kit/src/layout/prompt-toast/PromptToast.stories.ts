import { outcomes, refusals } from '@one-card/prompts'
import type { Story, StoryMeta } from '../../story.ts'
import PromptToast from './PromptToast.vue'

export default { title: '布局/轻提示', component: PromptToast, parameters: { screen: true } } satisfies StoryMeta

export const Done: Story = { name: '办理成功', args: { code: outcomes.BUSINESS_DONE } }
export const Busy: Story = { name: '系统繁忙', args: { code: refusals.SYSTEM_BUSY } }
export const Longest: Story = { name: '最长的提示', args: { code: refusals.PAGE_NOT_GRANTED } }
export const Silent: Story = { name: '没有提示', args: {} }
