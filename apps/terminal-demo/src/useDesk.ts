import { computed, ref, shallowRef } from 'vue'
import type { CardText, Ending, Receipt, Visit } from './answers.ts'
import type { DeskServer } from './desk-server.ts'

/** The clerk's three steps, in order (§7.1.1, §7.1.2). */
export const steps = [
  { step: 'read', title: '读码' },
  { step: 'check', title: '核对' },
  { step: 'end', title: '办结' },
] as const

/** One holder after the other at one desk: read a code, see who it is, say how it ended. */
export function useDesk(server: Pick<DeskServer, 'decode' | 'verifyLicence' | 'readCard' | 'finish'>) {
  const visit = shallowRef<Visit>()
  const receipt = shallowRef<Receipt>()
  /** Of this desk since the page was opened, newest first. */
  const ended = shallowRef<Receipt[]>([])
  const problem = ref('')
  const step = computed(() => (receipt.value ? 'end' : visit.value ? 'check' : 'read'))
  let asking = false

  /** One question at a time: a camera sees the same code many times a second, and it can be used once. */
  async function resultOf<T>(question: () => Promise<T>): Promise<T | undefined> {
    if (asking) return undefined
    asking = true
    problem.value = ''
    try {
      return await question()
    } catch (reason) {
      problem.value = (reason as Error).message
      return undefined
    } finally {
      asking = false
    }
  }

  async function read(code: string): Promise<void> {
    if (step.value === 'read') visit.value = await resultOf(() => server.decode(code))
  }

  async function verifyLicence(code: string): Promise<void> {
    if (step.value === 'read') visit.value = await resultOf(() => server.verifyLicence(code))
  }

  async function readCard(card: { place: number } | CardText): Promise<void> {
    if (step.value === 'read') visit.value = await resultOf(() => server.readCard(card))
  }

  async function verify(question: () => Promise<Visit>): Promise<void> {
    if (step.value === 'read') visit.value = await resultOf(question)
  }

  async function finish(state: Ending, reason?: string): Promise<void> {
    const { visitId } = visit.value!
    receipt.value = await resultOf(() => server.finish(visitId, state, reason))
    if (receipt.value) ended.value = [receipt.value, ...ended.value]
  }

  function callNext(): void {
    visit.value = receipt.value = undefined
    problem.value = ''
  }

  return { visit, receipt, ended, problem, step, read, verifyLicence, readCard, verify, finish, callNext }
}
