import { spokenWays, type ScanWay } from '@one-card/feature-camera'
import type { Lead } from './leads.ts'

/** What 语音播报 reads. A foreign text itself is not read out: a voice of ours would vouch for it. */
export function spokenScan(way: ScanWay, lead: Lead | undefined): string {
  switch (lead?.to) {
    case 'page':
      return '已经扫到，正在打开。'
    case 'words':
      return `${lead.title}。${lead.text}。`
    case 'text':
      return '这不是社保卡二维码。内容已显示在页面上，陌生链接请勿打开。'
    case undefined:
      return `这里是扫一扫。${spokenWays[way]}也可以用下面的其他方式。`
  }
}
