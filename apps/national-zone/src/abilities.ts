import { coinIcon, identityCodeIcon, paymentCodeIcon } from '@one-card/ui-kit'

/** §10.2.3-b, §7: what the card can do, and how each goes step by step. */
export const abilities = [
  {
    ability: '1',
    title: '办事凭证',
    icon: identityCodeIcon,
    hint: '取号、借书、看病，用卡证明身份',
    steps: [
      { picture: 'phone', title: '出示', text: '刷实体社会保障卡，或者在手机上点击“身份码”出示二维码' },
      { picture: 'guide', title: '核验', text: '工作人员或者自助机读卡、扫码，页面提示“身份核验成功”' },
      { picture: 'garden', title: '办理', text: '接着办理业务，不必填写姓名和证件号码' },
      { picture: 'guide', title: '查看', text: '办完以后，可以在“使用明细”里查到这一次用卡' },
    ],
    act: { word: '出示身份码', page: 'ecard-code', path: '' },
  },
  {
    ability: '2',
    title: '支付结算',
    icon: paymentCodeIcon,
    hint: '看病、购药、乘车、购票，用卡付款',
    steps: [
      { picture: 'phone', title: '出示', text: '在手机上点击“支付码”，或者用“扫一扫”扫描商户的二维码' },
      { picture: 'guide', title: '核对', text: '看清商户名称和金额，选择付款账户' },
      { picture: 'phone', title: '确认', text: '输入六位支付密码。请不要把密码告诉任何人' },
      { picture: 'hospital', title: '完成', text: '页面显示支付结果。看病结算会写明个人自付多少' },
    ],
    act: { word: '打开支付码', page: 'ecard-code', path: '?tab=pay' },
  },
  {
    ability: '3',
    title: '待遇发放',
    icon: coinIcon,
    hint: '养老金、补贴直接发到卡里',
    steps: [
      { picture: 'guide', title: '启用', text: '带上身份证到卡面所印的银行网点，启用社会保障卡的银行账户' },
      { picture: 'guide', title: '申请', text: '按要求申请待遇或者补贴，等待审核和公示' },
      { picture: 'phone', title: '到账', text: '钱直接发到您的社会保障卡银行账户，不经过其他人' },
      { picture: 'guide', title: '查看', text: '没有按时到账的，请先核对账户状态，再拨打 12333' },
    ],
    act: { word: '查看使用明细', page: 'usage-records', path: '' },
  },
] as const
