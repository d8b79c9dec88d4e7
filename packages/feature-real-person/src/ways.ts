import type { PageServices, Result } from '@one-card/platform-api'
import { cardIcon, faceIcon, govIcon, type Icon } from '@one-card/ui-kit'

export type Status = Result<PageServices['real-person/state']>
export type Way = Status['ways'][number]['way']

/** 换一种方式: equal choices, each with what one needs for it. */
export const wayWords: Record<Way, { title: string; hint: string; icon: Icon }> = {
  face: { title: '刷脸认证', hint: '用手机相机拍一张照片', icon: faceIcon },
  message: { title: '短信验证码', hint: '不用刷脸，需要您的手机和社保卡', icon: cardIcon },
  desk: { title: '窗口当面核验', hint: '不用刷脸，带上社保卡到服务窗口', icon: govIcon },
}

const over: Record<Way, string> = { face: '刷脸次数已用完', message: '短信次数已用完', desk: '' }

const stateOf = ({ ways }: Status, way: Way) => ways.find((each) => each.way === way)?.state ?? 'missing'

/** What is under way stays in front after a reload; else the first way that is open. */
export function firstWay(status: Status): Way {
  if (status.message && stateOf(status, 'message') === 'open') return 'message'
  if (status.desk) return 'desk'
  return status.ways.find(({ state }) => state === 'open')?.way ?? 'desk'
}

/** The next one, where `way` came to its end, and the words that say so. */
export function nextWay(status: Status, way: Way): { way: Way; words: string } | undefined {
  if (stateOf(status, way) === 'open') return undefined
  const next = status.ways.find(({ state }) => state === 'open')?.way ?? 'desk'
  return { way: next, words: `${over[way]}，请您改用${wayWords[next].title}` }
}

/** The likely cause in plain words (field-notes R2), and how often it may be tried still. */
export function missedWords(way: Way, triesLeft: string): string {
  if (way === 'face') return `没有认出是您。可能是光线太暗、没有正对镜头，或者戴着帽子、口罩。还可以试 ${triesLeft} 次`
  return `验证码或卡号后六位不正确，还可以试 ${triesLeft} 次`
}
