import type { Story, StoryMeta } from '../../story.ts'
import SpeakButton from './SpeakButton.vue'

export default {
  title: '基础/语音播报',
  component: SpeakButton,
  parameters: { use: { when: '适老模式每一页，读出这一页说什么', not: '普通模式' } },
} satisfies StoryMeta

export const Idle: Story = { name: '未播报', args: { text: () => '身份码已准备好，还剩四十秒。' } }
