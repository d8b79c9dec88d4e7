import type { PageServices, Result } from '@one-card/platform-api'
import type { CapabilityEntrance } from '@one-card/ui-kit'
import { cardNotices } from './card-notice.ts'

const words = {
  'identity-code': '身份码',
  scan: '扫一扫',
  'payment-code': '支付码',
  licence: '电子证照',
  'query-grant': '查询授权',
} as const

/** What 语音播报 reads on the home: no name, no number, only what can be done here and whether something stands in the way. */
export function spokenHome(
  card: Result<PageServices['holder/card']> | undefined,
  capabilities: readonly CapabilityEntrance[] | undefined,
  lastUsed: string | undefined,
): string {
  const notice = card && cardNotices[card.cardState]
  const open = (capabilities ?? []).filter(({ state }) => state === 'open').map(({ capability }) => words[capability])
  return (
    [
      '社会保障卡一卡通首页',
      notice && `${notice.title}，${notice.text}`,
      open.length > 0 && `您可以使用${open.join('、')}`,
      `您还可以查看使用明细${lastUsed ? `，${lastUsed}` : ''}`,
      '如需帮助，请拨打 12333',
    ]
      .filter(Boolean)
      .join('。') + '。'
  )
}
