/** Cities of the demo whose zones have a desk; the systems of 苏州 have no city in their names. */
export const cities = {
  suzhou: { title: '苏州市', system: '' },
  hangzhou: { title: '杭州市', system: '杭州' },
  chengdu: { title: '成都市', system: '成都' },
  xian: { title: '西安市', system: '西安' },
} as const

export type CityName = keyof typeof cities
