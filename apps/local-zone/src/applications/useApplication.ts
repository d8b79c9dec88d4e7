import { answerProblem } from '@one-card/platform-api/form-answers'
import { useCall, useOpen, useSession } from '@one-card/shell'
import { oneLine } from '@one-card/ui-kit'
import { onMounted, reactive, ref } from 'vue'

/** The form of one service: what was written before, kept on the platform with every change, and submitted once. */
export function useApplication(serviceId: string) {
  const session = useSession()
  const open = useOpen()
  const answers = reactive<Record<string, string>>({})
  /** Words by field, once it was left or the whole was sent. */
  const problems = reactive<Record<string, string | undefined>>({})
  const isKept = ref(false)

  const {
    done: form,
    refused,
    missed,
    repeat,
  } = useCall(async () => {
    const begun = await session.call('applications/begin', { serviceId })
    for (const { fieldId, value } of begun.answers) answers[fieldId] = value
    return begun
  })
  onMounted(repeat)

  const valueOf = (fieldId: string) => oneLine(answers[fieldId] ?? '')

  const fitting = () =>
    form
      .value!.fields.map((field) => ({ field, value: valueOf(field.fieldId) }))
      .filter(({ field, value }) => value !== '' && answerProblem(field, value) === undefined)
      .map(({ field: { fieldId }, value }) => ({ fieldId, value }))

  const saving = useCall(async () => {
    await session.call('applications/save', { applicationNo: form.value!.applicationNo, answers: fitting() })
    isKept.value = true
  })

  function check(fieldId: string): boolean {
    const field = form.value!.fields.find((each) => each.fieldId === fieldId)!
    problems[fieldId] = answerProblem(field, valueOf(fieldId))
    return problems[fieldId] === undefined
  }

  async function changed(fieldId: string): Promise<void> {
    check(fieldId)
    isKept.value = false
    await saving.repeat()
  }

  const sending = useCall(async () => {
    const { applicationNo } = form.value!
    await session.call('applications/submit', { applicationNo, answers: fitting() })
    await open('local-zone', `applications/${applicationNo}`, { replace: true })
  })

  /** False where an answer is missing or wrong: nothing is sent. */
  async function submit(): Promise<boolean> {
    const right = form.value!.fields.map(({ fieldId }) => check(fieldId))
    if (right.includes(false)) return false
    await sending.repeat()
    return true
  }

  return { form, refused, missed, repeat, answers, problems, isKept, changed, saving, sending, submit }
}
