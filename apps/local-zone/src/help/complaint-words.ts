/** Characters of one message. */
export const longestComplaint = 500
/** Of one complaint. */
export const mostPictures = 3

export const complaintKinds = { complaint: '投诉', advice: '建议' } as const

export const complaintStates = {
  received: { word: '已收到，正在办理', tone: 'info' },
  answered: { word: '已答复', tone: 'ok' },
} as const

/** What is said once it was sent, and what of it did not come through. */
export const sentWords = (complaintNo: string, failed: number) =>
  failed === 0
    ? `已收到，编号 ${complaintNo}。办理进度可在本页查看`
    : `已收到，编号 ${complaintNo}。有 ${failed} 张图片没有传上，请您在下面打开这一件，再添加一次`
