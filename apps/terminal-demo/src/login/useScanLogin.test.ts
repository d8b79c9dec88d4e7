// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import type { LoginView } from '../answers.ts'
import type { LoginServer } from '../desk-server.ts'
import { useScanLogin } from './useScanLogin.ts'

const server = { getLogin: vi.fn<LoginServer['getLogin']>(), restart: vi.fn<LoginServer['restart']>() }
const never = () => new Promise<never>(() => {})
const waiting: LoginView = { version: 'a', state: 'waiting', code: '91' }
let page: VueWrapper
let goOn: () => void

function open(): ReturnType<typeof useScanLogin> {
  let login!: ReturnType<typeof useScanLogin>
  const pause = () =>
    new Promise<void>((resolve) => {
      goOn = resolve
    })
  page = mount(
    defineComponent({
      setup() {
        login = useScanLogin(server, pause)
        return () => null
      },
    }),
  )
  return login
}

beforeEach(() => {
  server.getLogin.mockReset().mockImplementation(never)
  server.restart.mockReset().mockImplementation(never)
})
afterEach(() => page.unmount())

it('asks for the truth first, then for what comes after what it has seen, until it is decided', async () => {
  server.getLogin
    .mockResolvedValueOnce(waiting)
    .mockResolvedValueOnce({ version: 'b', state: 'scanned' })
    .mockResolvedValueOnce({ version: 'c', state: 'refused' })
  const { login } = open()
  await flushPromises()
  expect(server.getLogin.mock.calls).toEqual([[undefined], ['a'], ['b']])
  expect(login.value?.state).toBe('refused')
})

it('renews a code that is over by itself, and says that it did', async () => {
  server.getLogin.mockResolvedValueOnce(waiting).mockResolvedValueOnce({ version: 'b', state: 'expired' })
  let renew!: (view: LoginView) => void
  server.restart.mockReturnValueOnce(
    new Promise((resolve) => {
      renew = resolve
    }),
  )
  const { login, renewed } = open()
  await flushPromises()
  expect([login.value?.state, renewed.value]).toEqual(['expired', false])
  goOn()
  renew({ version: 'c', state: 'waiting', code: '92' })
  await flushPromises()
  expect([login.value?.code, renewed.value, server.getLogin.mock.lastCall]).toEqual(['92', true, ['c']])
})

it('keeps what it shows when the network is lost, says so, and goes on', async () => {
  server.getLogin
    .mockResolvedValueOnce(waiting)
    .mockRejectedValueOnce(new Error('网络中断'))
    .mockResolvedValueOnce({ version: 'b', state: 'scanned' })
  const { login, problem } = open()
  await flushPromises()
  expect([login.value, problem.value]).toEqual([waiting, '网络中断'])
  goOn()
  await flushPromises()
  expect([login.value?.state, problem.value]).toEqual(['scanned', ''])
})

it('goes on at once when the network is back, and heeds no answer to what was asked before', async () => {
  let late!: (view: LoginView) => void
  server.getLogin
    .mockResolvedValueOnce(waiting)
    .mockReturnValueOnce(
      new Promise((resolve) => {
        late = resolve
      }),
    )
    .mockResolvedValueOnce({ version: 'b', state: 'refused' })
  const { login, problem } = open()
  await flushPromises()
  window.dispatchEvent(new Event('offline'))
  expect(problem.value).toContain('网络已断开')
  window.dispatchEvent(new Event('online'))
  await flushPromises()
  late({ version: 'z', state: 'scanned' })
  await flushPromises()
  expect([login.value?.state, problem.value]).toEqual(['refused', ''])
})

it('starts again when asked, after a login too', async () => {
  server.getLogin.mockResolvedValueOnce({ version: 'a', state: 'refused' })
  server.restart.mockResolvedValueOnce({ version: 'b', state: 'waiting', code: '92' })
  const { login, restart } = open()
  await flushPromises()
  await restart()
  await flushPromises()
  expect([login.value?.code, server.getLogin.mock.lastCall]).toEqual(['92', ['b']])
})
