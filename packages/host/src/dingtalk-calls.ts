import { lacks, type MapPlace } from './host.ts'
import type { DingTalkBridge } from './host-window.ts'

/** DingTalk's scanner as a promise. */
export function dingTalkScan(bridge: DingTalkBridge | undefined): Promise<string> {
  const scan = bridge?.biz?.util?.scan
  if (scan === undefined) return lacks('dingtalk', 'scan')()
  return new Promise((resolve, reject) =>
    scan({
      type: 'all',
      onSuccess: ({ text }) => resolve(text),
      onFail: () => reject(new Error('the scan failed')),
    }),
  )
}

/** False where DingTalk shows no map. */
export function showOnDingTalk(bridge: DingTalkBridge | undefined, { name, latitude, longitude }: MapPlace): boolean {
  const map = bridge?.biz?.map
  map?.view?.({ title: name, latitude, longitude })
  return map?.view !== undefined
}
