import type { Story, StoryMeta } from '../../story.ts'
import ZoneCard from './ZoneCard.vue'

export default {
  title: '专区/地方专区',
  component: ZoneCard,
  parameters: { use: { when: '介绍一个地方专区并进入', not: '全国的服务' } },
} satisfies StoryMeta

export const Insured: Story = {
  name: '参保地',
  args: { name: '苏州市', services: 128, reason: 'insured', drawing: 'water-town', to: '#suzhou' },
}
export const Located: Story = {
  name: '当前位置',
  args: { name: '南京市', services: 143, reason: 'location', drawing: 'gate', to: '#nanjing' },
}
export const Plain: Story = { name: '无说明', args: { name: '上海市', services: 230, to: '#shanghai' } }
export const Small: Story = {
  name: '小卡',
  args: { name: '江苏省', services: 214, note: '省级专区', small: true, to: '#jiangsu' },
}
export const Long: Story = {
  name: '名称较长',
  args: { name: '克孜勒苏柯尔克孜自治州', services: 86, reason: 'location', drawing: 'mountain', to: '#kizilsu' },
}
