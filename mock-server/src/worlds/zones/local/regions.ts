import type { LocalCode, localZone } from '../../../domains/zones/local-zones/schema.ts'

type Zone = Omit<typeof localZone.$inferInsert, 'place'>

const social: LocalCode = { kind: 'social', word: '社保码', issuer: 'national' }
const government = (word: string): LocalCode => ({ kind: 'government', word, issuer: 'local' })
const citizen = (word: string): LocalCode => ({ kind: 'citizen', word, issuer: 'local' })
const culture = (word: string): LocalCode => ({ kind: 'culture', word, issuer: 'local' })

/** For a place that never closes. */
const everyHour = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`).join(' ')

export interface LocalRegion extends Zone {
  /** Lines of local-services.ts beside those that every region has. */
  own: string
  /** `title|note|drawing|address|hours|capacity|rule;rule|longitude latitude`, and `|fen` of one person where it costs something. */
  places: string
  /** `title|text|first day|last day|rule;rule`. */
  activities: string
}

/** What four regions differ in; a fifth is one more entry here. */
export const localRegions: LocalRegion[] = [
  {
    regionCode: '320500',
    name: '苏州市',
    slogan: '一卡通服务专区',
    accent: 'water',
    drawing: 'water-town',
    provider: '苏州市人力资源和社会保障部门',
    hotline: '12333',
    codes: [social, government('政务服务码'), citizen('苏城市民码')],
    holidays: [{ date: '2026-12-21', name: '冬至夜' }],
    own: `
life|garden-year-card|园林年卡|持卡办理，全年入园|ticket|many|园林 景点 年票|在线选择年卡种类;核对持卡人信息;到园林服务处激活，以后刷卡入园|社会保障卡|各园林服务处|当场办结|按公布的价格
life|metro|地铁乘车|持卡乘车有优惠|bus|insured|轨道交通 坐车 地铁卡|首次使用先在线开通;进站刷卡或者扫码;出站再刷一次，自动计费|社会保障卡|各地铁站服务中心|即时开通|按里程计费
work|talent|人才乐居申请|租房购房有补贴|house||人才 租房 补贴|填写申请表;单位审核;人社部门复核后发放到社会保障卡|劳动合同、学历证明|市人才服务中心|二十个工作日|不收费`,
    places: `
市博物馆|免费参观，需要预约|garden|苏州市姑苏区示例东北街1号|09:00 10:30 13:30 15:00|60|每个时段每人限约一次;凭社会保障卡或者预约码入馆;不能前来时请提前取消|120.6294 31.3238
古典园林（示例园）|持卡优惠，分时入园|garden|苏州市姑苏区示例留园路8号|08:30 10:30 13:30|80|老年人、未成年人按规定免票;凭预约码在检票口入园;入园前可以取消，票款原路退回|120.5927 31.3193|3000
社会保障卡服务网点|现场制卡，免排队|guide|苏州市姑苏区示例服务路18号|09:00 10:00 14:00 15:00|6|请携带身份证和旧卡;过时十分钟以上请重新取号|120.6183 31.2990
二十四小时自助图书馆|自习座位，整点入馆|guide|苏州市姑苏区示例书香路7号|${everyHour}|30|凭预约码在入馆闸机扫码;整点前后一小时内可以入馆|120.6105 31.3070`,
    activities: `
持卡游园季|持社会保障卡预约园林，享受优惠票价，赠送一次讲解。|2026-11-01|2027-01-31|每位持卡人每座园林可享一次优惠;须提前在“预约”里选好时段;优惠不与其他活动同时使用
冬日读书月|在全市公共图书馆刷社会保障卡借书，可领取借阅纪念章。|2026-12-01|2026-12-31|每人限领一枚;先到先得，领完为止`,
  },
  {
    regionCode: '330100',
    name: '杭州市',
    slogan: '一卡在手，杭城乐享',
    accent: 'lake',
    drawing: 'water-town',
    provider: '杭州市人力资源和社会保障部门',
    hotline: '12333',
    codes: [social, citizen('杭城市民码'), government('政务服务码'), culture('文旅码')],
    holidays: [{ date: '2026-12-25', name: '示例湖畔健步日' }],
    own: `
