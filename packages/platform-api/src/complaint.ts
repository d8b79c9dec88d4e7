import { Type } from 'typebox'
import { date, dateTime, digits, identifier, oneOf, smallPicture, text } from './fields.ts'
import type { Service } from './service.ts'

const complaint = () => ({
  complaintNo: Type.String(),
  kind: oneOf('complaint', 'advice'),
  text: Type.String(),
  state: oneOf('received', 'answered'),
  madeOn: date(),
  /** How many it has; each is asked for by its place, 1 for the first. */
  pictures: digits(1),
})
const picturePlace = () => Type.Object({ complaintNo: identifier(32), place: digits(1) })
const pictureResult = () => Type.Object({ image: smallPicture() })
/** What was said after the first words, in its order. */
const messages = () =>
  Type.Array(Type.Object({ by: oneOf('citizen', 'desk'), text: Type.String(), madeAt: dateTime() }))

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

/** One of the citizen's own, with the desk's replies. Refuses with ENTRY_MISSING. */
export const getComplaint = {
  name: 'complaints/get',
  audience: 'page',
  page: 'local-zone',
  title: '投诉建议详情',
  clause: '§5.3.4.3',
  params: Type.Object({ complaintNo: identifier(32) }),
  result: Type.Object({ ...complaint(), messages: messages() }),
} as const satisfies Service

/**
 * One more picture, three at most, while the desk has not replied. Refuses with ATTACHMENT_UNREADABLE, PICTURES_ENOUGH,
 * COMPLAINT_ANSWERED or ENTRY_MISSING.
 */
export const addComplaintPicture = {
  name: 'complaints/add-picture',
  audience: 'page',
  page: 'local-zone',
  title: '投诉建议：添加图片',
  clause: '§5.3.4.3',
  params: Type.Object({ complaintNo: identifier(32), image: smallPicture() }),
  result: Type.Object({ pictures: digits(1) }),
} as const satisfies Service

/** One of the citizen's own. Refuses with ENTRY_MISSING. */
export const getComplaintPicture = {
  name: 'complaints/picture',
  audience: 'page',
  page: 'local-zone',
  title: '投诉建议：查看图片',
  clause: '§5.3.4.3',
  params: picturePlace(),
  result: pictureResult(),
} as const satisfies Service

/** Goes on where the reply did not help: the desk has it again. Refuses with COMPLAINT_WAITING or ENTRY_MISSING. */
export const followComplaint = {
  name: 'complaints/follow',
  audience: 'page',
  page: 'local-zone',
  title: '继续反映',
  clause: '§5.3.4.3',
  params: Type.Object({ complaintNo: identifier(32), text: text(500) }),
  result: Type.Object({ state: oneOf('received') }),
} as const satisfies Service

/** What waits for a reply in the region of the desk's institution, the oldest first. Who wrote it stays with the platform. */
export const waitingComplaints = {
  name: 'complaint/waiting',
  audience: 'open',
  title: '待答复投诉建议',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({ complaints: Type.Array(Type.Object({ ...complaint(), messages: messages() })) }),
} as const satisfies Service

/** The desk's reply, once for each time it was asked. Refuses with ENTRY_MISSING or COMPLAINT_ANSWERED. */
export const answerComplaint = {
  name: 'complaint/answer',
  audience: 'open',
  title: '答复投诉建议',
  clause: '§5.3.4.3',
  params: Type.Object({ complaintNo: identifier(32), text: text(500) }),
  result: Type.Object({ state: oneOf('answered') }),
} as const satisfies Service

/** A picture of a complaint of the desk's region. Refuses with ENTRY_MISSING. */
export const complaintPicture = {
  name: 'complaint/picture',
  audience: 'open',
  title: '投诉建议图片',
  clause: '§5.3.4.3',
  params: picturePlace(),
  result: pictureResult(),
} as const satisfies Service
