import type { Story, StoryMeta } from '../../story.ts'
import Segments from './Segments.vue'

export default { title: '动作/分段选择', component: Segments } satisfies StoryMeta

const order = [{ value: 'insured', word: '参保地优先' }, { value: 'location', word: '当前位置优先' }, { value: 'issuing', word: '发卡地优先' }]

export const Order: Story = { name: '地区排序', args: { label: '排列次序', options: order, modelValue: 'insured' } }
export const Two: Story = { name: '两项', args: { label: '二维码', options: [{ value: 'identity', word: '身份码' }, { value: 'payment', word: '支付码' }], modelValue: 'identity', tone: 'on-blue' } }
export const Pay: Story = { name: '支付码', args: { label: '二维码', options: [{ value: 'identity', word: '身份码' }, { value: 'payment', word: '支付码' }], modelValue: 'payment', tone: 'pay' } }
