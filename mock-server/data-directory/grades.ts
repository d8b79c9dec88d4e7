/** 数据分级 as GB/T 43697 has it for what is not core data: 1 公开, 2 内部, 3 个人信息, 4 敏感个人信息. */
export type Grade = 1 | 2 | 3 | 4

export interface TableGrade {
  /** 类别: business data lie apart from card data (§6.3-a). */
  class: '卡数据' | '持卡人数据' | '业务数据' | '授权与共享数据' | '目录数据' | '接入数据' | '运行数据'
  /** Of a column that is neither sealed nor names a person. */
  grade: Grade
  /** Where it comes from. */
  source: '持卡人' | '服务渠道' | '应用系统' | '银行' | '平台' | '管理机构' | '地方平台'
  /** 所处阶段 of its life, with its end where it has one. */
  stage: string
}

const until = (end: string) => `采集、存储、使用，${end}`
const business = (source: TableGrade['source'], stage = until('长期保存')): TableGrade => ({
  class: '业务数据',
  grade: 3,
  source,
  stage,
})
const running = (source: TableGrade['source'], stage: string): TableGrade => ({
  class: '运行数据',
  grade: 2,
  source,
  stage,
})
const catalogue: TableGrade = { class: '目录数据', grade: 1, source: '管理机构', stage: '采集、存储、公开' }
const access = (source: TableGrade['source'] = '管理机构'): TableGrade => ({
  class: '接入数据',
  grade: 2,
  source,
  stage: until('退出接入后保留'),
})
const consent = (source: TableGrade['source'], stage = until('长期保存')): TableGrade => ({
  class: '授权与共享数据',
  grade: 3,
  source,
  stage,
})
const short = until('到期清理')

/** Of a table that has no line yet: nobody's data is graded too low for that. */
export const ungraded: TableGrade = business('平台')

export const grades: Record<string, TableGrade> = {
  holder: { class: '持卡人数据', grade: 3, source: '管理机构', stage: until('长期保存') },
  card: { class: '卡数据', grade: 3, source: '管理机构', stage: until('长期保存') },
  face_reference: { class: '持卡人数据', grade: 4, source: '管理机构', stage: until('长期保存') },
  real_person_attempt: consent('持卡人', short),
  real_person_try: consent('持卡人', short),
  message_code: running('平台', short),
  token: running('服务渠道', short),
  session: running('服务渠道', short),
  session_key: running('平台', short),
  ecode: running('平台', short),
  ecode_secret: running('平台', short),
  ecode_use: running('平台', short),
  ecode_refusal: running('平台', short),
  login_code: running('应用系统', short),
  authorised_login: running('应用系统', short),
  use_record: business('应用系统', '采集、存储、使用、共享，长期保存'),
  record_error: business('应用系统', until('保留 37 天')),
  record_case: business('持卡人'),
  share: consent('平台', '共享，长期保存'),
  sharing_consent: consent('持卡人'),
  collection_consent: consent('持卡人'),
  share_application: { ...consent('应用系统'), grade: 2 },
  query_grant: consent('应用系统'),
  disclosure: consent('平台'),
  pay_order: business('应用系统'),
  pay_attempt: business('平台'),
  payment_stop: business('持卡人'),
  refund: business('应用系统'),
  receipt: business('平台'),
  merchant_callback: running('平台', short),
  linked_account: business('持卡人'),
  paying_choice: business('持卡人'),
  payment_password: business('持卡人'),
  small_payments: business('持卡人'),
  medical_auth: business('应用系统', short),
  bank_account: business('银行'),
  bank_request: business('银行'),
  bank_entry: business('银行'),
  bank_fault: running('管理机构', '使用'),
  merchant: access(),
  merchant_code: access('应用系统'),
  merchant_application: access(),
  merchant_act: access(),
  application: business('持卡人'),
  booking: business('持卡人'),
  booking_slot: catalogue,
  complaint: business('持卡人'),
  complaint_message: business('持卡人'),
  complaint_picture: business('持卡人'),
  notice: business('平台'),
  catalogue_report: access('应用系统'),
  pinned_region: business('持卡人'),
  recommendation_choice: consent('持卡人'),
  service_use: business('持卡人', until('保留 180 天，停止推荐时删除')),
  capability: catalogue,
  catalogue_item: catalogue,
  institution: catalogue,
  article: catalogue,
  region: catalogue,
  dictionary_entry: catalogue,
  zone: catalogue,
  search_entry: catalogue,
  local_zone: catalogue,
  local_service: catalogue,
  local_activity: catalogue,
  booking_place: catalogue,
  self_check: { ...access('服务渠道'), stage: short },
  channel: access(),
  channel_old_key: access('平台'),
  channel_callback: access(),
  channel_service: access(),
  channel_page: access(),
  channel_act: access(),
  page: access('平台'),
  guess: running('平台', short),
  request_seen: running('平台', short),
  audit: running('平台', until('长期保存')),
  audit_link: running('平台', until('长期保存')),
  platform_key: running('平台', until('长期保存')),
  world: running('平台', '使用'),
}

/** What a column's name says of it, before its table does. */
export const columnGrades: { name: RegExp; grade: Grade; note: string }[] = [
  { name: /^sealed_/, grade: 4, note: 'SM4 加密' },
  { name: /_index$|^once$/, grade: 3, note: 'HMAC-SM3 检索摘要' },
  { name: /^(holder_id|session_id)$/, grade: 3, note: '内部标识' },
]
