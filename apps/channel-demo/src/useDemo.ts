import type { PageName } from '@one-card/platform-api'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { DemoServer } from './demo-server.ts'
import type { Choice, World } from './world.ts'

/** What a reviewer chose and what stands on the phone. The opened address holds a token and lives nowhere but here. */
export function useDemo(server: DemoServer) {
  const world = shallowRef<World>({ channels: [], citizens: [] })
  const choice = reactive<Choice>({ channelNo: '', citizen: 0, page: 'national-zone', authLevel: '2', elderly: false })
  const address = ref<string>()
  let shown: Choice | undefined
  const title = ref('')
  const problem = ref('')
  const channel = computed(() => world.value.channels.find(({ channelNo }) => channelNo === choice.channelNo))
  const citizen = computed(() => world.value.citizens[choice.citizen])

  function close(): void {
    address.value = undefined
    title.value = ''
  }

  /** Nothing of one person or channel stays on the phone when another takes it. */
  watch(() => [choice.channelNo, choice.citizen], close)

  async function say<T>(asked: Promise<T>): Promise<T | undefined> {
    problem.value = ''
    try {
      return await asked
    } catch (reason) {
      problem.value = (reason as Error).message
      return undefined
    }
  }

  async function load(): Promise<void> {
    const known = await say(server.world())
    if (known === undefined) return
    world.value = known
    choice.channelNo = known.channels[0]?.channelNo ?? ''
  }

  async function open(page: PageName = choice.page): Promise<void> {
    choice.page = page
    const asked = { ...choice }
    const opened = await say(server.open(asked))
    close()
    if (opened && asked.channelNo === choice.channelNo && asked.citizen === choice.citizen) {
      shown = asked
      address.value = opened.url
    }
  }

  /** The page's session is over: another address for the same choice. */
  const openAgain = () => server.open(shown!)

  return { world, choice, channel, citizen, address, title, problem, load, open, openAgain, close }
}
