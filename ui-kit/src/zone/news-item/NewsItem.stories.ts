import type { Story, StoryMeta } from '../../story.ts'
import rosette from '../../art/rosette.svg?no-inline'
import NewsItem from './NewsItem.vue'

export default {
  title: '专区/资讯',
  component: NewsItem,
  parameters: { use: { when: '列表里的一篇文章', not: '必须马上知道的事，用提示条' }, within: 'ul' },
} satisfies StoryMeta

export const Phone: Story = {
  name: '领取指南',
  args: { title: '三步领取电子社会保障卡', source: '全国', date: '3月16日', drawing: 'phone', to: '#phone' },
}
export const Bus: Story = {
  name: '交通出行',
  args: { title: '持卡乘公交，享出行优惠', source: '江苏省', date: '3月12日', drawing: 'bus', to: '#bus' },
}
export const Garden: Story = {
  name: '旅游观光',
  args: { title: '持卡游园入馆开通名单', source: '苏州市', date: '3月9日', drawing: 'garden', to: '#garden' },
}
export const Hospital: Story = {
  name: '就医购药',
  args: { title: '持卡就医，挂号缴费不排队', source: '苏州市', date: '3月6日', drawing: 'hospital', to: '#hospital' },
}
export const Guide: Story = {
  name: '办事指南',
  args: { title: '怎样办理养老待遇资格认证', source: '全国', date: '3月5日', drawing: 'guide', to: '#guide' },
}
export const Supplied: Story = {
  name: '来图',
  args: { title: '第三代社会保障卡换领流程', source: '苏州市', date: '3月1日', image: rosette, to: '#supplied' },
}
export const Plain: Story = {
  name: '无图',
  args: { title: '第三代社会保障卡换领流程', source: '苏州市', date: '3月1日', to: '#plain' },
}
export const Long: Story = {
  name: '标题较长',
  args: {
    title: '持社会保障卡游园入馆，这些地方可以免费参观，附开通名单、预约办法和注意事项',
    source: '克孜勒苏柯尔克孜自治州',
    date: '2025年12月31日',
    drawing: 'garden',
    to: '#long',
  },
}
