import { useSession } from '@one-card/shell'
import { computed, onMounted, shallowRef } from 'vue'
import type { QueryGrant } from './query-words.ts'

/** 查询授权: what was asked of the holder and what they answered; every answer asks the platform how things stand now. */
export function useQueryGrants() {
  const session = useSession()
  const grants = shallowRef<QueryGrant[]>()

  async function load(): Promise<void> {
    const answer = await session.call('query-grants/list', {})
    grants.value = answer.grants
  }

  async function decide(grantNo: string, decision: 'agreed' | 'refused'): Promise<void> {
    try {
      await session.call('query-grants/decide', { grantNo, decision })
    } finally {
      await load()
    }
  }

  async function withdraw(grantNo: string): Promise<void> {
    await session.call('query-grants/withdraw', { grantNo })
    await load()
  }

  onMounted(load)
  const inState = (...states: QueryGrant['state'][]) => computed(() => grants.value?.filter(({ state }) => states.includes(state)) ?? [])
  return { grants, decide, withdraw, waiting: inState('requested'), live: inState('granted'), past: inState('refused', 'used', 'withdrawn', 'expired') }
}
