import type { Choice, World } from './world.ts'

/** The channel's server, as its own page asks it. A rejection's message is Chinese and fit to show. */
export interface DemoServer {
  world(): Promise<World>
  open(choice: Choice): Promise<{ url: string }>
}

export function demoServer(fetch: typeof window.fetch): DemoServer {
  async function answerOf<T>(path: string, init?: RequestInit): Promise<T> {
    const answer = await fetch(`/demo/api/${path}`, init).catch(() => {
      throw new Error('连不上渠道服务器，请确认平台正在运行')
    })
    const body = (await answer.json().catch(() => ({}))) as T & { message?: string }
    if (!answer.ok) throw new Error(body.message ?? '渠道服务器出错了，请稍后再试')
    return body
  }

  return {
    world: () => answerOf('world'),
    open: (choice) =>
      answerOf('open', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(choice),
      }),
  }
}
