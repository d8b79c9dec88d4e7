/** What a holder is told before they agree, in the order of §5.4.1. */
export const sharingLines = [
  { term: '用途', text: '您在全国服务专区也能查到在这里用卡的记录' },
  { term: '共享内容', text: '办事凭证、支付结算、待遇发放的记录' },
  { term: '接收方', text: '全国一卡通应用平台' },
  { term: '期限', text: '从您同意时起，到您停止时止；以前的记录不会补传' },
]

export const sharingNotes = {
  agreed: '已同意共享，从现在起的记录会传到全国平台',
  withdrawn: '已停止共享，以后的记录只留在本地',
}
