import type { PageServices, Params, Result } from '@one-card/platform-api'
import { refusals, type RefusalCode } from '@one-card/prompts'
import { useCall, useSession } from '@one-card/shell'
import { computed, onMounted, ref, shallowRef } from 'vue'

type InAddress = Params<PageServices['authorised-login/ask']>
export type AuthoriseRequest = NonNullable<Result<PageServices['authorised-login/ask']>['request']>

const names = ['channelNo', 'callback', 'state', 'scene', 'challenge'] as const

/** A parameter that stands there twice says nothing (RFC 6749 §3.1). */
function inAddress(query: Record<string, unknown>): InAddress {
  const asked: InAddress = {}
  for (const name of names) {
    const value = query[name]
    if (typeof value === 'string' && value !== '') asked[name] = value
  }
  return asked
}

/** What the address could not say, for whatever reason, is a request nobody can make out. */
const codeOf = (code: RefusalCode) => (code === refusals.FORMAT_INVALID ? refusals.LOGIN_REQUEST_UNKNOWN : code)

/** §5.3.3-a-5: what a partner site asks, the holder's one answer, and the way back to the site with it. */
export function useAuthorise(
  query: Record<string, unknown>,
  go = (address: string) => window.location.replace(address),
) {
  const session = useSession()
  const asked = inAddress(query)
  const request = shallowRef<AuthoriseRequest>()
  /** Where the holder is being sent; the site may be slow to come. */
  const goTo = ref('')

  const { refused, missed, repeat } = useCall((request: () => Promise<void>) => request())

  function leave(): void {
    go(goTo.value)
  }

  const decide = (decision: 'agreed' | 'refused') =>
    repeat(async () => {
      const answer = await session.call('authorised-login/decide', {
        loginId: request.value!.loginId,
        decision,
        state: asked.state!,
      })
      goTo.value = answer.goTo
      leave()
    })

  /** After a request that was missed this finds out what became of an answer. */
  const readRequest = () =>
    repeat(async () => {
      const answer = await session.call('authorised-login/ask', asked)
      request.value = answer.request
      if (answer.request?.decided) return decide(answer.request.decided)
      if (answer.goTo === undefined) return
      goTo.value = answer.goTo
      leave()
    })

  onMounted(readRequest)
  return {
    request,
    refused: computed(() => refused.value && codeOf(refused.value)),
    missed,
    goTo,
    readRequest,
    leave,
    agree: () => decide('agreed'),
    refuse: () => decide('refused'),
  }
}
