/** A kind of 应用机构 as the demo makes them: how many a city has, what they are called, and what is open there. */
interface InstitutionKind {
  scene: string
  /** Table C.8. */
  institutionClass: '01' | '02' | '07' | '08'
  perCity: number
  /** `#` stands for the district, `@` for a street. */
  name: string
  supervisor: string
  projects: string[]
  cardForm: '1' | '2' | '3'
  hours: string
  useModes: string[]
}

const office = '周一至周五 9:00—12:00，13:00—17:00，法定节假日除外'
const daily = '每天 8:30—20:30'
const museum = '周二至周日 9:00—17:00，16:30 停止入场，周一闭馆'
const [view, swipe, scan, cardPay, codePay, online] = [
  '视读',
  '实体社会保障卡刷卡',
  '电子社会保障卡扫码',
  '实体社会保障卡支付',
  '电子社会保障卡移动支付',
  '电子社会保障卡线上服务',
]

export const institutionKinds: InstitutionKind[] = [
  kind(
    '01',
    '01',
    6,
    '#@政务服务中心',
    '政务服务管理部门',
    ['政务服务大厅持卡取号', '政务服务大厅持卡办事', '自助终端持卡登录'],
    '3',
    office,
    [view, swipe, scan, online],
  ),
  kind(
    '01',
    '02',
    4,
    '#住房公积金管理部@服务点',
    '住房公积金管理部门',
    ['住房公积金账户查询', '住房公积金提取'],
    '3',
    office,
    [swipe, scan],
  ),
  kind(
    '02',
    '02',
    6,
    '#@社会保险服务中心',
    '人力资源和社会保障部门',
    ['社会保险参保登记', '个人参保证明查询打印', '社会保险待遇资格认证'],
    '3',
    office,
    [view, swipe, scan, online],
  ),
  kind(
    '02',
    '02',
    5,
    '#@公共就业服务中心',
    '人力资源和社会保障部门',
    ['就业登记', '失业登记', '求职登记', '招聘会入场'],
    '3',
    office,
    [swipe, scan],
  ),
  kind(
    '02',
    '07',
    8,
    '示例银行#@支行社会保障卡服务网点',
    '人力资源和社会保障部门',
    ['社会保障卡申领', '社会保障卡启用', '社会保障卡补领换领', '社会保障卡密码修改与重置'],
    '3',
    '周一至周日 9:00—17:00',
    [view, swipe, scan],
  ),
  kind(
    '03',
    '02',
    5,
    '#@人民医院',
    '卫生健康部门',
    ['预约挂号', '现场挂号', '门诊费用结算', '住院费用结算', '检查检验报告查询打印'],
    '3',
    '门诊 8:00—17:00，急诊全天',
    [swipe, scan, cardPay, codePay],
  ),
  kind(
    '03',
    '02',
    8,
    '#@社区卫生服务中心',
    '卫生健康部门',
    ['现场挂号', '家庭医生签约', '预防接种登记', '门诊费用结算'],
    '3',
    '每天 8:00—17:30',
    [swipe, scan, cardPay, codePay],
  ),
  kind('03', '07', 9, '示例大药房#@店', '医疗保障部门', ['定点药店购药结算'], '3', daily, [swipe, scan, codePay]),
  kind(
    '04',
    '07',
    6,
    '#@公交卡务服务点',
    '交通运输部门',
    ['公共汽车刷卡乘车', '公共汽车扫码乘车', '老年人优惠乘车'],
    '3',
    '每天 8:00—18:00',
    [swipe, scan, cardPay],
  ),
  kind('04', '07', 3, '#@轨道交通客运服务中心', '交通运输部门', ['轨道交通乘车'], '3', '每天 6:30—22:30', [
    swipe,
    scan,
    cardPay,
    codePay,
  ]),
  kind('05', '02', 4, '#@公园', '文化和旅游部门', ['公园年票', '景区预约入园'], '3', '每天 6:00—21:00', [
    view,
    swipe,
    scan,
  ]),
  kind('05', '07', 3, '#@旅游景区游客中心', '文化和旅游部门', ['景区购票', '老年人景区优惠'], '3', '每天 8:00—17:30', [
    swipe,
    scan,
    codePay,
  ]),
  kind('06', '02', 4, '#@公共图书馆', '文化和旅游部门', ['图书借阅', '图书馆入馆'], '3', museum, [swipe, scan]),
  kind('06', '02', 3, '#@博物馆', '文化和旅游部门', ['博物馆预约参观'], '3', museum, [view, scan]),
  kind('06', '02', 3, '#@全民健身中心', '体育部门', ['全民健身中心入场', '公共体育场馆预约'], '3', daily, [
    swipe,
    scan,
    codePay,
  ]),
  kind(
    '07',
    '01',
    4,
    '#@乡镇财政惠农补贴服务站',
    '农业农村部门',
    ['耕地地力保护补贴发放', '种粮农民一次性补贴发放'],
    '1',
    office,
    [view, swipe],
  ),
  kind('99', '02', 3, '#@中学校园卡服务室', '教育部门', ['校园一卡通'], '3', '上学日 7:30—17:30', [
    swipe,
    scan,
    cardPay,
  ]),
  kind('99', '08', 3, '#@社区助餐点', '民政部门', ['社区助餐点就餐'], '3', '每天 10:30—13:00，16:30—18:30', [
    swipe,
    scan,
    codePay,
  ]),
]

function kind(
  scene: string,
  institutionClass: InstitutionKind['institutionClass'],
  perCity: number,
  name: string,
  supervisor: string,
  projects: string[],
  cardForm: InstitutionKind['cardForm'],
  hours: string,
  useModes: string[],
): InstitutionKind {
  return { scene, institutionClass, perCity, name, supervisor, projects, cardForm, hours, useModes }
}

/** Invented streets, so that no real office gets an address or a telephone here. */
export const streets = [
  '惠民路',
  '康宁街',
  '书香路',
  '示例路',
  '样本街',
  '长青路',
  '和顺巷',
  '春晖路',
  '永安街',
  '文汇路',
  '同心路',
  '清泉街',
  '福泽路',
  '锦绣街',
  '安居路',
  '朝阳巷',
  '望河路',
  '致远街',
  '乐业路',
  '丰收街',
]
