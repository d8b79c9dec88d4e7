import { expect, test, type Page } from '@playwright/test'
import type { Mode } from '../ui-kit/src/preferences.ts'
import type { Finding } from '../ui-kit/measure/index.ts'
import { bringMeasuring } from './measuring.ts'

/** Every rule is tried on a page that breaks it and on the same page mended, and must tell the two apart. */
interface Seed {
  rule: string
  fault: string
  mended: string
  head?: string
  mendedHead?: string
}

const box = (style: string, inside: string) => `<div style="${style}">${inside}</div>`
const icons = (count: number) => Array.from({ length: count }, () => '<svg width="40" height="40"></svg>').join(' ')
const long = '请核对信息后再提交，如有疑问请拨打客服电话咨询'

const seeds: Seed[] = [
  {
    rule: 'text-contrast',
    fault: '<p style="color:#767676">较淡的字</p>',
    mended: '<p style="color:#222">较深的字</p>',
  },
  {
    rule: 'text-contrast',
    fault: '<p style="color:#222;opacity:.5">半透明的字</p>',
    mended: '<p style="color:#222">不透明的字</p>',
  },
  {
    rule: 'text-contrast',
    fault: box('background:#c00', '<p style="color:#222">红底黑字</p>'),
    mended: box('background:#fee', '<p style="color:#222">浅底黑字</p>'),
  },
  {
    rule: 'text-contrast',
    fault: box(
      'position:relative;height:60px',
      box('position:absolute;inset:0;background:#234', '') + '<p style="position:relative;color:#111">叠在深色块上</p>',
    ),
    mended: box(
      'position:relative;height:60px',
      box('position:absolute;inset:0;background:#eef', '') + '<p style="position:relative;color:#111">叠在浅色块上</p>',
    ),
  },
  {
    rule: 'text-contrast',
    fault: `${box('height:3000px', '')}<p style="color:#767676">第一屏以外的字</p>`,
    mended: `${box('height:3000px', '')}<p>第一屏以外的字</p>`,
  },
  {
    rule: 'text-contrast',
    fault: '<svg width="200" height="60"><text x="0" y="40" font-size="20" fill="#999">图上的字</text></svg>',
    mended: '<svg width="200" height="60"><text x="0" y="40" font-size="20" fill="#111">图上的字</text></svg>',
  },
  {
    rule: 'ground-unknown',
    fault: box('background:linear-gradient(#fff,#eee)', '<p>渐变上的字</p>'),
    mended: box('background:#fff url(guilloche-ring.svg)', '<p>刻线上的字</p>'),
  },
  {
    rule: 'control-contrast',
    fault: '<input style="width:200px;height:60px;border:2px solid #ddd" aria-label="姓名">',
    mended: '<input style="width:200px;height:60px;border:2px solid #555" aria-label="姓名">',
  },
  {
    rule: 'control-contrast',
    fault:
      '<label><input type="checkbox" style="opacity:0"><i style="display:inline-block;width:34px;height:34px;border:2px solid #ccc"></i>同意</label>',
    mended: '<label><input type="checkbox" style="opacity:0"><span style="background:#eee">参保地优先</span></label>',
  },
  { rule: 'font-size', fault: '<p style="font-size:16px">小字</p>', mended: '<p>大字</p>' },
  {
    rule: 'font-size',
    fault: '<svg width="60" height="60" viewBox="0 0 120 120"><text x="0" y="60" font-size="24">缩小</text></svg>',
    mended: '<svg width="120" height="120" viewBox="0 0 120 120"><text x="0" y="60" font-size="24">原样</text></svg>',
  },
  {
    rule: 'heading-size',
    fault: '<h2 style="font-size:20px">小标题</h2>',
    mended: '<h2 style="font-size:26px">大标题</h2>',
  },
  {
    rule: 'line-height',
    fault: box('width:200px;line-height:1.3', long),
    mended: box('width:200px;line-height:1.5', long),
  },
  {
    rule: 'target',
    fault: '<button style="width:120px;height:44px">确定</button>',
    mended: '<button style="width:120px;height:60px">确定</button>',
  },
  {
    rule: 'target',
    fault: '<a href="#" style="display:block;height:30px">去看看</a>',
    mended: '<p>详见<a href="#">办事指南</a>第三条</p>',
  },
  {
    rule: 'target',
    fault: '<label><input type="checkbox">同意</label>',
    mended: '<label style="display:block;min-height:60px"><input type="checkbox">同意</label>',
  },
  { rule: 'sideways', fault: box('width:600px', '很宽的一块'), mended: box('max-width:600px', '很宽的一块') },
  {
    rule: 'sideways',
    fault: box('width:200px;overflow-x:auto;white-space:nowrap', long),
    mended: box('width:200px;overflow-x:auto', long),
  },
  {
    rule: 'cut-words',
    fault: box('height:40px;overflow:hidden;width:200px', long),
    mended: box('min-height:40px;overflow:hidden;width:200px', long),
  },
  {
    rule: 'cut-words',
    fault: box('width:200px;overflow:hidden;white-space:nowrap', long),
    mended: box('width:200px;overflow:hidden', long),
  },
  {
    rule: 'cut-words',
    fault: box('width:200px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis', long),
    mended: box('width:200px;overflow:hidden;text-overflow:ellipsis', long),
  },
  {
    rule: 'cut-words',
    fault: box(
      'width:200px;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1',
      long,
    ),
    mended: box('width:200px;overflow:hidden', long),
  },
  {
    rule: 'cut-words',
    fault: box('height:60px;overflow:hidden;width:200px', box('margin-top:-90px', long)),
    mended: box('height:60px;overflow:auto;width:200px', box('padding-top:90px', long)),
  },
  {
    rule: 'cut-words',
    fault: box('position:absolute;left:-30px', '出了左边'),
    mended: box('position:absolute;left:30px', '没出左边'),
  },
  {
    rule: 'covered-words',
    fault: `${box('height:20px', '下面的一行字')}${box('height:20px;margin-top:-12px', '上面的一行字')}`,
    mended: `${box('height:30px', '下面的一行字')}${box('height:30px', '上面的一行字')}`,
  },
  {
    rule: 'covered-words',
    fault: box(
      'position:relative',
      '被图标压住的字<svg style="position:absolute;left:40px;top:0" width="28" height="28"></svg>',
    ),
    mended: box(
      'position:relative',
      '没被图标压住<svg style="position:absolute;left:300px;top:0" width="28" height="28"></svg>',
    ),
  },
  {
    rule: 'covered-words',
    fault: box(
      'position:relative',
      `${box('position:absolute;left:0;top:0;width:200px;height:40px;background:#fff', '')}压在白块下的字`,
    ),
    mended: `<header style="height:60px"><svg width="40" height="40"></svg></header>${box('height:60px;overflow:auto', `${box('height:200px', '滚到上面去的字')}${'<p>下面的字</p>'.repeat(3)}`)}`,
  },
  { rule: 'icons-in-row', fault: icons(5), mended: icons(4) },
  {
    rule: 'loop',
    head: '<style>@keyframes k { to { opacity: .5 } } p { animation: k 1s infinite }</style>',
    fault: '<p>闪烁</p>',
    mendedHead: '<style>@keyframes k { to { opacity: 1 } } p { animation: k 1s 2 }</style>',
    mended: '<p>不闪烁</p>',
  },
  {
    rule: 'zoom',
    head: '<meta name="viewport" content="width=device-width, user-scalable=no">',
    fault: '',
    mended: '',
    mendedHead: '<meta name="viewport" content="width=device-width">',
  },
  {
    rule: 'zoom',
    head: '<style>body { -webkit-text-size-adjust: 100% !important }</style>',
    fault: '',
    mended: '',
    mendedHead: '<style>body { -webkit-text-size-adjust: 100% }</style>',
  },
]

