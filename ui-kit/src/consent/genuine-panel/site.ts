/** Where a page comes from, as the browser says it. */
export interface GenuineSite {
  /** With its port where it has one: card.example.gov.cn. */
  host: string
  /** `local`: on this very machine, where a demo runs. */
  connection: 'encrypted' | 'local' | 'open'
}

export function siteOf({ protocol, host, hostname }: Pick<Location, 'protocol' | 'host' | 'hostname'>): GenuineSite {
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return { host, connection: protocol === 'https:' ? 'encrypted' : local ? 'local' : 'open' }
}

export const connectionWords: Record<GenuineSite['connection'], string> = {
  encrypted: '已加密（HTTPS）',
  local: '本机演示，不经过网络',
  open: '没有加密，请不要输入任何信息',
}