life|bike|公共自行车|刷卡租车，一小时免费|bus|many|自行车 租车|到租车点刷卡，取车;就近还车，刷卡确认;超时费用从账户扣除|社会保障卡|各公共自行车租车点|即时|第一小时不收费
life|park-card|公园年卡|湖区公园持卡入园|ticket|season|公园 年票 西湖|在线办理年卡;到任一公园激活;刷卡入园|社会保障卡|各公园服务处|当场办结|按公布的价格
work|startup-loan|创业担保贷款|贷款有贴息|coin||创业 贷款|填写申请;社区核实;银行放款，贴息发放到社会保障卡|创业计划、身份证|街道便民服务中心|十五个工作日|不收费`,
    places: `
湖畔博物馆|免费参观，需要预约|garden|杭州市示例区孤山路2号|09:00 11:00 13:00 15:00|50|凭社会保障卡或者预约码入馆;不能前来时请提前取消|120.1436 30.2521
市民体检中心|持卡预约，错峰体检|hospital|杭州市示例区健康路9号|08:00 09:30|12|体检前请空腹;携带社会保障卡|120.1690 30.2740`,
    activities: `
湖畔健步走|持卡登记参加，完成路线可以领取纪念品。|2026-11-15|2026-12-20|每人限领一份;请量力而行，注意安全`,
  },
  {
    regionCode: '510100',
    name: '成都市',
    slogan: '蓉城服务一卡通',
    accent: 'hibiscus',
    drawing: 'gate',
    provider: '成都市人力资源和社会保障部门',
    hotline: '12333',
    codes: [social, citizen('天府市民码'), government('政务服务码')],
    holidays: [{ date: '2026-12-05', name: '示例银杏节' }],
    own: `
life|panda|熊猫基地预约|分时入园，刷卡核验|ticket|many|熊猫 景点|选择日期和时段;填写人数;到门口刷卡入园|社会保障卡|熊猫基地游客中心|即时|按公布的票价
life|tea|社区茶馆优惠|持卡享受敬老价|sprout||茶馆 老人|到社区茶馆出示社会保障卡;享受敬老价|社会保障卡|各社区茶馆|即时|按公布的价格
work|skills|技能提升补贴|考取证书可申领|cap|season|技能 证书 补贴|在线填写证书编号;系统核对;补贴发放到社会保障卡|职业技能等级证书|市就业服务中心|十个工作日|不收费`,
    places: `
熊猫基地（示例园）|分时入园，持卡核验|garden|成都市示例区熊猫路26号|08:00 10:00 13:00|100|请按时段入园;凭社会保障卡或者预约码核验|104.1455 30.7328
市图书馆座位|自习座位预约|guide|成都市示例区文翁路98号|09:00 13:00 18:00|30|迟到三十分钟座位自动释放|104.0610 30.6570`,
    activities: `
银龄学堂冬季班|六十岁以上持卡人免费报名手机使用、书法等课程。|2026-11-20|2026-12-25|每人限报两门;名额有限，先到先得`,
  },
  {
    regionCode: '610100',
    name: '西安市',
    slogan: '古城惠民一卡通',
    accent: 'wall',
    drawing: 'gate',
    provider: '西安市人力资源和社会保障部门',
    hotline: '12333',
    codes: [social, government('政务服务码'), citizen('长安市民码')],
    holidays: [{ date: '2026-12-08', name: '示例城墙检修日' }],
    own: `
life|wall-year-card|城墙年卡|持卡登城，全年有效|ticket|many|城墙 景点 年票|在线办理年卡;到登城口激活;刷卡登城|社会保障卡|城墙南门服务处|当场办结|按公布的价格
life|heating|供暖补贴|符合条件的家庭可申领|care|season|取暖 供暖 补贴|在线填写家庭信息;社区核实;补贴发放到社会保障卡|户口簿、供暖缴费单|街道便民服务中心|十五个工作日|不收费`,
    places: `
历史博物馆|免费参观，需要预约|garden|西安市示例区小寨路91号|09:00 11:00 13:30 15:30|60|凭社会保障卡或者预约码入馆;每人七天内限约一次|108.9552 34.2235
城墙登城|持卡优惠，分时登城|garden|西安市示例区南门里1号|08:00 10:00 14:00 16:00|80|遇大风、雨雪暂停登城，预约自动作废|108.9470 34.2537`,
    activities: `
城墙灯会早鸟预约|持卡提前预约灯会时段，凭预约码优先入场。|2026-11-25|2027-02-10|每人每场限约四人;入场后不得转让`,
  },
]
