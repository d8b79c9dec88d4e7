// Written by `npm run sdk` from the schemas of @one-card/platform-api; a test fails while they disagree.

/** What each open service of docs/wire.md takes and answers. */
export interface Services {
  /** 生成用户信息令牌（§8.1.2.2-b） */
  'user-token/issue': {
    params: {
      name: string
      idNo: string
      mobile?: string
      authLevel: '1' | '2' | '3'
      page: 'national-zone' | 'local-zone' | 'ecard-code' | 'cashier' | 'usage-records'
      elderly?: '0' | '1'
      returnUrl?: string
    }
    result: { token: string; expiresIn: string; url: string }
  }
  /** 解析用户信息令牌（§8.1.2.1-f） */
  'user-token/parse': {
    params: { token: string }
    result: {
      name?: string
      idNo?: string
      mobile?: string
      authLevel: '1' | '2' | '3'
      page: 'national-zone' | 'local-zone' | 'ecard-code' | 'cashier' | 'usage-records'
      expiresAt: string
    }
  }
  /** 撤回用户信息令牌（§8.1.2.1-f） */
  'user-token/withdraw': { params: { token: string }; result: Record<string, never> }
  /** 结束用户会话（§8.1.2.1-f） */
  'session/end': { params: { name: string; idNo: string }; result: Record<string, never> }
  /** 换取专区令牌（§8.1.2.1-f） */
  'zone-token/exchange': {
    params: { token: string }
    result: {
      name?: string
      idNo?: string
      authLevel: '1' | '2' | '3'
      regionCode: string
      elderly: '0' | '1'
      expiresAt: string
    }
  }
  /** 电子社会保障卡二维码生成（§5.3.3-a-1） */
  'ecode/generate': {
    params: { token: string; codeType?: 'identity' | 'payment' }
    result: { code: string; codeType: 'identity' | 'payment'; expiresIn: string }
  }
  /** 电子社会保障卡二维码解码（§7.1.2） */
  'ecode/decode': {
    params: { code: string; scene: string }
    result: { name?: string; idNo?: string; cardNo?: string; codeType: 'identity' | 'payment'; authTime: string }
  }
  /** 实体社会保障卡鉴权（§7.1.1） */
  'card/authenticate': {
    params: { cardNo: string; idNo: string; name: string; scene: string }
    result: { result: 'passed' | 'failed'; reasonCode?: string; reason?: string; authTime: string }
  }
  /** 电子证照核验（§5.3.4.3-a） */
  'licence/verify': {
    params: { code: string; scene: string }
    result: {
      cardState: 'normal' | 'suspended' | 'lost' | 'cancelled' | 'none'
      name?: string
      idNo?: string
      cardNo?: string
      issuingPlace?: string
      validUntil?: string
      authTime: string
    }
  }
  /** 人脸比对（§7.1.3） */
  'face/compare': {
    params: { image: string; idNo: string; name: string; scene?: string }
    result: { score: string; match: '0' | '1'; triesLeft: string; authTime: string }
  }
  /** 窗口当面核验（§5.3.3-a） */
  'real-person/attest': {
    params: { checkNo: string; idNo: string; name: string; scene: string }
    result: { result: 'passed'; authTime: string }
  }
  /** 电子社会保障卡登录二维码生成（§7.1.4-a） */
  'login-code/create': { params: { scene: string; device?: string }; result: { code: string; expiresIn: string } }
  /** 电子社会保障卡扫码登录结果查询（§7.1.4-c） */
  'login-code/query': {
    params: { code: string }
    result: {
      state: 'waiting' | 'scanned' | 'confirmed' | 'refused' | 'expired'
      name?: string
      idType?: string
      idNo?: string
      authTime?: string
    }
  }
  /** 电子社会保障卡授权登录信息获取（§5.3.3-a-5） */
  'authorised-login/exchange': {
    params: { grant: string; verifier: string; callback: string }
    result: { name?: string; idType?: string; idNo?: string; authTime: string }
  }
  /** 申请查询授权（§8.3.3） */
  'query-grant/request': {
    params: {
      name: string
      idNo: string
      items: (
        | 'name'
        | 'idNo'
        | 'mobile'
        | 'cardNo'
        | 'bankAccount'
        | 'insuredPlace'
        | 'credentialRecords'
        | 'paymentRecords'
        | 'benefitRecords'
      )[]
      matter: string
      purpose: string
      period: 'once' | 'days-30' | 'until-withdrawn'
    }
    result: { grantNo: string; state: 'requested' | 'granted' | 'refused' | 'used' | 'withdrawn' | 'expired' }
  }
  /** 查询授权状态（§8.3.3） */
  'query-grant/state': {
    params: { grantNo: string }
    result: { state: 'requested' | 'granted' | 'refused' | 'used' | 'withdrawn' | 'expired'; validUntil?: string }
  }
  /** 实体社会保障卡银行账号信息查询（§5.3.3-c-2） */
  'account/query': { params: { name: string; idNo: string }; result: { bank: string; account: string } }
  /** 办事凭证数据回流（§5.4.1.3） */
  'records/credential': {
    params: { record: Record<string, string> | Record<string, string>[] }
    result: { accepted: string; rejected: { index: string; field: string; reason: string }[] }
  }
  /** 支付结算数据回流（§5.4.1.3） */
  'records/payment': {
    params: { record: Record<string, string> | Record<string, string>[] }
    result: { accepted: string; rejected: { index: string; field: string; reason: string }[] }
  }
  /** 待遇发放数据回流（§5.4.1.3） */
  'records/benefit': {
    params: { record: Record<string, string> | Record<string, string>[] }
    result: { accepted: string; rejected: { index: string; field: string; reason: string }[] }
  }
  /** 回流数据核对（§5.4.1.3-a） */
  'records/tally': {
    params: { kind: 'credential' | 'payment' | 'benefit'; day: string; after?: string }
    result: { keys: string[]; next?: string }
  }
  /** 未回流数据查询（§5.4.1.3） */
  'records/missing': {
    params: Record<string, never>
    result: { dueMinutes: string; records: { authTime: string; credentialType: string; scene: string }[] }
  }
  /** 回流错误数据查询（§5.4.1.3-a） */
  'records/errors': {
    params: { kind: 'credential' | 'payment' | 'benefit'; after?: string }
    result: {
      errors: {
        errorNo: string
        field: string
        reason: string
        at: string
        keptUntil: string
        record: Record<string, string>
      }[]
      waiting: string
      next?: string
    }
  }
  /** 回流错误数据更正（§5.4.1.3-a） */
  'records/mend': {
    params: { errorNo: string; record: Record<string, string> }
    result: { accepted: string; rejected: { index: string; field: string; reason: string }[] }
  }
  /** 申请共享使用记录（§5.4.1.2） */
  'partner-share/apply': {
    params: {
      kind: 'credential' | 'payment' | 'benefit'
      fields: string[]
      purpose: string
      period: 'days-30' | 'days-365'
    }
    result: { applicationNo: string; state: 'waiting' | 'approved' | 'refused' | 'ended' }
  }
  /** 共享申请状态（§5.4.1.2） */
  'partner-share/state': {
    params: { applicationNo: string }
    result: { state: 'waiting' | 'approved' | 'refused' | 'ended'; reason?: string; validUntil?: string }
  }
  /** 读取共享的使用记录（§5.4.1.2） */
  'partner-share/read': {
    params: { applicationNo: string; day: string; after?: string }
    result: { records: Record<string, string>[]; next?: string }
  }
  /** 生成共享文件（§5.4.1.2） */
  'partner-share/file': {
    params: { applicationNo: string; day: string; form: 'csv' }
    result: { name: string; count: string; content: string }
  }
  /** 电子社会保障卡线上支付下单（§7.2.2-a） */
  'order/create': {
    params: {
      merchantOrderNo: string
      merchantId: string
      subject: string
      amount: string
      scene: string
      paymentType?: '01' | '02' | '03' | '04' | '05'
      name?: string
      idNo?: string
      expiresIn?: string
    }
    result: {
      orderNo: string
      state: 'created' | 'paying' | 'paid' | 'failed' | 'closed' | 'partly-refunded' | 'refunded'
      code: string
      cashierPath: string
      expiresAt: string
    }
  }
  /** 支付订单查询（§7.2.2-e） */
  'order/query': {
    params: { orderNo?: string; merchantOrderNo?: string }
    result: {
      orderNo: string
      merchantOrderNo: string
      state: 'created' | 'paying' | 'paid' | 'failed' | 'closed' | 'partly-refunded' | 'refunded'
      finished: '0' | '1'
      version: string
      way: 'online' | 'scanned' | 'scanning' | 'medical'
      amount: string
      paidAt?: string
      paymentMethod?: string
      paymentType?: string
      receiptNo?: string
      lines: { part: 'fund' | 'personal-account' | 'bank-account' | 'discount'; amount: string }[]
      refundedAmount: string
      refunds: {
        refundNo: string
        merchantRefundNo: string
        amount: string
        state: 'refunding' | 'refunded' | 'failed'
        refundedAt?: string
      }[]
      cause?: string
    }
  }
  /** 支付订单关闭（§7.2.2） */
  'order/close': {
    params: { orderNo?: string; merchantOrderNo?: string }
    result: {
      orderNo: string
      state: 'created' | 'paying' | 'paid' | 'failed' | 'closed' | 'partly-refunded' | 'refunded'
    }
  }
  /** 支付订单退款（附录 C.10） */
  'order/refund': {
    params: { orderNo?: string; merchantOrderNo?: string; merchantRefundNo: string; amount: string; reason?: string }
    result: {
      orderNo: string
      refundNo: string
      state: 'refunding' | 'refunded' | 'failed'
      lines: { part: 'fund' | 'personal-account' | 'bank-account' | 'discount'; amount: string }[]
      refundedAmount: string
    }
  }
  /** 支付对账结果（§7.2） */
  'order/reconciliation': {
    params: Record<string, never>
    result: {
      days: { day: string; doneAt: string }[]
      differences: {
        orderNo: string
        kind: 'debit-unknown' | 'debit-missing' | 'amount' | 'refund' | 'merchant-silent' | 'record-missing'
        reason: string
        platformAmount: string
        bankAmount: string
        state: 'open' | 'cleared'
        foundAt: string
        clearedAt?: string
      }[]
    }
  }
  /** 电子社会保障卡被扫支付（§7.2.3-c） */
  'pay/scanned': {
    params: {
      merchantOrderNo: string
      merchantId: string
      subject: string
      amount: string
      scene: string
      paymentType?: '01' | '02' | '03' | '04' | '05'
      code: string
      terminal?: string
    }
    result: {
      orderNo: string
      state: 'created' | 'paying' | 'paid' | 'failed' | 'closed' | 'partly-refunded' | 'refunded'
      name?: string
      expiresAt: string
    }
  }
  /** 商户二维码生成（§7.2.4-a） */
  'merchant-code/create': {
    params: { merchantId: string; scene: string; place?: string }
    result: { code: string; payee: string }
  }
  /** 商户二维码停用（§7.2.4-a） */
  'merchant-code/stop': { params: { code: string }; result: { state: 'stopped' } }
  /** 就医结算交易认证（§5.3.3-b-6） */
  'medical/authenticate': {
    params: {
      billNo: string
      merchantId: string
      amount: string
      scene: string
      code?: string
      cardNo?: string
      idNo?: string
      name?: string
    }
    result: {
      authNo: string
      name?: string
      idNo?: string
      personalAccountBalance: string
      authTime: string
      expiresAt: string
      proof: string
    }
  }
  /** 医疗费用结算（§7.2.6-d） */
  'medical/settle': {
    params: {
      authNo: string
      billNo: string
      amount: string
      fundAmount: string
      subject: string
      paymentType: '01' | '02' | '03' | '04' | '05'
      terminal?: string
    }
    result: {
      orderNo: string
      state: 'created' | 'paying' | 'paid' | 'failed' | 'closed' | 'partly-refunded' | 'refunded'
      lines: { part: 'fund' | 'personal-account' | 'bank-account' | 'discount'; amount: string }[]
    }
  }
  /** 待遇领取人员核验（§7.3） */
  'benefit/verify': {
    params: { batchNo: string; purpose: string; payees: { lineNo: string; name: string; idNo: string }[] }
    result: {
      results: {
        lineNo: string
        result: 'passed' | 'failed'
        bank?: string
        account?: string
        reasonCode?: string
        reason?: string
      }[]
    }
  }
  /** 待遇发放结果回流（§7.3） */
  'benefit/report': {
    params: { record: Record<string, string> | Record<string, string>[] }
    result: { accepted: string; rejected: { index: string; field: string; reason: string }[] }
  }
  /** 待办申请（§7.1.5） */
  'application/waiting': {
    params: Record<string, never>
    result: {
      applications: {
        applicationNo: string
        title: string
        name: string
        idNo: string
        submittedAt: string
        answers: { label: string; value: string }[]
      }[]
    }
  }
  /** 办结申请（§7.1.5） */
  'application/decide': {
    params: { applicationNo: string; result: 'approved' | 'refused'; reason: string }
    result: { state: 'draft' | 'submitted' | 'approved' | 'refused' }
  }
  /** 按编号查询页面步骤（§8.4） */
  'case/find': {
    params: { caseNo: string }
    result: { steps: { at?: string; step: string; succeeded: '0' | '1'; outcome: string }[] }
  }
  /** 待答复投诉建议（§5.3.4.3） */
  'complaint/waiting': {
    params: Record<string, never>
    result: {
      complaints: {
        complaintNo: string
        kind: 'complaint' | 'advice'
        text: string
        state: 'received' | 'answered'
        madeOn: string
        pictures: string
        messages: { by: 'citizen' | 'desk'; text: string; madeAt: string }[]
      }[]
    }
  }
  /** 投诉建议图片（§5.3.4.3） */
  'complaint/picture': { params: { complaintNo: string; place: string }; result: { image: string } }
  /** 答复投诉建议（§5.3.4.3） */
  'complaint/answer': { params: { complaintNo: string; text: string }; result: { state: 'answered' } }
  /** 预约入场核验（§9.1.3-a） */
  'booking/admit': {
    params: { code: string }
    result: { title: string; date: string; begins: string; people: string; admittedAt: string }
  }
  /** 应用目录上报（§A.1） */
  'catalogue/services': {
    params: { regionCode: string; services: Record<string, string>[] }
    result: { accepted: string; rejected: { index: string; field: string; reason: string }[] }
  }
  /** 机构目录上报（§B.1） */
  'catalogue/institutions': {
    params: { regionCode: string; institutions: Record<string, string>[] }
    result: { accepted: string; rejected: { index: string; field: string; reason: string }[] }
  }
  /** 服务资讯上报（§5.3.4.2-d） */
  'catalogue/articles': {
    params: {
      regionCode: string
      articles: {
        articleNo: string
        kind: 'guide' | 'news' | 'term' | 'question'
        title: string
        body: string
        publishedOn: string
      }[]
    }
    result: { accepted: string; rejected: { index: string; field: string; reason: string }[] }
  }
  /** 应用目录查询（§5.3.2-d） */
  'catalogue/service-list': {
    params: {
      servicesOf: string
      department?: string
      sceneCode?: string
      cardForm?: '1' | '2' | '3'
      after?: string
      ability?: '1' | '2' | '3'
    }
    result: {
      total: string
      services: { row: Record<string, string>; source?: string; reportedAt?: string }[]
      next?: string
    }
  }
  /** 机构目录查询（§5.3.2-f） */
  'catalogue/institution-list': {
    params: {
      institutionsOf: string
      department?: string
      sceneCode?: string
      cardForm?: '1' | '2' | '3'
      after?: string
    }
    result: {
      total: string
      institutions: { row: Record<string, string>; source?: string; reportedAt?: string }[]
      next?: string
    }
  }
  /** 字典表查询（§5.4.1.3-a） */
  'dictionary/list': {
    params: { dictionaryOf: 'all' | 'C.6' | 'C.7' | 'C.8' | 'C.9' | 'C.10' | 'GB/T2260'; after?: string }
    result: {
      entries: {
        dictionary: 'C.6' | 'C.7' | 'C.8' | 'C.9' | 'C.10' | 'GB/T2260'
        code: string
        label: string
        opensAt?: string
        closesAt?: string
      }[]
      next?: string
    }
  }
  /** 地方服务专区注册（§5.3.4.2-b） */
  'zone/register': {
    params: {
      regionCode: string
      name: string
      level: 'province' | 'city' | 'joint'
      drawing: 'water-town' | 'skyline' | 'gate' | 'mountain'
      members?: string[]
      origin?: string
      slogan?: string
      accent?: 'water' | 'lake' | 'hibiscus' | 'wall'
      provider?: string
      hotline?: string
    }
    result: { state: 'registered' }
  }
  /** 地方服务专区撤回（§5.3.4.2-b） */
  'zone/withdraw': { params: { regionCode: string }; result: { state: 'withdrawn' } }
  /** 查询渠道登记信息（§9.2） */
  'channel/manifest': {
    params: { client: string }
    result: {
      channelNo: string
      name: string
      kind: 'app' | 'mini-program' | 'official-account' | 'partner-site' | 'system'
      state: 'trial' | 'active'
      pages: {
        page: 'national-zone' | 'local-zone' | 'ecard-code' | 'cashier' | 'usage-records'
        authLevel: '1' | '2' | '3'
        state: 'open' | 'stopped'
      }[]
      services: { service: string; fields: string[]; state: 'open' | 'stopped' }[]
      origins: string[]
      returnUrl?: string
      addresses: string[]
      checkFiles: string[]
      requestsPerMinute: string
      requestsPerDay?: string
      keyId: string
      keyPurpose: 'test' | 'live'
      signedWith: 'test' | 'live'
      oldKeyUntil?: string
    }
  }
  /** 上报一致性检查结果（§9.2.5） */
  'channel/conformance': {
    params: { version: string; checks: { check: string; result: 'passed' | 'failed' }[] }
    result: { state: 'passed' | 'failed' }
  }
}

export type ServiceName = keyof Services
