import { refusals } from '@one-card/prompts'
import { CallRefused, useOpen, useSession } from '@one-card/shell'
import { computed, onMounted, ref, shallowRef } from 'vue'
import type { QueryGrant } from './query-words.ts'

/** 查询授权: what was asked of the holder and what they answered; every answer asks the platform how things stand now. */
export function useQueryGrants() {
  const session = useSession()
  const open = useOpen()
  const grants = shallowRef<QueryGrant[]>()
  /** For whom and what the grant was that was withdrawn last. */
  const withdrawn = ref('')

  async function load(): Promise<void> {
    const answer = await session.call('query-grants/list', {})
    grants.value = answer.grants
  }

  async function decide(grantNo: string, decision: 'agreed' | 'refused'): Promise<void> {
    try {
      await session.call('query-grants/decide', { grantNo, decision })
    } catch (reason) {
      if (!(reason instanceof CallRefused && reason.code === refusals.AUTH_LEVEL_TOO_LOW)) throw reason
      await open('ecard-code', `real-person?for=${encodeURIComponent(`ecard-code/query-grants/${grantNo}`)}`)
    } finally {
      await load()
    }
  }

  async function withdraw({ grantNo, institution, matter }: QueryGrant): Promise<void> {
    await session.call('query-grants/withdraw', { grantNo })
    await load()
    withdrawn.value = `${institution}（${matter}）`
  }

  onMounted(load)
  const inState = (...states: QueryGrant['state'][]) =>
    computed(() => grants.value?.filter(({ state }) => states.includes(state)) ?? [])
  return {
    grants,
    decide,
    withdraw,
    withdrawn,
    waiting: inState('requested'),
    live: inState('granted'),
    past: inState('refused', 'used', 'withdrawn', 'expired'),
  }
}
