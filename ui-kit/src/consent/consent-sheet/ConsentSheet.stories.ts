import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import ConsentSheet from './ConsentSheet.vue'

export default {
  title: '授权与真伪/信息授权',
  component: ConsentSheet,
  parameters: { use: { when: '要把持卡人的信息给一个机构之前', not: '只是说明用途、不需要同意时，用提示条' } },
} satisfies StoryMeta

const name = { key: 'name', label: '姓名', kind: 'name', value: mask('name', '王小明') }
const idNo = { key: 'idNo', label: '社会保障号码', kind: 'idNo', value: mask('idNo', '412123199001014432') }
const account = {
  key: 'bankCard',
  label: '社保卡银行账户',
  kind: 'bankCard',
  value: mask('bankCard', '6220000000000888'),
}
const later = () => new Promise((resolve) => setTimeout(resolve, 3000))
const ways = { agree: later, refuse: later, terms: { word: '信息授权说明', to: '#terms' } }

const query = {
  ...ways,
  kind: 'query',
  asker: { name: '市就业服务中心' },
  matter: '一次性创业补贴领取',
  purpose: '核对收款账户并发放一次性创业补贴',
  items: [name, idNo, account],
  period: '仅限本次办理',
}

export const Login: Story = {
  name: '授权登录',
  args: {
    ...ways,
    kind: 'login',
    asker: { name: '市图书馆自助服务系统', note: '一楼大厅 2 号自助机' },
    purpose: '登录后借还图书',
    items: [name, idNo],
    period: '仅限本次登录',
  },
}
export const Query: Story = { name: '查询授权', args: query }
export const NewItem: Story = {
  name: '比上次多了一项',
  args: { ...query, items: [name, idNo, { ...account, isNew: true }], period: '自今日起 30 天' },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    ...query,
    asker: {
      name: '阿克陶县人力资源和社会保障局公共就业服务中心驻布伦口乡服务站',
      note: '受自治州社会保险管理局委托',
    },
    purpose: '核对您本人的社会保障卡银行账户，用于按月发放灵活就业人员社会保险补贴及一次性创业补贴',
    items: [
      { ...name, value: mask('name', '阿不都热依木·买买提艾力尔肯江·吐尔逊') },
      idNo,
      {
        key: 'place',
        label: '户籍所在地及现居住地',
        kind: 'place',
        value: mask('place', '新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿克陶县'),
        isNew: true,
      },
    ],
    terms: { word: '个人信息跨地区查询与共享授权书', to: '#terms' },
  },
}
