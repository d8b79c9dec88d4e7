import { demoForms } from './forms.ts'
import type { localService } from '../../../domains/zones/local-zones/schema.ts'

type Service = typeof localService.$inferInsert

/**
 * What every region does, `section|id|title|note|icon|hot|other words|step;step|materials|offices|term|fee`. `@` is the region.
 * A line of a region's own has the same form.
 */
const common = `
work|insurance|社保查询|缴费、待遇一次看清|umbrella|insured|养老 医保 缴费 查询 社会保险|打开本页，选择要查的险种;核对缴费年月和金额;需要凭证时，选择“参保证明”|社会保障卡|@社会保险服务中心|即时|不收费
work|certificate|参保证明|在线查看和下载|certificate|many|证明 打印 下载 参保|选择证明种类和时间;核对内容;下载，或者到自助终端打印|社会保障卡|@社会保险服务中心、各自助终端|即时|不收费
work|qualification|待遇资格认证|一年认证一次|face||养老 刷脸 认证 退休 领取|选择给自己办，或者给家人办;按提示刷脸;看到“认证成功”就是办好了|社会保障卡|可以在家办，也可以到@社会保险服务中心|即时|不收费
work|job|就业登记|失业、就业都在这里|job||失业 找工作 登记|填写单位和岗位;核对后提交，等待审核;在“我的办件”里看结果|劳动合同、社会保障卡|@就业服务中心|三个工作日|不收费
work|startup|创业补贴|首次创业可申领|bulb||创业 补贴 开店|填写创业项目;等待核对;补贴发放到社会保障卡|营业执照、社会保障卡|@就业服务中心|十五个工作日|不收费
work|injury|工伤待遇|住院、康复可报销|plaster||工伤 报销 受伤|单位先申报工伤认定;凭认定结论申请待遇;待遇发放到社会保障卡|工伤认定书、医疗票据|@社会保险服务中心|二十个工作日|不收费
work|training|职业培训券|抵扣培训费用|cap||培训 券 学习|领取培训券;选择培训机构;上课时出示社会保障卡签到|社会保障卡|各定点培训机构|即时|不收费
work|unemployment|失业待遇|失业金在线申领|coin||失业金 失业|确认离职信息;填写银行账户;按月发放到社会保障卡|离职证明、社会保障卡|@失业保险服务窗口|十个工作日|不收费
work|card|社会保障卡换领|第三代卡免费换|certificate||换卡 补卡 挂失 丢了 领卡 制卡|预约附近的网点;携带身份证和旧卡;当场领取新卡|身份证、旧卡|@社会保障卡服务网点|当场办结|首次换领不收费
life|doctor|门诊挂号|市内医院可预约|medical|insured|看病 医院 挂号 医生|选择医院和科室;选择时间，核对就诊人;到医院刷卡签到|社会保障卡|@各定点医院|即时|按医院挂号费
life|transit|公交出行|持卡乘车有优惠|bus||公交 坐车 乘车码|首次使用先开通;上车刷卡或者扫码;老年人自动享受优惠|社会保障卡|@公交卡务服务点|即时|按票价
life|books|图书借阅|免押金借书|book||借书 图书馆 还书|第一次到服务台开通;自助机刷卡借书;按期归还|社会保障卡|@公共图书馆|即时|不收费
life|fund|公积金|提取、贷款查询|house||公积金 租房 提取 买房|查询账户余额;选择提取原因;资金转入社会保障卡账户|身份证、租房或者购房材料|@住房公积金管理中心|三个工作日|不收费
life|utilities|水电燃气|缴费和报修|drop||水费 电费 燃气 缴费|输入户号;核对金额;用社会保障卡账户缴费|户号|线上办理|即时|按账单
life|care|养老服务|居家、助餐、评估|care||养老 老人 助餐 补贴 高龄|选择需要的服务;社区上门评估;补贴发放到社会保障卡|身份证、社会保障卡|@街道养老服务中心|十个工作日|按评估结果
life|farm|惠农补贴|补贴到账查询|sprout||农业 种地 补贴|选择年度和项目;查看到账情况;有疑问联系村委会|社会保障卡|各村便民服务站|即时|不收费`

function parse(lines: string, { regionCode, name }: { regionCode: string; name: string }): Service[] {
  const list = (text: string, mark: string) => (text === '' ? [] : text.split(mark))
  return lines
    .trim()
    .split('\n')
    .map((line, place) => {
      const parts = line.replaceAll('@', name).split('|')
      const [section, id, title, note, icon, hot, words, steps, materials, offices, term, fee] = parts as string[]
      return {
        id: `${regionCode}-${id}`,
        regionCode,
        section: section as Service['section'],
        place,
        title: title!,
        note: note!,
        icon: icon!,
        hot: (hot || null) as Service['hot'],
        words: words!,
        steps: list(steps!, ';'),
        materials: list(materials!, '、'),
        offices: list(offices!, '、'),
        term: term!,
        fee: fee!,
        form: demoForms[id!] ?? null,
      }
    })
}

/** Services of one region: its own stand first in 便民服务, last in 人社服务. */
export function demoLocalServices(region: { regionCode: string; name: string; own: string }): Service[] {
  const own = parse(region.own, region).map((service, at) => ({
    ...service,
    place: service.section === 'life' ? at - 100 : at + 100,
  }))
  return [...parse(common, region), ...own].map((service) => ({
    ...service,
    ...(service.id.endsWith('-card') && region.regionCode === '320500' && { bookingPlace: '320500-place-3' }),
  }))
}
