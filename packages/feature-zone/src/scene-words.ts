import {
  bookIcon,
  busIcon,
  govIcon,
  medicalIcon,
  mountainIcon,
  otherIcon,
  peopleIcon,
  sproutIcon,
} from '@one-card/ui-kit'

/** Table C.7 in the words of a small entry, in its order. */
const scenes = [
  { code: '01', word: '政务服务', icon: govIcon, hint: '政务大厅、公积金' },
  { code: '02', word: '人社服务', icon: peopleIcon, hint: '就业、社保、服务网点' },
  { code: '03', word: '就医购药', icon: medicalIcon, hint: '医院、社区医院、药店' },
  { code: '04', word: '交通出行', icon: busIcon, hint: '公交、地铁' },
  { code: '05', word: '旅游观光', icon: mountainIcon, hint: '公园、景区' },
  { code: '06', word: '文化体验', icon: bookIcon, hint: '图书馆、博物馆、健身' },
  { code: '07', word: '惠民惠农', icon: sproutIcon, hint: '补贴发放' },
  { code: '99', word: '其他领域', icon: otherIcon, hint: '校园、助餐' },
] as const

/** One that was added since (08–98) under the name that comes with the answer (decision 0070), beside the others. */
export const sceneOf = (code: string, name?: string) => {
  const other = scenes[scenes.length - 1]!
  return scenes.find((scene) => scene.code === code) ?? { ...other, code, word: name ?? other.word }
}

/** Those of the table, and before 其他领域 what was added of which there is something. */
export const scenesWith = (found: { code: string; name?: string }[]) => [
  ...scenes.slice(0, -1),
  ...found.flatMap(({ code, name }) => (name === undefined ? [] : [sceneOf(code, name)])),
  ...scenes.slice(-1),
]

/** Table A.1 row 13. */
export const abilityWords = { '1': '办事凭证', '2': '支付结算', '3': '待遇发放' } as const
export type Ability = keyof typeof abilityWords

/** Table A.1 row 12, as a citizen says it. */
export const cardFormWords = {
  '1': '请带实体社会保障卡',
  '2': '使用电子社会保障卡（手机）',
  '3': '实体卡、手机都可以',
} as const
