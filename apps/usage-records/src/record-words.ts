/** C.6 as citizens say it; a type the dictionary gains later keeps its own label. */
const titles: Record<string, string> = {
  '01': '刷卡认证',
  '02': '扫码认证',
  '03': '人脸认证',
  '04': '授权登录',
  '05': '扫码登录',
  '99': '其他用卡',
}

const states = { succeeded: '成功', failed: '失败', pending: '办理中' } as const
/** A login is over with the holder's answer; the system's own word may never come. */
const loginStates = { succeeded: '已登录', failed: '未登录', pending: '已同意' } as const
const logins = ['04', '05']

export function titleOf({
  credentialType,
  credentialTypeLabel,
}: {
  credentialType: string
  credentialTypeLabel: string
}): string {
  return titles[credentialType] ?? credentialTypeLabel
}

export function stateWord({ credentialType, state }: { credentialType: string; state: keyof typeof states }): string {
  return (logins.includes(credentialType) ? loginStates : states)[state]
}

/** C.7 with its extension after "/" (`就业创业/个人凭社会保障卡就业登记`): the extension says more than the class. */
export function sceneWords(scene: string): string {
  return scene.slice(scene.indexOf('/') + 1).replace(/应用$/, '')
}

/** `18日 10:26` beneath a month's heading. */
export function dayTime(authTime: string): string {
  return `${Number(authTime.slice(8, 10))}日 ${authTime.slice(11, 16)}`
}

/** `3月18日 10:26`, for where no heading is in sight (适老模式, speech). */
export function monthDayTime(authTime: string): string {
  return `${Number(authTime.slice(5, 7))}月${dayTime(authTime)}`
}
