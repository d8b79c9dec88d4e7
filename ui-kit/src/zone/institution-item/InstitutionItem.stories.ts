import { bookIcon, medicalIcon } from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import InstitutionItem from './InstitutionItem.vue'

export default {
  title: '专区/应用机构',
  component: InstitutionItem,
  parameters: { use: { when: '列表里的一家机构，带距离和场景', not: '一家机构的全部内容' }, within: 'ul' },
} satisfies StoryMeta

export const Near: Story = {
  name: '附近',
  args: {
    icon: medicalIcon,
    name: '示例市人民医院',
    address: '示例市样本区康宁街96号',
    kind: '就医购药',
    distance: '1.2 公里',
    phone: '12333',
  },
}
export const Plain: Story = {
  name: '无位置和电话',
  args: { icon: bookIcon, name: '示例市图书馆', address: '示例市样本区书香路7号', kind: '文化体验' },
}
export const Long: Story = {
  name: '名称较长',
  args: {
    icon: medicalIcon,
    name: '示例市样本区社区卫生服务中心康复护理与老年病专科门诊部',
    address: '示例市样本区长寿街道幸福社区健康路1号甲2层（示例地铁站3号口向北200米）',
    kind: '就医购药',
    distance: '12.6 公里',
    phone: '12333',
  },
}
