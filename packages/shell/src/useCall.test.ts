import { refusals } from '@one-card/prompts'
import { expect, it, vi } from 'vitest'
import { CallLost, CallRefused } from '@one-card/session'
import { useCall } from './useCall.ts'

function start() {
  const request = vi.fn<(name: string) => Promise<string>>()
  const call = useCall(request)
  const state = () => ({
    waiting: call.waiting.value,
    refused: call.refused.value,
    missed: call.missed.value,
    done: call.done.value,
  })
  return { request, repeat: call.repeat, state }
}
const resting = { waiting: false, refused: undefined, missed: false, done: undefined }

it('sends nothing by itself, waits for the answer, and has it', async () => {
  const { request, repeat, state } = start()
  expect([state(), request.mock.calls]).toEqual([resting, []])
  let answer!: (result: string) => void
  request.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
  const ended = repeat('card')
  expect(state()).toEqual({ ...resting, waiting: true })
  answer('result')
  await ended
  expect([state(), request.mock.calls]).toEqual([{ ...resting, done: 'result' }, [['card']]])
})

it.each([
  ['refused', new CallRefused(refusals.CARD_LOST), { ...resting, refused: refusals.CARD_LOST }],
  ['missed', new CallLost(), { ...resting, missed: true }],
])('is %s until it is repeated', async (_, reason, failed) => {
  const { request, repeat, state } = start()
  request.mockRejectedValueOnce(reason).mockResolvedValueOnce('result')
  await repeat('card')
  expect(state()).toEqual(failed)
  await repeat('card')
  expect(state()).toEqual({ ...resting, done: 'result' })
})

it('throws what is neither, and keeps what it had', async () => {
  const { request, repeat, state } = start()
  request.mockResolvedValueOnce('result').mockRejectedValueOnce(new TypeError('a fault of the page'))
  await repeat('card')
  await expect(repeat('card')).rejects.toThrow('a fault of the page')
  expect(state()).toEqual({ ...resting, done: 'result' })
})
