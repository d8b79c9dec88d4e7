import type { Area } from '../area.ts'

export const login = {
  LOGIN_CONFIRMED: {
    code: '000004',
    kind: 'success',
    holder: { title: '登录成功', text: '请您回到电脑或设备上继续', next: 'none' },
    desk: '登录成功，请继续办理业务',
    maintenance: '持卡人同意登录',
  },
  LOGIN_REFUSED: {
    code: '000005',
    kind: 'success',
    holder: { title: '已取消登录', text: '您的信息没有提供给对方', next: 'none' },
    desk: '取消登录成功，持卡人未同意提供信息',
    maintenance: '持卡人拒绝登录',
  },
  LOGIN_CODE_UNKNOWN: {
    code: '920021',
    kind: 'business',
    holder: {
      title: '登录二维码无效',
      text: '请您刷新电脑上的二维码，再扫一次',
      next: 'renew-code',
      action: '重新扫码',
    },
    desk: '登录二维码无效，请刷新后由持卡人重新扫描',
    maintenance: '登录二维码不存在或不属于本系统',
  },
  LOGIN_CODE_TAKEN: {
    code: '920022',
    kind: 'business',
    holder: {
      title: '登录二维码已被扫描',
      text: '请您刷新电脑上的二维码，再扫一次',
      next: 'renew-code',
      action: '重新扫码',
    },
    desk: '登录二维码已被他人扫描，请刷新后重新扫描',
    maintenance: '登录二维码已被其他会话扫描',
  },
  LOGIN_CODE_EXPIRED: {
    code: '920023',
    kind: 'business',
    holder: {
      title: '登录二维码已过期',
      text: '请您刷新电脑上的二维码，再扫一次',
      next: 'renew-code',
      action: '重新扫码',
    },
    desk: '登录二维码已过期，请刷新后重新扫描',
    maintenance: '登录二维码已过期',
  },
  LOGIN_DECIDED: {
    code: '920024',
    kind: 'business',
    holder: {
      title: '本次登录已经处理过',
      text: '请您到登录的网站或设备查看',
      next: 'back-to-channel',
      action: '返回',
    },
    desk: '持卡人已处理本次登录，请查询登录结果',
    maintenance: '登录请求已有处理结果',
  },
} as const satisfies Area
