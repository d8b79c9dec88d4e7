import { NotSupported, type HostKind } from '../host.ts'
import type { WxBridge } from '../host-window.ts'

/** WeChat's scanner as a promise; there only when the channel has signed this address for the JSSDK. */
export function wechatScan(wx: WxBridge | undefined, kind: HostKind): Promise<string> {
  if (!wx?.scanQRCode) return Promise.reject(new NotSupported(kind, 'scan'))
  return new Promise((resolve, reject) =>
    wx.scanQRCode!({
      needResult: 1,
      scanType: ['qrCode', 'barCode'],
      success: (answer) => resolve(answer.resultStr),
      fail: () => reject(new Error('the scanner failed')),
      cancel: () => reject(new Error('the scan was cancelled')),
    }),
  )
}
