import { ruleWords } from '@one-card/measure'
import type { Deviation } from '../deviations/deviation.ts'
import { deviationWords } from '../deviations/deviation.ts'
import type { Result } from '../measuring/checks.ts'
import { countsOf, worst } from '../measuring/checks.ts'
import { figureWords, modeWords } from '../measuring/figure-words.ts'
import { titleOf } from '../story-list.ts'
import { kindWords, type Difference } from '../tokens/differences.ts'
import { heading, page, table } from './sign-off-page.ts'

export interface Review {
  kitVersion: string
  /** The reviewer's day in China, `2026年11月23日`. */
  date: string
  opinion: string
  results: Result[]
  tokens: { before: string; after: string; found: Difference[] }
  apps: { app: string; deviations: Deviation[] }[]
}

const modes = ['standard', 'elderly'] as const

function summary(results: Result[]): string {
  const rows = modes.flatMap((mode) => {
    const own = results.filter((result) => result.mode === mode)
    const { contrast, target, font, overflow } = figureWords(worst(own))
    return own.length === 0
      ? []
      : [
          [
            modeWords[mode],
            String(own.length),
            contrast,
            target,
            font,
            overflow,
            String(own.reduce((sum, { findings }) => sum + findings.length, 0)),
          ],
        ]
  })
  return table(['模式', '测量项数', '最低对比度', '最小点按（px）', '最小字号（px）', '横向溢出（px）', '发现'], rows)
}

const findings = (results: Result[]) =>
  results.flatMap((result) =>
    result.findings.map(({ rule, element, measured, wanted }) => [
      titleOf(result.story),
      modeWords[result.mode],
      `${result.textStep} 档`,
      ruleWords[rule],
      measured,
      wanted,
      element,
    ]),
  )

const everything = (results: Result[]) =>
  results.map((result) => {
    const { contrast, target, font, overflow } = figureWords(result.figures)
    return [
      titleOf(result.story),
      modeWords[result.mode],
      `${result.textStep} 档`,
      contrast,
      target,
      font,
      overflow,
      String(result.findings.length),
    ]
  })

/** The whole review as one HTML file that needs nothing else to be read, printed and signed. */
export function signOff({ kitVersion, date, opinion, results, tokens, apps }: Review): string {
  const { before, after, found } = tokens
  const counts = countsOf(results).map(([rule, count]) => [ruleWords[rule], String(count)])
  return page(`一卡通界面组件库审阅记录 ${date}`, [
    heading('基本信息'),
    table(
      ['项目', '内容'],
      [
        ['组件库版本', kitVersion],
        ['令牌对比', `${before} → ${after}`],
        ['日期', date],
        ['意见', opinion || '无'],
      ],
    ),
    heading('测量结果'),
    results.length === 0 ? table(['说明'], [['本次没有测量']]) : summary(results),
    ...(counts.length > 0
      ? [
          heading('发现（按规则）'),
          table(['规则', '处数'], counts),
          heading('发现（逐项）'),
          table(['组件 · 状态', '模式', '字号', '规则', '测得', '要求', '位置'], findings(results)),
        ]
      : []),
    heading(`令牌差异：${before} → ${after}`),
    found.length === 0
      ? table(['说明'], [['两个版本相同']])
      : table(
          ['令牌', '变化', '原值', '新值'],
          found.map(({ path, kind, before: old, after: now }) => [
            path,
            kindWords[kind],
            old?.css ?? '—',
            now?.css ?? '—',
          ]),
        ),
    heading('微应用偏离'),
    table(
      ['微应用', '位置', '偏离', '内容'],
      apps.flatMap(({ app, deviations }) =>
        deviations.length === 0
          ? [[app, '—', '没有偏离', '—']]
          : deviations.map(({ place, kind, what }) => [app, place, deviationWords[kind], what]),
      ),
    ),
    ...(results.length > 0
      ? [
          heading('全部测量项'),
          table(
            ['组件 · 状态', '模式', '字号', '最低对比度', '最小点按', '最小字号', '溢出', '发现'],
            everything(results),
          ),
        ]
      : []),
  ])
}
