import { parseBeijingTime } from '@one-card/envelope'
import {
  checkCredential,
  codeOf,
  credentialRecord,
  handlingStates,
  toStored,
  type FieldProblem,
} from '@one-card/records'

type ReportState = 'succeeded' | 'failed' | 'pending'

/**
 * What keeps a reported record out; nothing when it may be taken. Beyond table C.3: the caller reports its own uses only,
 * no use lies ahead, and 业务处理状态 is one of the words the standard names (absent means 未响应).
 */
export function reportProblem(record: Record<string, string>, channelNo: string, now: Date): FieldProblem | undefined {
  const [problem] = checkCredential(record)
  if (problem) return problem
  if (record.accessNo !== channelNo) return { field: 'accessNo', reason: '接入编号不是调用方的编号' }
  if (record.state && !codeOf(handlingStates, record.state)) return { field: 'state', reason: '应为成功、失败或未响应' }
  return (parseBeijingTime(record.authTime!) ?? now) > now
    ? { field: 'authTime', reason: '认证时间晚于当前时间' }
    : undefined
}

/** A report without problem → what is stored. */
export function reportOf(record: Record<string, string>) {
  const { accessNo, scene, sceneDetail, authTime, handledTime, state, idNo, name, serialNo, ...rest } = toStored(
    credentialRecord,
    record,
  )
  return {
    ...(rest as { credentialType: string; regionCode: string; institutionName: string } & Partial<
      Record<OptionalField, string>
    >),
    kind: 'credential' as const,
    channelNo: accessNo!,
    serialNo: serialNo ?? '',
    sceneCode: scene!,
    sceneDetail: sceneDetail ?? null,
    usedAt: parseBeijingTime(authTime!)!,
    handledTime: parseBeijingTime(handledTime!)!,
    state: codeOf(handlingStates, state ?? '未响应') as ReportState,
    idNo: idNo!,
    name: name!,
  }
}

type OptionalField =
  'institutionAddress' | 'coordinateSystem' | 'longitude' | 'latitude' | 'institutionClass' | 'source' | 'creditCode'
