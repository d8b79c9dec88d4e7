import type { Story, StoryMeta } from '../../story.ts'
import ElderOffer from './ElderOffer.vue'

export default {
  title: '布局/适老模式建议',
  component: ElderOffer,
  parameters: { use: { when: '第一次打开、可能需要大字的人面前', not: '已经选过模式的人' }, screen: true },
} satisfies StoryMeta

export const Offer: Story = { name: '询问', args: {} }
