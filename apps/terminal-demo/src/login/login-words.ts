import type { LoginView } from '../answers.ts'

/** What the visitor at the screen reads (§7.1.4-a). */
export const loginWords: Record<LoginView['state'], { title: string; text: string }> = {
  waiting: { title: '等待扫码', text: '请用手机里的“扫一扫”扫描二维码或输入数字，二维码到时会自动更新' },
  scanned: { title: '已扫码，请在手机上确认', text: '手机上会列出本网站要取得的信息，您同意后这里自动登录' },
  confirmed: { title: '已登录', text: '本网站只取得了您同意提供的信息' },
  refused: { title: '已拒绝', text: '您在手机上拒绝了本次登录，没有提供任何信息' },
  expired: { title: '已过期，正在更新', text: '二维码超过了有效时间，请稍候' },
  undelivered: { title: '登录没有完成', text: '信息没有送达本网站，请重新扫码' },
}
