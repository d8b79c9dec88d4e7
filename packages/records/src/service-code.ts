/** 服务编号 of table A.1, put together from its parts: A02RLZYSHBZ0202. */
export interface ServiceCode {
  /** A 全国, B 省级, C 市级, Z 区域一体化. */
  level: 'A' | 'B' | 'C' | 'Z'
  /** Table C.7; regions number theirs from 08. */
  sceneCode: string
  /** Initials of the department in charge: a field of a dictionary, never computed (decision 0142). */
  department: string
  /** 01–99; 99 is 未分类事项. */
  matterNo: string
  /** 01–99; 99 is 未分类项目. */
  projectNo: string
}

const shape = /^([ABCZ])(\d\d)([A-Z]{2,20})(\d\d)(\d\d)$/

export function composeServiceCode({ level, sceneCode, department, matterNo, projectNo }: ServiceCode): string {
  const code = level + sceneCode + department + matterNo + projectNo
  if (splitServiceCode(code) === undefined) throw new Error(`Not a service code of table A.1: ${code}`)
  return code
}

/** Undefined for what is none; no part may be 00. */
export function splitServiceCode(code: string): ServiceCode | undefined {
  const [, level, sceneCode, department, matterNo, projectNo] = shape.exec(code) ?? []
  if ([sceneCode, matterNo, projectNo].some((part) => part === undefined || part === '00')) return undefined
  return { level, sceneCode, department, matterNo, projectNo } as ServiceCode
}
