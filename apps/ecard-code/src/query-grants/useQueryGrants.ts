import { refusals } from '@one-card/prompts'
import { CallRefused, useCall, useOpen, useSession } from '@one-card/shell'
import { computed, onMounted, ref, shallowRef } from 'vue'
import type { QueryGrant } from './query-words.ts'

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

  /** After a request that was missed this finds out what became of it. */
  const read = () => repeat(load)

  onMounted(read)
  const inState = (...states: QueryGrant['state'][]) =>
    computed(() => grants.value?.filter(({ state }) => states.includes(state)) ?? [])
  return {
    grants,
    refused,
    missed,
    read,
    decide,
    withdraw,
    withdrawn,
    waiting: inState('requested'),
    live: inState('granted'),
    past: inState('refused', 'used', 'withdrawn', 'expired'),
  }
}
