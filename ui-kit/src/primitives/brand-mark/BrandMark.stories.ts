import type { Story, StoryMeta } from '../../story.ts'
import BrandMark from './BrandMark.vue'

export default {
  title: '基础/标识',
  component: BrandMark,
  parameters: { use: { when: '页眉和入口表明来自一卡通', not: '当作按钮或装饰' } },
} satisfies StoryMeta

export const Name: Story = { name: '名称', args: {} }
export const Slogan: Story = { name: '名称与标语', args: { slogan: true } }
