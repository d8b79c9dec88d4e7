import { creditCodeWithCheck } from '@one-card/records'

/** Past uses of the first citizens' cards, by days before the world was seeded: enough for three months of a list. */
export interface PastUse {
  daysAgo: number
  minutesOfDay: number
  /** Table C.6. */
  credentialType: string
  /** Table C.7, and the words after "/". */
  sceneCode: string
  sceneDetail: string
  institutionName: string
  institutionClass: string
  creditCode: string
  state: 'succeeded' | 'failed'
}

const use = (daysAgo: number, minutesOfDay: number, credentialType: string, [sceneCode, sceneDetail]: [string, string],
  [institutionName, institutionClass, serial]: [string, string, string], state: PastUse['state'] = 'succeeded'): PastUse => ({
  daysAgo, minutesOfDay, credentialType, sceneCode, sceneDetail, institutionName, institutionClass,
  creditCode: creditCodeWithCheck(`12320500MB${serial}`), state,
})

const socialSecurity: [string, string, string] = ['示例市社会保险经办中心', '02', '0000002']
const hospital: [string, string, string] = ['示例市第一人民医院', '02', '0000003']
const library: [string, string, string] = ['示例市图书馆', '02', '0000004']
const park: [string, string, string] = ['示例湖景区', '07', '0000005']
const jobCentre: [string, string, string] = ['示例市就业服务中心', '02', '0000006']

export const pastUses: PastUse[] = [
  use(1, 626, '02', ['02', '养老保险参保登记'], socialSecurity),
  use(3, 582, '02', ['03', '门诊挂号'], hospital),
  use(6, 880, '02', ['06', '图书借阅'], library),
  use(12, 545, '05', ['01', '政务服务网登录'], ['示例市政务服务网', '01', '0000007']),
  use(20, 640, '02', ['05', '入园核验'], park),
  use(33, 1010, '03', ['02', '待遇资格认证'], socialSecurity),
  use(41, 575, '01', ['03', '住院登记'], hospital),
  use(48, 700, '02', ['02', '就业登记'], jobCentre, 'failed'),
  use(48, 712, '02', ['02', '就业登记'], jobCentre),
  use(75, 915, '02', ['06', '图书借阅'], library),
]
