import type { PageServices, Result } from '@one-card/platform-api'

type CardState = Result<PageServices['holder/card']>['cardState']

interface CardNotice {
  title: string
  text: string
}

/** What a card that cannot be used means, and what its holder can do (§8.4-a-3); nothing for a card that can. */
export const cardNotices: Record<CardState, CardNotice | undefined> = {
  normal: undefined,
  suspended: {
    title: '此卡已临时挂失，身份码暂不能使用',
    text: '如已找到，请联系发卡地社会保障卡服务网点或拨打 12333 解除挂失',
  },
  lost: {
    title: '此卡已挂失，身份码暂不能使用',
    text: '如已找到，请联系发卡地社会保障卡服务网点或拨打 12333 解除挂失',
  },
  cancelled: { title: '此卡已注销，不能继续使用', text: '如需重新办卡，请联系参保地社会保障卡服务网点或拨打 12333' },
  none: { title: '您还没有社会保障卡', text: '如需办卡，请联系参保地社会保障卡服务网点或拨打 12333' },
}

/** How one gets a card, for whoever has none. */
export const applySteps = [
  '带上有效身份证件，到参保地的社会保障卡服务网点或合作银行网点',
  '填写申领信息，选择发卡银行',
  '领卡以后在这里就能用身份码和支付码',
]
