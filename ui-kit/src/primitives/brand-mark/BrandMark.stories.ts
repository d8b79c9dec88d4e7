import type { Story, StoryMeta } from '../../story.ts'
import BrandMark from './BrandMark.vue'

export default { title: '基础/标识', component: BrandMark } satisfies StoryMeta

export const Name: Story = { name: '名称', args: {} }
export const Slogan: Story = { name: '名称与标语', args: { slogan: true } }
