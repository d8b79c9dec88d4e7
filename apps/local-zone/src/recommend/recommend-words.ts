import type { PageServices, Result } from '@one-card/platform-api'

type Settings = Result<PageServices['recommendations/get']>

/** In the order of §5.4.1: what for, what of, who sees it, how long. */
export const countingLines = [
  { term: '用途', text: '把您常用的、办过的服务排在前面' },
  { term: '内容', text: '您在这里打开的办事指南、提交的申请，只记次数' },
  { term: '接收方', text: '只有本专区的平台，不提供给别人' },
  { term: '期限', text: '直到您停止，停止时全部删除；半年没有再用的自动删除' },
]

/** 打开 3 次，申请 1 次. */
export const useWords = ({ opened, applied }: Settings['uses'][number]) =>
  [opened !== '0' && `打开 ${opened} 次`, applied !== '0' && `申请 ${applied} 次`].filter(Boolean).join('，')

export const decidedWords = {
  shown: { 1: '已打开推荐', 0: '已关闭推荐，记下的次数已全部删除' },
  counted: { 1: '已同意，从现在起记下次数', 0: '已停止，记下的次数已全部删除' },
} as const
