import { cameraIcon, keyboardIcon, pictureIcon, scanIcon, type Icon } from '@one-card/ui-kit'
import type { ScanWay } from './useScanWays.ts'

export type OtherWay = ScanWay | 'album'

interface WayRow {
  way: OtherWay
  icon: Icon
  title: string
  hint: string
}

/** In the order they are tried: each can be reached when the one before fails or is refused. */
const rows: WayRow[] = [
  { way: 'host', icon: scanIcon, title: '打开扫一扫', hint: '用当前应用的扫码功能' },
  { way: 'camera', icon: cameraIcon, title: '用摄像头扫码', hint: '在本页打开摄像头' },
  { way: 'album', icon: pictureIcon, title: '从相册选图片', hint: '图片不会上传' },
  { way: 'typing', icon: keyboardIcon, title: '输入数字', hint: '二维码下方的数字' },
]

export function otherWays(current: ScanWay, hasHost: boolean): WayRow[] {
  return rows.filter(({ way }) => way !== current && (way !== 'host' || hasHost))
}