async function measured(page: Page, body: string, head = ''): Promise<Finding[]> {
  await page.setContent(
    `<!doctype html><html><head>${head}</head><body style="font:20px/1.5 sans-serif;background:#fff;color:#111"><main>${body}</main></body></html>`,
  )
  return page.evaluate(() => window.measuring.measure(document.documentElement, window.measuring.demandsOf('elderly')))
}

test.beforeEach(async ({ page }) => {
  await bringMeasuring(page)
  await page.goto('about:blank')
})

for (const rule of new Set(seeds.map((seed) => seed.rule))) {
  test(`${rule} is found where it is and not where it is mended`, async ({ page }) => {
    for (const { fault, mended, head, mendedHead } of seeds.filter((seed) => seed.rule === rule)) {
      expect(
        (await measured(page, fault, head)).map((finding) => finding.rule),
        fault,
      ).toContain(rule)
      expect(
        (await measured(page, mended, mendedHead)).map((finding) => finding.rule),
        mended,
      ).not.toContain(rule)
    }
  })
}

test('a good page has no finding in either mode, and its figures are those of its styles', async ({ page }) => {
  await page.setContent(`<!doctype html><body style="font:20px/1.5 sans-serif;background:#fff;color:#000"><main><h1 style="font-size:30px">身份码</h1>
    <p style="width:200px">${long}</p><button style="width:320px;height:64px;font:inherit;color:#fff;background:#000;border:0">刷新</button></main></body>`)
  for (const mode of ['standard', 'elderly'] as Mode[]) {
    expect(
      await page.evaluate(
        (each) => window.measuring.measure(document.documentElement, window.measuring.demandsOf(each)),
        mode,
      ),
    ).toEqual([])
  }
  expect(await page.evaluate(() => window.measuring.figuresOf(document.documentElement))).toEqual({
    contrast: 21,
    target: { width: 320, height: 64 },
    fontPx: 20,
    overflowPx: 0,
  })
})

