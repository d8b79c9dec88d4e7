// What no first touch needs; each host fetches it at the first call that does (performance.md).
export { dingTalkScan, showOnDingTalk } from './dingtalk-calls.ts'
export { payOnNativePage } from './native-page.ts'
export { consentOf, inTime } from './in-time.ts'
export { dataAddressOf, keepPicture } from './keep-picture.ts'
export { phoneMap } from './phone-map.ts'
export { phonePosition } from './phone-position.ts'
export { signedCalls } from './wechat-signed.ts'
