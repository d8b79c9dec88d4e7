import type { PersonKey } from '../people/citizens.ts'

/** Uses of a card in the past, for 使用明细: who, where (index of the system), scene of C.7, how long ago, what came of it. */
export interface DemoVisit {
  holder: PersonKey
  system: string
  /** Table C.6. */
  credentialType: '01' | '02' | '03' | '04'
  scene: string
  daysAgo: number
  /** Of that day, Beijing time. */
  clock: string
  state: 'succeeded' | 'failed' | 'pending'
}

const places: Pick<DemoVisit, 'system' | 'credentialType' | 'scene' | 'clock'>[] = [
  { system: '服务大厅窗口', credentialType: '02', scene: '政务服务应用/居住证办理', clock: '09:32:15' },
  {
    system: '社会保险经办窗口',
    credentialType: '02',
    scene: '人力资源和社会保障应用/养老保险参保登记',
    clock: '10:05:48',
  },
  { system: '医院挂号台', credentialType: '02', scene: '就医购药应用/挂号', clock: '08:11:03' },
  { system: '图书馆服务台', credentialType: '02', scene: '文化体验应用/图书借阅', clock: '15:40:27' },
  { system: '社会保险经办窗口', credentialType: '01', scene: '人力资源和社会保障应用', clock: '14:20:36' },
  { system: '服务大厅窗口', credentialType: '03', scene: '政务服务应用/公积金提取', clock: '16:02:54' },
]

/** More than one page of 使用明细 for the first citizen, over half a year; a few for others; none for the rest. */
export const demoVisits: DemoVisit[] = [
  ...Array.from({ length: 27 }, (_, index) => visit('manyMonths', index, 2 + index * 7)),
  ...Array.from({ length: 5 }, (_, index) => visit('withoutPassword', index, 5 + index * 23)),
  ...Array.from({ length: 3 }, (_, index) => visit('longName', index + 2, 9 + index * 31)),
  ...Array.from({ length: 8 }, (_, index) => visit('elder', index + 1, 1 + index * 12)),
  visit('lostCard', 1, 40),
  ...(['twentyCharacters', 'rareLast', 'pairedLast'] as const).flatMap((holder, at) => [
    visit(holder, at + 10, 3),
    visit(holder, at + 11, 34),
  ]),
]

function visit(holder: PersonKey, index: number, daysAgo: number): DemoVisit {
  const state = index % 9 === 4 ? 'failed' : index % 13 === 6 ? 'pending' : 'succeeded'
  return { holder, daysAgo, state, ...places[index % places.length]! }
}
