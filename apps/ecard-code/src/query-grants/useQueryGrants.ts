import { refusals } from '@one-card/prompts'
import { CallRefused, useCall, useOpen, useSession } from '@one-card/shell'
import { computed, ref, shallowRef } from 'vue'
import type { QueryGrant } from './query-words.ts'

/** When each grant was agreed to that had to wait for 实人认证, in this document; nothing of it outlives the document. */
const agreedAtMs = new Map<string, number>()
/** As long as the slowest way of 实人认证 may take. */
const patienceMs = 15 * 60_000

/** 查询授权: what was asked of the holder and what they answered; every answer reads how things stand now. */
export function useQueryGrants() {
  const session = useSession()
  const open = useOpen()
  const grants = shallowRef<QueryGrant[]>()
  /** For whom and what the grant was that was withdrawn last. */
  const withdrawn = ref('')
  const { refused, missed, repeat } = useCall((request: () => Promise<void>) => request())

  async function load(): Promise<void> {
    const answer = await session.call('query-grants/list', {})
    grants.value = answer.grants
  }

  const decide = (grantNo: string, decision: 'agreed' | 'refused') =>
    repeat(async () => {
      try {
        await session.call('query-grants/decide', { grantNo, decision })
      } catch (reason) {
        if (!(reason instanceof CallRefused && reason.code === refusals.AUTH_LEVEL_TOO_LOW)) throw reason
        agreedAtMs.set(grantNo, session.now())
        await open('ecard-code', `real-person?for=${encodeURIComponent(`ecard-code/query-grants/${grantNo}`)}`)
      }
      await load()
    })

  const withdraw = ({ grantNo, institution, matter }: QueryGrant) =>
    repeat(async () => {
      await session.call('query-grants/withdraw', { grantNo })
      await load()
      withdrawn.value = `${institution}（${matter}）`
    })

  /** What was agreed to before 实人认证 is finished by it, and asks for nothing twice. */
  async function finishAgreed(grantNo: string): Promise<void> {
    const at = agreedAtMs.get(grantNo)
    agreedAtMs.delete(grantNo)
    const grant = grants.value?.find((each) => each.grantNo === grantNo)
    if (at === undefined || session.now() - at > patienceMs) return
    if (grant?.state === 'requested' && grant.needsRealPerson !== '1') await decide(grantNo, 'agreed')
  }

  /** After a request that was missed this finds out what became of it. */
  const read = () => repeat(load)

  const inState = (...states: QueryGrant['state'][]) =>
    computed(() => grants.value?.filter(({ state }) => states.includes(state)) ?? [])
  return {
    grants,
    refused,
    missed,
    read,
    decide,
    finishAgreed,
    withdraw,
    withdrawn,
    waiting: inState('requested'),
    live: inState('granted'),
    past: inState('refused', 'used', 'withdrawn', 'expired'),
  }
}
