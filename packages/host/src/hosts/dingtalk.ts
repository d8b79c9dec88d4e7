import { fetchLater } from '../fetch-later.ts'
import { lacks, type Host } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import { browserHost } from './browser.ts'

/** DingTalk's own browser, with its JSAPI where the program has put one on the window. */
export function dingTalkHost(window: HostWindow): Host {
  const plain = browserHost(window)
  const navigation = window.dd?.biz?.navigation
  return {
    ...plain,
    kind: 'dingtalk',
    can: (ability) => ability === 'scan' && window.dd?.biz?.util?.scan !== undefined,
    setTitle(title) {
      plain.setTitle(title)
      navigation?.setTitle?.({ title })
    },
    leave: (returnUrl) => (navigation?.close ? navigation.close({}) : plain.leave(returnUrl)),
    scan: async () => (await fetchLater()).dingTalkScan(window.dd),
    showPlace: (place) =>
      void fetchLater().then(({ showOnDingTalk }) => showOnDingTalk(window.dd, place) || plain.showPlace(place)),
    savePicture: lacks('dingtalk', 'savePicture'),
    hideShare: () => navigation?.setRight?.({ show: false }),
  }
}
