import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import RegionPicker from './RegionPicker.vue'
import { sampleRegions } from './regions.sample.ts'

export default {
  title: '专区/地区选择',
  component: RegionPicker,
  parameters: { use: { when: '换一个地区看服务时', not: '填写地址' } },
} satisfies StoryMeta

const insured = { reason: 'insured', code: '320500', name: '苏州市' } as const
const here = { reason: 'location', code: '320100', name: '南京市' } as const
const issuing = { reason: 'issuing', code: '320000', name: mask('place', '江苏省苏州市') } as const
const all = { regions: sampleRegions, recommended: [insured, here, issuing], chosen: '320500' }

export const Chosen: Story = { name: '已选择', args: all }
export const NoLocation: Story = { name: '未允许定位', args: { ...all, recommended: [insured, issuing] } }
export const Recent: Story = { name: '有最近访问', args: { ...all, recent: ['320100', '310000', '653000'] } }
export const LongNames: Story = {
  name: '名称较长',
  args: {
    ...all,
    recommended: [{ reason: 'insured', code: '653000', name: '克孜勒苏柯尔克孜自治州' }],
    chosen: '653000',
  },
}
export const Found: Story = { name: '搜索有结果', args: { ...all, searching: 'su' } }
export const NotFound: Story = { name: '搜索无结果', args: { ...all, searching: '亚特兰' } }