/** Shows `words` after a tap, and does `then` with them a second later. */
const message = (then: string) => `<main><h1>支付码</h1></main><button>支付</button><script>
  document.querySelector('button').onclick = () => {
    const note = document.body.appendChild(document.createElement('p')); note.textContent = '支付成功'
    setTimeout(() => { ${then} }, 1000)
  }</script>`

async function vanished(page: Page, body: string): Promise<string[]> {
  await page.setContent(body)
  const watch = await page.evaluateHandle(() => window.measuring.watchVanishing(document.body))
  await page.click('button')
  await watch.evaluate((each) => each.settled())
  await page.clock.runFor(1800)
  return (await watch.evaluate((each) => each.stop())).map(({ element }) => element)
}

test('words that go by themselves are found: removed, hidden, faded or emptied', async ({ page }) => {
  await page.clock.install()
  for (const then of ['note.remove()', 'note.hidden = true', 'note.style.opacity = 0', 'note.textContent = ""']) {
    expect(await vanished(page, message(then)), then).toEqual(['p「支付成功」'])
  }
})

test('words that stay, or that others replace where they stood, are no finding', async ({ page }) => {
  await page.clock.install()
  for (const then of [
    '',
    'note.textContent = "交易已完成"',
    'const other = document.createElement("p"); other.textContent = "交易已完成"; note.replaceWith(other)',
    // One look meets neither the old page nor the new one.
    'const page = [...document.body.children]; document.body.replaceChildren(); setTimeout(() => document.body.append(...page), 250)',
    // The stand-in for a page goes when the page comes, wherever that begins.
    'const other = document.body.appendChild(document.createElement("p")); other.textContent = "正在打开"; other.ariaBusy = "true"; setTimeout(() => other.remove(), 450)',
    // Both stand there for one look.
    'const other = document.body.appendChild(document.createElement("p")); other.textContent = "交易已完成"; other.style.marginTop = "-20px"; setTimeout(() => note.remove(), 250)',
    'note.remove(); setTimeout(() => document.body.append(Object.assign(document.createElement("p"), { textContent: "交易已完成" })), 250)',
  ]) {
    expect(await vanished(page, message(then)), then).toEqual([])
  }
})
