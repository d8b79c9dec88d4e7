import { computed, nextTick, reactive, ref, shallowRef, watch } from 'vue'
import type { DemoServer } from './demo-server.ts'
import type { Noted } from './hosts/phone.ts'
import { simulatedHosts } from './hosts/simulated-host.ts'
import { ordinary, type Surroundings } from './hosts/surroundings.ts'
import type { Choice, Opened, World } from './world.ts'

/** More than fit the screen. */
const mostNoted = 50

/** What a reviewer chose and what stands on the phone. The opened address holds a token and lives nowhere but here. */
export function useDemo(server: DemoServer) {
  const world = shallowRef<World>({ channels: [], citizens: [] })
  const choice = reactive<Choice>({ channelNo: '', citizen: 0, page: 'national-zone', authLevel: '2', elderly: false })
  const surroundings = reactive<Surroundings>({ ...ordinary })
  const noted = ref<Noted[]>([])
  const address = ref<string>()
  let shown: Choice | undefined
  const title = ref('')
  const problem = ref('')
  const channel = computed(() => world.value.channels.find(({ channelNo }) => channelNo === choice.channelNo))
  const host = computed(() => simulatedHosts.find((each) => each.host === surroundings.host))
  const citizen = computed(() => world.value.citizens[choice.citizen])

  function close(): void {
    address.value = undefined
    title.value = ''
  }

  /** Nothing of one person or channel stays on the phone when another takes it. */
  watch(() => [choice.channelNo, choice.citizen, surroundings.host], close)
  /** Each kind of channel is met in programs of its own. */
  watch(channel, (now) => {
    if (now?.kind !== host.value?.kind) Object.assign(surroundings, ordinary)
  })
  watch(
    () => surroundings.host,
    () => {
      surroundings.habit = 'as-is'
    },
  )

  function note(word: Noted): void {
    noted.value = [word, ...noted.value].slice(0, mostNoted)
  }

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

  async function open(page: Opened = choice.page): Promise<void> {
    choice.page = page
    const asked = { ...choice }
    const opened = await say(server.open(asked))
    close()
    // The self-check has one address; the page that stands there goes first.
    await nextTick()
    if (opened && asked.channelNo === choice.channelNo && asked.citizen === choice.citizen) {
      shown = asked
      noted.value = []
      address.value = opened.url
    }
  }

  /** The page's session is over: another address for the same choice. */
  const openAgain = () => server.open(shown!)

  return {
    world,
    choice,
    surroundings,
    host,
    noted,
    note,
    channel,
    citizen,
    address,
    title,
    problem,
    load,
    open,
    openAgain,
    close,
  }
}
