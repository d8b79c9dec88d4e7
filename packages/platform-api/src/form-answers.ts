/** One question of a service's form, as the zone's data has it. */
export interface FormField {
  fieldId: string
  /** `long`: several lines; `count`: a whole number. */
  kind: 'choice' | 'text' | 'long' | 'date' | 'count'
  label: string
  hint?: string
  /** Of a choice; the words are the answer. */
  options?: string[]
  /** Of a count. */
  least?: string
  most?: string
  /** Characters of a text. */
  longest?: string
}

export interface Answer {
  fieldId: string
  value: string
}

const longestText = 200

/**
 * What is wrong with an answer, in words for who wrote it; undefined where nothing is. Numbers that name a person or an account are
 * not asked for and not kept: the platform knows its citizens.
 */
export function answerProblem(field: FormField, value: string): string | undefined {
  if (value === '') return field.kind === 'choice' ? `请选择${field.label}` : `请填写${field.label}`
  return rules[field.kind](field, value)
}

const rules: Record<FormField['kind'], (field: FormField, value: string) => string | undefined> = {
  choice: ({ options = [] }, value) => (options.includes(value) ? undefined : '请在所列的几项里选择'),
  text: textProblem,
  long: textProblem,
  date: (_field, value) => (isDay(value) ? undefined : '请选择正确的日期'),
  count: ({ least = '1', most = '999' }, value) =>
    /^\d{1,6}$/.test(value) && Number(value) >= Number(least) && Number(value) <= Number(most)
      ? undefined
      : `请填写 ${least} 到 ${most} 之间的数`,
}

function textProblem({ longest = String(longestText) }: FormField, value: string): string | undefined {
  if ([...value].length > Number(longest)) return `最多 ${longest} 个字`
  return /\d{7,}/.test(value) ? '请不要填写身份证号、银行卡号、电话号码' : undefined
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value
}
