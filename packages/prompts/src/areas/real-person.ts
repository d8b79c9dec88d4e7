import type { Area } from '../area.ts'

export const realPerson = {
  PICTURE_UNREADABLE: {
    code: '920041',
    kind: 'business',
    holder: { title: '照片未能识别', text: '请您正对镜头，重新拍摄一张照片', next: 'reload', action: '重新拍摄' },
    desk: '照片未能识别，请重新采集',
    maintenance: '图像不是可识别的照片',
  },
  FACE_NOT_ENROLLED: {
    code: '920042',
    kind: 'business',
    holder: { title: '暂不能刷脸认证', text: '请您换一种方式，完成实人认证', next: 'reload', action: '换一种方式' },
    desk: '该持卡人没有可比对的照片，请换一种方式核验',
    maintenance: '持卡人无底库照片',
  },
  FACE_TRIES_SPENT: {
    code: '920043',
    kind: 'business',
    holder: { title: '刷脸次数已用完', text: '请您换一种方式，完成实人认证', next: 'reload', action: '换一种方式' },
    desk: '该持卡人连续比对未通过，请半小时后再试或换一种方式',
    maintenance: '持卡人连续比对未通过，比对暂停',
  },
  CHECK_WAY_CLOSED: {
    code: '920044',
    kind: 'business',
    holder: { title: '这种方式暂不能使用', text: '请您换一种方式，完成实人认证', next: 'reload', action: '换一种方式' },
    desk: '持卡人不能使用这种认证方式，请换一种方式',
    maintenance: '认证方式未开通或次数已用完',
  },
  CHECK_ENDED: {
    code: '920045',
    kind: 'business',
    holder: { title: '本次实人认证已结束', text: '请您重新开始，完成实人认证', next: 'reload', action: '重新开始' },
    desk: '持卡人的本次认证已结束，请持卡人重新开始',
    maintenance: '实人认证不存在或已结束',
  },
  CHECK_NO_UNKNOWN: {
    code: '920046',
    kind: 'business',
    holder: { title: '核验号无效', text: '请您刷新核验号，再告诉工作人员', next: 'reload' },
    desk: '核验号无效，或与持卡人信息不一致，请核对',
    maintenance: '窗口核验号无效或与持卡人不一致',
  },
  FACE_MISMATCH: {
    code: '920047',
    kind: 'business',
    holder: { title: '与您的照片不一致', text: '请您正对光亮处，再试一次', next: 'reload', action: '再试一次' },
    desk: '人脸比对不一致，请核对持卡人后重新采集',
    maintenance: '人脸比对不一致',
  },
} as const satisfies Area
