import type { HolderWords } from '../holder.ts'
import type { PromptName } from '../names.ts'

const busy: HolderWords = { title: '系统繁忙，请稍后再试', text: '请您稍等片刻，再点击“重新加载”', next: 'reload' }
const notHere: HolderWords = { title: '当前渠道暂不能办理', text: '请您从其他官方渠道进入办理', next: 'back-to-channel' }
const logInAgain = (title: string): HolderWords => ({ title, text: '为保护您的信息安全，请重新登录', next: 'back-to-channel', action: '重新登录' })
const loginAgain = (title: string): HolderWords => ({ title, text: '请您回到原网站，重新点击登录', next: 'back-to-channel', action: '返回' })

/**
 * §8.4-a, to the citizen: what happened in few words, then what to do. 您, no codes, no digits, no Latin letters, no terms of
 * ours; a title fits one line of the elderly mode (14 characters), a text one line of the standard mode (19).
 */
export const holderWords: Record<PromptName, HolderWords> = {
  BUSINESS_DONE: { title: '业务办理成功', text: '', next: 'none' },
  IDENTITY_VERIFIED: { title: '身份核验成功', text: '请您按工作人员提示继续办理', next: 'none' },
  MODE_SWITCHED: { title: '模式切换成功', text: '', next: 'none' },
  RECORDS_EMPTY: { title: '暂无使用记录', text: '您用卡办事的记录会显示在这里', next: 'none' },
  LOGIN_CONFIRMED: { title: '登录成功', text: '请您在登录的设备上继续操作', next: 'none' },
  LOGIN_REFUSED: { title: '已取消登录', text: '您的信息没有提供给对方', next: 'none' },
  NETWORK_UNREACHABLE: { title: '系统繁忙，请稍后再试', text: '请您检查网络，再点击“重新加载”', next: 'reload' },
  SYSTEM_IN_MAINTENANCE: { title: '系统正在维护，请稍后再试', text: '请您在维护结束后再来办理', next: 'back-to-channel', action: '返回首页' },
  FORMAT_INVALID: { title: '提交的内容有误', text: '请您核对内容，修改后重新提交', next: 'reload', action: '重新填写' },
  CHANNEL_UNKNOWN: notHere,
  SIGNATURE_INVALID: busy,
  TIMESTAMP_OUTSIDE: { title: '手机时间可能不准确', text: '请您校准手机时间，再重新加载', next: 'reload' },
  REQUEST_REPEATED: { title: '请您不要重复提交', text: '请您重新加载，查看办理结果', next: 'reload' },
  DATA_UNREADABLE: busy,
  SERVICE_NOT_GRANTED: { title: '该服务暂未开通', text: '请您从其他官方渠道进入办理', next: 'back-to-channel' },
  REQUESTS_TOO_MANY: { title: '操作过于频繁', text: '请您稍等片刻，再点击“重新加载”', next: 'reload' },
  BODY_TOO_LARGE: { title: '提交的内容过多', text: '请您减少内容后，再重新提交', next: 'reload', action: '重新填写' },
  SERVICE_UNKNOWN: { title: '该服务暂未开通', text: '请您返回，选择其他服务办理', next: 'back-to-channel' },
  ADDRESS_NOT_ALLOWED: notHere,
  SYSTEM_BUSY: busy,
  TOKEN_MISSING: { title: '请您先登录', text: '请您返回，登录后再来办理', next: 'back-to-channel', action: '去登录' },
  TOKEN_UNKNOWN: logInAgain('请您重新登录'),
  TOKEN_EXPIRED: logInAgain('登录已过期'),
  TOKEN_OTHER_CHANNEL: { title: '登录渠道不一致', text: '请您从登录时的渠道重新进入', next: 'back-to-channel' },
  TOKEN_OTHER_PAGE: { title: '请您重新进入本页', text: '请您返回上一页，再重新打开', next: 'back-to-channel' },
  TOKEN_PRESENTED: logInAgain('本次登录已在别处使用'),
  AUTH_LEVEL_TOO_LOW: { title: '需要进一步核验身份', text: '请您返回，完成身份核验后再办理', next: 'back-to-channel', action: '去核验' },
  PAGE_NOT_GRANTED: { title: '当前渠道暂未开通本服务', text: '请您从其他官方渠道进入办理', next: 'back-to-channel' },
  SESSION_EXPIRED: logInAgain('登录已过期'),
  SESSION_KEY_UNKNOWN: { title: '本页需要重新加载', text: '请您点击“重新加载”，继续办理', next: 'reload' },
  CODE_UNREADABLE: { title: '二维码未能识别', text: '请您调亮屏幕，再重新出示二维码', next: 'renew-code' },
  CODE_UNKNOWN: { title: '二维码无效', text: '请您刷新二维码，再重新出示', next: 'renew-code' },
  CODE_USED: { title: '二维码已使用', text: '请您刷新二维码，再重新出示', next: 'renew-code' },
  CODE_EXPIRED: { title: '二维码已过期', text: '请您刷新二维码，再重新出示', next: 'renew-code' },
  CODE_KIND_WRONG: { title: '出示的二维码不适用', text: '请您按工作人员提示，更换二维码', next: 'back-to-channel' },
  HOLDER_UNKNOWN: { title: '未查询到您的信息', text: '请您核对信息，或联系客服人员', next: 'call-12333' },
  HOLDER_MISMATCH: { title: '姓名与证件号码不一致', text: '请您核对信息，或联系客服人员', next: 'call-12333' },
  CARD_LOST: { title: '社会保障卡已挂失', text: '请您解除挂失，或联系客服人员', next: 'call-12333' },
  CARD_CANCELLED: { title: '社会保障卡已注销', text: '请您申领新卡，或联系客服人员', next: 'call-12333' },
  CARD_MISSING: { title: '您尚未领取社会保障卡', text: '请您先申领，或联系客服人员', next: 'call-12333' },
  CARD_MISMATCH: { title: '卡片信息核对不一致', text: '请您确认是本人的卡，或联系客服', next: 'call-12333' },
  LOGIN_CODE_UNKNOWN: { title: '登录二维码无效', text: '请您刷新电脑上的二维码，再扫一次', next: 'back-to-channel', action: '返回' },
  LOGIN_CODE_TAKEN: { title: '登录二维码已被扫描', text: '请您刷新电脑上的二维码，再扫一次', next: 'back-to-channel', action: '返回' },
  LOGIN_CODE_EXPIRED: { title: '登录二维码已过期', text: '请您刷新电脑上的二维码，再扫一次', next: 'back-to-channel', action: '返回' },
  LOGIN_DECIDED: { title: '本次登录已经处理过', text: '请您到登录的网站或设备查看', next: 'back-to-channel', action: '返回' },
  LOGIN_REQUEST_UNKNOWN: loginAgain('登录请求无法识别'),
  LOGIN_REQUEST_TAKEN: loginAgain('登录请求已被使用'),
  LOGIN_REQUEST_EXPIRED: loginAgain('登录请求已过期'),
  LOGIN_SESSION_MISSING: { title: '请您先打开社保卡服务', text: '请从服务渠道进入，或在电脑上扫码登录', next: 'back-to-channel', action: '返回' },
  LOGIN_GRANT_UNKNOWN: loginAgain('登录没有完成'),
  LOGIN_GRANT_USED: loginAgain('登录没有完成'),
  LOGIN_GRANT_EXPIRED: loginAgain('登录没有完成'),
  LOGIN_GRANT_UNPROVEN: loginAgain('登录没有完成'),
  GRANT_UNKNOWN: { title: '未查询到这项申请', text: '请您重新加载，查看最新的申请', next: 'reload' },
  GRANT_DECIDED: { title: '这项申请已经处理过', text: '请您重新加载，查看处理结果', next: 'reload' },
  GRANT_EXPIRED: { title: '这项申请已过期', text: '请您联系办理机构，重新提出申请', next: 'back-to-channel' },
  QUERY_NOT_GRANTED: { title: '您还没有同意查询', text: '请您先同意查询，再继续办理', next: 'back-to-channel' },
  ACCOUNT_MISSING: { title: '没有可用的银行账户', text: '请您先开通银行账户，或联系客服', next: 'call-12333' },
  RECORD_INVALID: { title: '业务办理失败', text: '请您联系客服人员', next: 'call-12333' },
}
