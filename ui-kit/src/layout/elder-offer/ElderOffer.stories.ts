import type { Story, StoryMeta } from '../../story.ts'
import ElderOffer from './ElderOffer.vue'

export default { title: '布局/适老模式建议', component: ElderOffer, parameters: { screen: true } } satisfies StoryMeta

export const Offer: Story = { name: '询问', args: {} }
