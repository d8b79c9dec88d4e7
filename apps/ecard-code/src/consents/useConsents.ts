import type { PageServices, Result } from '@one-card/platform-api'
import { useCall, useSession } from '@one-card/shell'
import { ref, shallowRef } from 'vue'
import { useQueryGrants } from '../query-grants/useQueryGrants.ts'
import type { Source } from './consent-lines.ts'

/** 授权管理: every consent that holds, each from the module that keeps it. */
export function useConsents() {
  const session = useSession()
  const grants = useQueryGrants()
  const consents = shallowRef<Result<PageServices['consents/list']>>()
  /** What was said last, in words. */
  const notice = ref('')
  const { refused, missed, repeat } = useCall((request: () => Promise<void>) => request())

  async function load(): Promise<void> {
    consents.value = await session.call('consents/list', {})
  }
  const read = () => repeat(async () => void (await Promise.all([load(), grants.read()])))

  const decide = ({ systemNo, institution }: Source, decision: Source['state']) =>
    repeat(async () => {
      await session.call('consents/decide', { systemNo, decision })
      await load()
      notice.value =
        decision === 'withdrawn'
          ? `已停止，${institution}以后的记录不再收集`
          : `已恢复，${institution}以后的记录您能查到`
    })

  return { grants, consents, notice, refused, missed, read, decide }
}
