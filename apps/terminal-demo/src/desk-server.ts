import type { Ending, Receipt, Visit } from './answers.ts'

/** The desk's server, as its own page asks it. A rejection's message is in desk words and fit to show. */
export interface DeskServer {
  decode(code: string): Promise<Visit>
  finish(visitId: string, state: Ending): Promise<Receipt>
}

export function deskServer(fetch: typeof window.fetch): DeskServer {
  async function post<T>(path: string, params: object): Promise<T> {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(params) }
    const answer = await fetch(`/demo/terminal/api/${path}`, init).catch(() => {
      throw new Error('系统异常，原因为窗口与本单位服务器的网络中断，请稍后再试')
    })
    const body = await answer.json().catch(() => ({})) as T & { message?: string }
    if (!answer.ok) throw new Error(body.message ?? '系统异常，原因为窗口服务器没有应答，请稍后再试')
    return body
  }

  return { decode: (code) => post('decode', { code }), finish: (visitId, state) => post('finish', { visitId, state }) }
}
