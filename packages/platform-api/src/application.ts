import { Type } from 'typebox'
import { date, dateTime, identifier, masked, oneOf, text } from './fields.ts'
import type { Service } from './service.ts'

const states = () => oneOf('draft', 'submitted', 'approved', 'refused')
const applicationNo = () => identifier(32)
/** What is not answered yet is left out. */
const answers = () => Type.Array(Type.Object({ fieldId: identifier(32), value: text(500) }), { maxItems: 30 })
const shownAnswers = () => Type.Array(Type.Object({ label: Type.String(), value: Type.String() }))

const field = () =>
  Type.Object({
    fieldId: Type.String(),
    kind: oneOf('choice', 'text', 'long', 'date', 'count'),
    label: Type.String(),
    hint: Type.Optional(Type.String()),
    options: Type.Optional(Type.Array(Type.String())),
    least: Type.Optional(Type.String()),
    most: Type.Optional(Type.String()),
    longest: Type.Optional(Type.String()),
  })

/**
 * §7.1.5: a service's form, who applies, and what was written before. `submitted`: one is under way, and no other begins.
 * Refuses with ENTRY_MISSING.
 */
export const beginApplication = {
  name: 'applications/begin',
  audience: 'page',
  page: 'local-zone',
  title: '填写申请',
  clause: '§7.1.5-c',
  params: Type.Object({ serviceId: identifier(64) }),
  result: Type.Object({
    applicationNo: Type.String(),
    state: oneOf('draft', 'submitted'),
    title: Type.String(),
    note: Type.String(),
    name: masked(),
    idNo: masked(),
    fields: Type.Array(field()),
    answers: Type.Array(Type.Object({ fieldId: Type.String(), value: Type.String() })),
  }),
} as const satisfies Service

/** Keeps a draft as it stands. Refuses with ANSWER_UNFIT or ENTRY_MISSING; of one that was submitted nothing changes. */
export const saveApplication = {
  name: 'applications/save',
  audience: 'page',
  page: 'local-zone',
  title: '保存草稿',
  clause: '§7.1.5-c',
  params: Type.Object({ applicationNo: applicationNo(), answers: answers() }),
  result: Type.Object({ state: states() }),
} as const satisfies Service

/** Submits it, once: again with the same number answers as the first time. Refuses with ANSWER_UNFIT or ENTRY_MISSING. */
export const submitApplication = {
  name: 'applications/submit',
  audience: 'page',
  page: 'local-zone',
  title: '提交申请',
  clause: '§7.1.5-c',
  params: Type.Object({ applicationNo: applicationNo(), answers: answers() }),
  result: Type.Object({ applicationNo: Type.String(), state: states() }),
} as const satisfies Service

/** The citizen's own in this zone, the newest first; drafts that hold something among them. */
export const listApplications = {
  name: 'applications/list',
  audience: 'page',
  page: 'local-zone',
  title: '我的办件',
  clause: '§7.1.5-c',
  params: Type.Object({}),
  result: Type.Object({
    applications: Type.Array(
      Type.Object({
        applicationNo: Type.String(),
        serviceId: Type.String(),
        title: Type.String(),
        state: states(),
        changedOn: date(),
      }),
    ),
  }),
} as const satisfies Service

/** One of the citizen's own, with what became of it. Refuses with ENTRY_MISSING. */
export const getApplication = {
  name: 'applications/get',
  audience: 'page',
  page: 'local-zone',
  title: '办件详情',
  clause: '§7.1.5-c',
  params: Type.Object({ applicationNo: applicationNo() }),
  result: Type.Object({
    applicationNo: Type.String(),
    serviceId: Type.String(),
    title: Type.String(),
    state: states(),
    term: Type.String(),
    answers: shownAnswers(),
    submittedAt: Type.Optional(dateTime()),
    decidedAt: Type.Optional(dateTime()),
    /** The desk's words. */
    reason: Type.Optional(Type.String()),
  }),
} as const satisfies Service

/** What waits for a decision in the region of the desk's institution, the oldest first; who applied masked. */
export const waitingApplications = {
  name: 'application/waiting',
  audience: 'open',
  title: '待办申请',
  clause: '§7.1.5',
  params: Type.Object({}),
  result: Type.Object({
    applications: Type.Array(
      Type.Object({
        applicationNo: Type.String(),
        title: Type.String(),
        name: masked(),
        idNo: masked(),
        submittedAt: dateTime(),
        answers: shownAnswers(),
      }),
    ),
  }),
} as const satisfies Service

/** The desk's decision, once, with its reason for the citizen. Refuses with ENTRY_MISSING or APPLICATION_DECIDED. */
export const decideApplication = {
  name: 'application/decide',
  audience: 'open',
  title: '办结申请',
  clause: '§7.1.5',
  params: Type.Object({
    applicationNo: applicationNo(),
    result: oneOf('approved', 'refused'),
    reason: text(200),
  }),
  result: Type.Object({ state: states() }),
} as const satisfies Service
