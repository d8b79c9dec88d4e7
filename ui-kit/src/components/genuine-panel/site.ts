/** What the browser and the platform say of a page; nothing here is the page's own claim of itself. */
export interface GenuineSite {
  /** As the browser has it: card.example.gov.cn. */
  host: string
  /** `local`: on this very machine, where a demo runs. */
  connection: 'encrypted' | 'local' | 'open'
  /** As the platform names who runs it; unknown until the platform answered. */
  operator?: string | undefined
  /** Who brought the citizen; absent without one. */
  channel?: string | undefined
  /** Ms since 1970; absent without a visit, or when it is over. */
  endsAtMs?: number | undefined
}

const beijingOffsetMs = 8 * 3600 * 1000

function endWords(atMs: number): string {
  const [, month, day, time] = /-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(new Date(atMs + beijingOffsetMs).toISOString())!
  return `${Number(month)} 月 ${Number(day)} 日 ${time}`
}

const connections = { encrypted: '已加密（HTTPS）', local: '本机演示，不经过网络', open: '没有加密，请不要填写任何信息' }

export interface Fact { label: string; value: string }

export const factsOf = ({ host, connection, operator, channel, endsAtMs }: GenuineSite): Fact[] => [
  { label: '本页网址', value: host },
  { label: '连接', value: connections[connection] },
  { label: '运营平台', value: operator ?? '暂时无法确认' },
  { label: '服务渠道', value: channel ?? '没有渠道信息，请从常用的 App 或小程序重新进入' },
  { label: '本次有效至', value: endsAtMs === undefined ? '本次访问没有开始或已结束' : endWords(endsAtMs) },
]
