import type { Lead } from './leads.ts'
import type { Way } from './useScan.ts'

const ways: Record<Way, string> = {
  host: '请点击打开扫一扫，对准二维码。',
  camera: '请把二维码放进框内，扫到后会自动打开。',
  typing: '请输入二维码下方的26位数字，再点击确定。',
}

/** What 语音播报 reads. A foreign text itself is not read out: a voice of ours would vouch for it. */
export function spokenScan(way: Way, lead: Lead | undefined): string {
  switch (lead?.to) {
    case 'page':
      return '已经扫到，正在打开。'
    case 'words':
      return `${lead.title}。${lead.text}。`
    case 'text':
      return '这不是社保卡二维码。内容已显示在页面上，陌生链接请勿打开。'
    case undefined:
      return `这里是扫一扫。${ways[way]}也可以用下面的其他方式。`
  }
}
