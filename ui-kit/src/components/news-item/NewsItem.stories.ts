import type { Story, StoryMeta } from '../../story.ts'
import NewsItem from './NewsItem.vue'

export default { title: '列表/资讯', component: NewsItem, parameters: { within: 'ul' } } satisfies StoryMeta

export const Guide: Story = { name: '使用指南', args: { title: '三步领取电子社会保障卡', source: '全国', date: '3月16日', drawing: 'phone', to: '#guide' } }
export const Bus: Story = { name: '热点', args: { title: '持卡乘公交，享出行优惠', source: '江苏省', date: '3月12日', drawing: 'bus', to: '#bus' } }
export const Long: Story = { name: '标题较长', args: { title: '持社会保障卡游园入馆，这些地方可以免费参观，附开通名单和预约办法', source: '苏州市', date: '3月9日', drawing: 'garden', to: '#garden' } }
export const Plain: Story = { name: '无图', args: { title: '第三代社会保障卡换领流程', source: '苏州市', date: '3月1日', to: '#plain' } }
