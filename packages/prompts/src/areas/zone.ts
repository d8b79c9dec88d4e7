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
} as const satisfies Area
