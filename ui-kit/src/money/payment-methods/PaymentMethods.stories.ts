import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import PaymentMethods from './PaymentMethods.vue'

export default {
  title: '支付与明细/付款方式',
  component: PaymentMethods,
  parameters: { use: { when: '付款前从几个账户里选一个时', not: '只有一种付法、不能换时' } },
} satisfies StoryMeta

const account = (number: string) => mask('bankCard', number)
const huimin = {
  methodId: 'huimin',
  kind: 'bank',
  bankName: '惠民银行',
  account: account('6220000000000888'),
  isDefault: true,
}
const rural = { methodId: 'rural', kind: 'bank', bankName: '农商银行', account: account('6210000000003317') }
const personal = {
  methodId: 'personal',
  kind: 'personal-account',
  bankName: '医保个人账户',
  account: mask('cardNo', 'A12345678'),
}

export const Two: Story = { name: '两个账户', args: { modelValue: 'huimin', methods: [huimin, rural] } }
export const Kinds: Story = {
  name: '不同种类',
  args: {
    modelValue: 'personal',
    methods: [
      personal,
      huimin,
      { methodId: 'medical', kind: 'medical', bankName: '职工医保账户', account: mask('cardNo', 'B87654321') },
    ],
  },
}
export const Unusable: Story = {
  name: '有不可用的',
  args: {
    modelValue: 'huimin',
    methods: [
      huimin,
      { ...rural, state: 'unusable', why: '账户余额不足' },
      { ...personal, state: 'unusable', why: '该商家不支持医保个人账户' },
    ],
  },
}
export const One: Story = { name: '只有一个', args: { modelValue: 'huimin', methods: [huimin] } }
export const NotChosen: Story = {
  name: '尚未选择',
  args: { modelValue: '', methods: [{ ...huimin, isDefault: false }, rural] },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    modelValue: 'long',
    methods: [
      {
        ...huimin,
        methodId: 'long',
        bankName: '克孜勒苏柯尔克孜自治州农村商业银行股份有限公司',
        account: account('6220000000000000888'),
      },
      { ...rural, state: 'unusable', why: '该账户尚未开通社会保障卡线上支付，请您到银行网点办理开通手续' },
    ],
  },
}
