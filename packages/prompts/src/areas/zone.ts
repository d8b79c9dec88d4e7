import type { Area } from '../area.ts'

export const zone = {
  ENTRY_MISSING: {
    code: '950001',
    kind: 'business',
    holder: { title: '这项内容已不在这里', text: '请您返回上一页，重新选择', next: 'back-to-channel', action: '返回' },
    desk: '该目录内容不存在或已下架，请核对编号',
    maintenance: '目录条目不存在或已下架',
  },
  REGION_UNKNOWN: {
    code: '950002',
    kind: 'business',
    holder: {
      title: '没有找到这个地区',
      text: '请您返回上一页，另选一个地区',
      next: 'back-to-channel',
      action: '返回',
    },
    desk: '行政区划代码不存在或已合并，请核对后重新提交',
    maintenance: '行政区划代码不存在',
  },
  POSITION_OUTSIDE: {
    code: '950003',
    kind: 'business',
    holder: { title: '您不在服务范围内', text: '请您在地区列表中选择地区', next: 'back-to-channel', action: '返回' },
    desk: '所报位置不在服务范围内，请核对坐标',
    maintenance: '坐标不在境内',
  },
  ZONE_UNREACHABLE: {
    code: '950004',
    kind: 'fault',
    holder: {
      title: '地方专区暂时打不开',
      text: '请您稍后再试，也可先看本页的服务',
      next: 'reload',
      action: '再试一次',
    },
    desk: '地方服务专区没有应答，请稍后重试',
    maintenance: '地方平台在三秒内没有应答，或应答异常',
  },
  SLOT_FULL: {
    code: '950005',
    kind: 'business',
    holder: { title: '这个时段已经约满', text: '请您另选一个时段或者日期', next: 'reload', action: '另选时段' },
    desk: '该时段余量不足，请另选时段',
    maintenance: '预约时段余量不足',
  },
  SLOT_OVER: {
    code: '950006',
    kind: 'business',
    holder: { title: '这个时段不能再更改', text: '它已过去或者取消，请您另选', next: 'reload', action: '另选时段' },
    desk: '该时段已过，或该预约已取消',
    maintenance: '预约时段已开始、不存在，或预约已取消',
  },
  BOOKING_DOUBLE: {
    code: '950007',
    kind: 'business',
    holder: { title: '您已经约过这个时段', text: '请您在我的预约里查看', next: 'reload', action: '知道了' },
    desk: '持卡人在该时段已有预约',
    maintenance: '同一持卡人同一时段只能有一个有效预约',
  },
} as const satisfies Area
