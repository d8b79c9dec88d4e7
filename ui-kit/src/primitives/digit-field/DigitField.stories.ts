import type { Story, StoryMeta } from '../../story.ts'
import DigitField from './DigitField.vue'

export default {
  title: '基础/数字',
  component: DigitField,
  parameters: { use: { when: '短信验证码、卡上印的号码', not: '支付密码，用密码面板' } },
} satisfies StoryMeta

const code = { label: '短信验证码', hint: '已发送到 133****4301', length: 6, fromMessage: true }

export const Empty: Story = { name: '未输入', args: { ...code, modelValue: '' } }
export const Typed: Story = { name: '已输入', args: { ...code, modelValue: '482915' } }
export const Wrong: Story = {
  name: '有误',
  args: { ...code, modelValue: '482915', wrong: '验证码或卡号后六位不正确，还可以试 2 次' },
}
export const Bare: Story = { name: '无提示', args: { label: '核验号', length: 8, modelValue: '' } }
export const Long: Story = {
  name: '内容较长',
  args: {
    label: '社会保障卡卡面右下角社会保障卡卡号的后六位数字',
    hint: '卡号印在社会保障卡正面照片的下方，由字母和数字组成，请输入最后面的六位数字',
    length: 6,
    modelValue: '059001',
  },
}
