import { pages } from '@one-card/platform-api/pages'
import type { FastifyInstance } from 'fastify'
import { sendDoc } from './layout.ts'
import { escaped } from './markdown.ts'

const path = '/docs/embed'
const containers = { element: '页面中的一块', full: '整个窗口' }

export interface Chosen {
  page: string
  container: keyof typeof containers
  elderly: boolean
  ownCashier: boolean
}

function chosenOf(query: Record<string, string | undefined>): Chosen {
  return {
    page: Object.hasOwn(pages, query.page ?? '') ? query.page! : 'ecard-code',
    container: query.container === 'full' ? 'full' : 'element',
    elderly: query.elderly === '1',
    ownCashier: query.ownCashier === '1',
  }
}

/** What an operator pastes into a page of theirs. */
export function embedCode({ page, container, elderly, ownCashier }: Chosen): string {
  const lines = [
    `    page: '${page}',`,
    ...(page === 'cashier' ? [`    query: { order }, // 订单号，20 位数字`] : []),
    `    token: async (page, elderly) => (await fetch(\`/token/\${page}?elderly=\${elderly ? 1 : 0}\`)).json(),`,
    container === 'full' ? `    container: 'full',` : `    container: document.getElementById('card'),`,
    ...(elderly ? [`    elderly: true,`] : []),
    ...(ownCashier ? [`    onPay: (orderNo) => showYourCashier(orderNo),`] : []),
    `    onEvent: (event) => console.log(event.type, event),`,
  ]
  return [
    ...(container === 'full' ? [] : ['<div id="card" style="height: 100vh"></div>']),
    '<script type="module">',
    `  import { openPage } from '/web.js'`,
    '  openPage({',
    ...lines,
    '  })',
    '</script>',
  ].join('\n')
}

const option = (value: string, words: string, chosen: string) =>
  `<option value="${value}"${value === chosen ? ' selected' : ''}>${words}</option>`
const yesNo = (chosen: boolean) => option('0', '否', chosen ? '1' : '0') + option('1', '是', chosen ? '1' : '0')

function form(chosen: Chosen): string {
  const { page, container, elderly, ownCashier } = chosen
  const pageOptions = Object.entries(pages).map(([name, { title }]) => option(name, `${title}（${name}）`, page))
  const places = Object.entries(containers).map(([value, words]) => option(value, words, container))
  return `<h1>嵌入代码</h1><p>选择后写出网页一侧的代码；服务器一侧见<a href="/docs/">十行接入</a>。</p>
<form method="get" action="${path}">
<label for="page">页面</label><select id="page" name="page">${pageOptions.join('')}</select>
<label for="container">放在哪里</label><select id="container" name="container">${places.join('')}</select>
<label for="elderly">以适老模式打开</label><select id="elderly" name="elderly">${yesNo(elderly)}</select>
<label for="ownCashier">用自己的收银台付款</label><select id="ownCashier" name="ownCashier">${yesNo(ownCashier)}</select>
<button>写出代码</button></form><pre tabindex="0"><code>${escaped(embedCode(chosen))}</code></pre>`
}

/** The playground: a form without script that writes the code as it is chosen. */
export function embedPlayground(scope: FastifyInstance): void {
  scope.get<{ Querystring: Record<string, string> }>(path, ({ query }, reply) =>
    sendDoc(reply, path, '嵌入代码', form(chosenOf(query))),
  )
}
