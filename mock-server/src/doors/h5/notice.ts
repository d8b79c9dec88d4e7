import type { FastifyReply } from 'fastify'
import { plainPage, plainPageHeaders } from '../plain-page.ts'

export type Notice = 'left' | 'stopped'

const words: Record<Notice, { title: string; text: string }> = {
  left: {
    title: '这里不再提供本服务',
    text: '感谢您一直以来的使用。您的社会保障卡和用卡记录都不受影响，请您从其他官方应用进入办理。',
  },
  stopped: {
    title: '该服务暂停使用',
    text: '我们正在处理，您的卡和记录都不受影响。请您稍后再来，或从其他官方应用进入办理。',
  },
}

/** What a citizen reads whose channel has left, or may not open this page for now: kind words, and somebody to call. */
export function sendNotice(reply: FastifyReply, notice: Notice, frameAncestors: string[]): FastifyReply {
  const links = [{ to: 'tel:12333', label: '拨打 12333 咨询' }]
  return reply
    .code(403)
    .headers(plainPageHeaders(frameAncestors))
    .type('text/html; charset=utf-8')
    .send(plainPage({ ...words[notice], links }))
}
