/** Characters of one message. */
export const longestComplaint = 500

export const complaintKinds = { complaint: '投诉', advice: '建议' } as const

export const complaintStates = {
  received: { word: '已收到，正在办理', tone: 'info' },
  answered: { word: '已答复', tone: 'ok' },
} as const
