import type { ScanWay } from './useScanWays.ts'

/** What 语音播报 says to do by each way. */
export const spokenWays: Record<ScanWay, string> = {
  host: '请点击打开扫一扫，对准二维码。',
  camera: '请把二维码放进框内，扫到后会自动打开。',
  typing: '请输入二维码下方的26位数字，再点击确定。',
}
