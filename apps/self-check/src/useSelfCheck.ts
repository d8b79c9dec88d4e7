import type { Finding } from '@one-card/platform-api/self-check'
import { computed, ref, shallowRef } from 'vue'
import { addressCheck } from './checks/address.ts'
import { abilityCheck, agentCheck, textCheck } from './checks/agent.ts'
import { bridgeCheck, signatureCheck } from './checks/bridge.ts'
import { channelCheck, domainCheck, secureCheck } from './checks/domain.ts'
import { awaitBack, historyCheck, storageCheck } from './checks/memory.ts'
import { platformCheck } from './checks/platform.ts'
import type { Check, Surroundings } from './checks/surroundings.ts'
import { keepFindings } from './self-check-server.ts'
import { titles } from './words.ts'

const together: Check[] = [
  channelCheck,
  addressCheck,
  domainCheck,
  secureCheck,
  agentCheck,
  bridgeCheck,
  signatureCheck,
  platformCheck,
  storageCheck,
  textCheck,
]
const order = Object.keys(titles)
const byPlace = (findings: Finding[]) =>
  [...findings].sort((one, other) => order.indexOf(one.check) - order.indexOf(other.check))

/** Runs every check once; what was found can then be kept under a share code. */
export function useSelfCheck(surroundings: Surroundings) {
  const findings = shallowRef<Finding[]>([])
  const done = ref(false)
  const code = ref<string>()
  const missed = ref(false)

  async function run(): Promise<void> {
    const found = await Promise.all(together.map((check) => check(surroundings)))
    // A step in the history is nobody else's business meanwhile.
    const rest = [await historyCheck(surroundings), await abilityCheck(surroundings)]
    findings.value = byPlace(([] as Finding[]).concat(...found, ...rest, { check: 'backKey', cause: 'back-awaited' }))
    done.value = true
    awaitBack(surroundings, () => {
      findings.value = findings.value.map((each) =>
        each.check === 'backKey' ? { check: 'backKey', cause: 'back-arrived' } : each,
      )
    })
  }

  async function share(): Promise<void> {
    missed.value = false
    code.value = await keepFindings(surroundings.fetch, surroundings.boot.channel!.channelNo, findings.value)
    missed.value = code.value === undefined
  }

  return { findings, done, code, missed, run, share, canShare: computed(() => surroundings.boot.channel !== undefined) }
}
