import { answerProblem, type Answer, type FormField } from '@one-card/platform-api/form-answers'
import { refuse } from '../../../refusal.ts'

/** Answers in the order of the form; refuses with ANSWER_UNFIT what the form does not take, and of a whole one also what is missing. */
export function fitAnswers(form: FormField[], given: Answer[], { whole }: { whole: boolean }): Answer[] {
  const unknown = given.find(({ fieldId }) => !form.some((field) => field.fieldId === fieldId))
  if (unknown !== undefined) refuse('ANSWER_UNFIT', 'answers')
  return form.flatMap((field) => {
    const { value } = given.find(({ fieldId }) => fieldId === field.fieldId) ?? { value: '' }
    if (value === '' && !whole) return []
    if (answerProblem(field, value) !== undefined) refuse('ANSWER_UNFIT', 'answers')
    return [{ fieldId: field.fieldId, value }]
  })
}
