import * as icons from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import ServiceIcon from './ServiceIcon.vue'

export default {
  title: '基础/服务图标',
  component: ServiceIcon,
  parameters: { use: { when: '一个词的旁边，帮人快速认出', not: '没有词、单独出现' } },
} satisfies StoryMeta

export const IdentityCode: Story = { name: '身份码', args: { icon: icons.identityCodeIcon } }
export const Inline: Story = { name: '行内', args: { icon: icons.refreshIcon, size: 'inline' } }
export const OneColour: Story = {
  name: '单色',
  args: { icon: icons.chevronRightIcon, size: 'inline', tone: 'inherit' },
}
