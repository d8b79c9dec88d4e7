import { expect, it } from 'vitest'
import { inStages } from './stages.ts'

it('runs each stage in a task of its own, in order, after the one before has finished', async () => {
  const log: string[] = []
  let tasks = 0
  const counting = setInterval(() => {
    tasks += 1
  })
  const startedIn: number[] = []
  const stage = (name: string) => async () => {
    startedIn.push(tasks)
    log.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 5))
    log.push(`${name} ends`)
  }
  await inStages(stage('framework'), stage('app'), stage('hydrate'))
  clearInterval(counting)
  expect(log).toEqual([
    'framework begins',
    'framework ends',
    'app begins',
    'app ends',
    'hydrate begins',
    'hydrate ends',
  ])
  expect(new Set(startedIn).size).toBe(3)
})

it('lets other work run between two stages', async () => {
  const log: string[] = []
  const started = inStages(
    () => log.push('first'),
    () => log.push('second'),
  )
  setTimeout(() => setTimeout(() => log.push('a touch')))
  await started
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(log.indexOf('a touch')).toBeGreaterThan(log.indexOf('first'))
})

it('stops at a stage that fails', async () => {
  const log: string[] = []
  await expect(
    inStages(
      () => Promise.reject(new Error('chunk lost')),
      () => log.push('never'),
    ),
  ).rejects.toThrow('chunk lost')
  expect(log).toEqual([])
})
