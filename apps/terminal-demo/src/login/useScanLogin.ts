import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import type { LoginView } from '../answers.ts'
import type { LoginServer } from '../desk-server.ts'

/** After the network was lost. */
const againMs = 2_000
/** Words that pass by are to be read. */
const readMs = 1_000

const isOpen = ({ state }: LoginView) => state === 'waiting' || state === 'scanned' || state === 'expired'

/** One login page (§7.1.4-a): follows its server, which knows the truth; a code that is over is followed by the next. */
export function useScanLogin(
  server: LoginServer,
  pause = (ms: number) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, ms)
    }),
) {
  const login = shallowRef<LoginView>()
  const problem = ref('')
  /** The code on the screen took the place of one that was over. */
  const renewed = ref(false)
  /** Of several answers on their way only the one asked for last counts. */
  let turn = 0

  async function follow(): Promise<void> {
    const mine = ++turn
    while (mine === turn && (login.value === undefined || isOpen(login.value))) {
      try {
        const isOver = login.value?.state === 'expired'
        if (isOver) await pause(readMs)
        if (mine !== turn) return
        const view = await (isOver ? server.restart() : server.getLogin(login.value?.version))
        if (mine !== turn) return
        if (isOver) renewed.value = true
        login.value = view
        problem.value = ''
      } catch (reason) {
        if (mine !== turn) return
        problem.value = (reason as Error).message
        await pause(againMs)
      }
    }
  }

  /** Another code, or another visitor: what was known of the one before is forgotten here and on the server. */
  async function restart(): Promise<void> {
    turn += 1
    renewed.value = false
    try {
      login.value = await server.restart()
      problem.value = ''
    } catch (reason) {
      problem.value = (reason as Error).message
    }
    void follow()
  }

  const lost = () => {
    problem.value = '网络已断开，恢复后会自动继续，请稍候'
  }
  onMounted(() => {
    window.addEventListener('offline', lost)
    window.addEventListener('online', follow)
    void follow()
  })
  onBeforeUnmount(() => {
    turn += 1
    window.removeEventListener('offline', lost)
    window.removeEventListener('online', follow)
  })

  return { login, problem, renewed, restart }
}
