import { Type } from 'typebox'
import { date, oneOf, text } from './fields.ts'
import type { Service } from './service.ts'

const complaint = () => ({
  complaintNo: Type.String(),
  kind: oneOf('complaint', 'advice'),
  text: Type.String(),
  state: oneOf('received', 'answered'),
  madeOn: date(),
})

/** §5.3.4.3 投诉建议. Answers with its number. */
export const createComplaint = {
  name: 'complaints/create',
  audience: 'page',
  page: 'local-zone',
  title: '投诉建议',
  clause: '§5.3.4.3',
  params: Type.Object({ kind: oneOf('complaint', 'advice'), text: text(500) }),
  result: Type.Object({ complaintNo: Type.String() }),
} as const satisfies Service

/** The citizen's own, the newest first. */
export const listComplaints = {
  name: 'complaints/list',
  audience: 'page',
  page: 'local-zone',
  title: '我的投诉建议',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({ complaints: Type.Array(Type.Object(complaint())) }),
} as const satisfies Service
