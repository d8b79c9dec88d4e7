/** Why there is no picture; the other ways stand right below. */
export const cameraWords = {
  denied: '没有允许使用摄像头。您可以在手机设置中允许后再试，也可以用下面的方式。',
  missing: '没有找到可用的摄像头，请用下面的方式。',
  busy: '摄像头正被其他应用占用。请您关闭后再试，也可以用下面的方式。',
  closed: '当前页面不能使用摄像头，请用下面的方式。',
  lost: '网络不通，扫码功能没有准备好。请您检查网络后再试。',
  unsupported: '这部手机不能在页面里识别二维码，请您输入数字，或换我出码。',
}

export type CameraFault = keyof typeof cameraWords

/** By the names that getUserMedia gives its errors; a camera that was there and would not start is taken by another program. */
const faults: Record<string, CameraFault> = {
  NotAllowedError: 'denied',
  SecurityError: 'closed',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotSupportedError: 'missing',
}

export function cameraFault(reason: unknown): CameraFault {
  return faults[(reason as Error).name] ?? 'busy'
}

/** Faults that another try may find mended. */
export const passing: readonly CameraFault[] = ['denied', 'missing', 'busy', 'lost']
