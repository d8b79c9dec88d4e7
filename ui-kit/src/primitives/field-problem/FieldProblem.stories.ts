import type { Story, StoryMeta } from '../../story.ts'
import FieldProblem from './FieldProblem.vue'

export default {
  title: '基础/缺什么',
  component: FieldProblem,
  parameters: { use: { when: '一个输入项缺了什么或写错时，紧跟在它下面', not: '整页的问题，用提示条' } },
} satisfies StoryMeta

export const Missing: Story = { name: '缺一项', args: { words: '请您先填写短信验证码' } }
export const Overlong: Story = {
  name: '超长文字',
  args: { words: '请您先阅读并勾选同意，再点击“同意授权”；不同意也可以办理，请点击“不同意”' },
}
