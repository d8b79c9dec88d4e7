/** What provinces and cities add to the nation's catalogue, `scene department matter-no matter project-no project card-form abilities`. */
interface LocalProject {
  scene: string
  department: string
  matterNo: string
  matter: string
  projectNo: string
  project: string
  cardForm: '1' | '2' | '3'
  abilities: ('1' | '2' | '3')[]
  /** `@` stands for the region's name. */
  description: string
}

function parse(lines: string): LocalProject[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [scene, department, matterNo, matter, projectNo, project, cardForm, abilities, description] =
        line.split(' ')
      return {
        scene,
        department,
        matterNo,
        matter,
        projectNo,
        project,
        cardForm,
        description,
        abilities: abilities!.split('/'),
      } as LocalProject
    })
}

/** The two of the standard's own example (A.2.2) come first. */
export const provinceProjects = parse(`
02 RLZYSHBZ 04 工伤保险待遇 14 工伤康复待遇持卡直接结算 3 2 个人持社会保障卡在定点机构实现工伤康复费的直接结算（包括本地、异地）
02 RLZYSHBZ 06 人才人事 06 职业培训券 2 1 劳动者使用电子社会保障卡领取职业培训券，在参加职业技能培训时可供培训机构验证资格、免垫付（培训费用）便捷享受服务
02 RLZYSHBZ 01 就业创业 31 @返乡创业补贴领取 1 3 补贴发放到返乡创业人员的社会保障卡银行账户
02 RLZYSHBZ 06 人才人事 21 @人才服务卡权益 3 1 高层次人才持社会保障卡享受就医、出行、子女入学等服务
01 ZWFW 01 政务服务大厅 21 @政务服务“就近办” 3 1 个人持社会保障卡在乡镇、街道便民服务中心办理下沉事项
04 JTYS 01 公共交通 21 @省内公交互联互通 3 2 持卡人在全省各市使用社会保障卡乘坐公共汽车
05 WHLY 01 旅游景区 21 @旅游年卡 3 1/2 持卡人以优惠价格办理旅游年卡，入园时刷社会保障卡
06 WHLY 02 文化场馆 21 @公共图书馆通借通还 3 1 读者持社会保障卡在全省公共图书馆借书，可在任一馆还书
07 MZ 01 社会救助和社会福利 21 @养老服务补贴 3 2/3 补贴发放到老年人的社会保障卡，用于购买养老服务
07 NYNC 01 惠农补贴 21 @特色农业奖补发放 1 3 奖补资金发放到农户的社会保障卡银行账户
03 WSJK 01 就医服务 21 @检查检验结果互认查询 3 1 患者持社会保障卡查询全省互认的检查检验结果
99 JY 01 校园服务 21 @研学实践报到 3 1 学生持社会保障卡在研学实践基地报到`)

export const cityProjects = parse(`
04 JTYS 01 公共交通 31 @公交乘车优惠 3 2 持卡人使用社会保障卡乘坐@公共汽车，享受票价优惠
06 WHLY 02 文化场馆 31 @图书馆免押金借阅 3 1 读者持社会保障卡在@图书馆免押金借阅图书
05 WHLY 01 旅游景区 31 @市属公园预约入园 3 1 市民和游客持社会保障卡预约@市属公园，扫码入园
01 ZWFW 01 政务服务大厅 31 @市民中心持卡通办 3 1 个人持社会保障卡在@市民中心一窗办理多个部门的事项
03 WSJK 01 就医服务 31 @先诊疗后付费 3 1/2 患者持社会保障卡在@定点医院先就诊，离院时一次结算
02 RLZYSHBZ 01 就业创业 41 @零工驿站 3 1 零工人员持社会保障卡在@零工驿站休息、饮水、登记用工
06 TY 01 体育场馆 31 @健身消费券 2 2 市民使用电子社会保障卡领取、使用健身消费券
04 JTYS 02 停车服务 31 @公共停车缴费 2 2 车主使用电子社会保障卡缴纳@公共停车费用
99 MZ 02 养老服务 31 @社区助餐点就餐 3 1/2 老年人持社会保障卡在@社区助餐点就餐，享受就餐补贴
01 ZFGJJ 01 住房公积金 31 @租房提取公积金 3 1/3 职工持社会保障卡按月提取公积金支付房租`)
