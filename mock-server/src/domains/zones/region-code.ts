/** 全国, as tables A.1 and B.1 write it; no code of GB/T 2260. */
export const nationCode = '000000'

export const provinceOf = (code: string) => `${code.slice(0, 2)}0000`
/** 区域一体化: a code beyond those of GB/T 2260. */
export const isJoint = (code: string) => code.startsWith('99')
export const isProvince = (code: string) => code !== nationCode && !isJoint(code) && code.endsWith('0000')

/** What codes within a region begin with: two digits of a province, four of a city. */
export const prefixOf = (code: string) => (isProvince(code) ? code.slice(0, 2) : code.slice(0, 4))
