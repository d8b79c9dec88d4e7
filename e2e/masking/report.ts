import { placeNames, type PlaceName } from './places.ts'
import type { Sighting } from './sightings.ts'

/** One state of one page in one mode. */
export interface Screen {
  page: string
  path: string
  state: string
  mode: 'standard' | 'elderly'
}
interface Row {
  title: string
  rule: string
  places: Set<PlaceName>
  shown: string
  hidden: number
}

const modeWords = { standard: '普通模式', elderly: '适老模式' }
const keyOf = ({ page, path, state, mode }: Screen) => `\`/h5/${page}/${path}\` | ${state} | ${modeWords[mode]}`

const head = `# 脱敏证明

由 \`npm run proof\` 在浏览器里打开每个微应用的每个路由得出，两种模式，以及姓名各不相同的示例持卡人；不是手写的。\`npm test\` 每次重走一遍，与本页不符即失败。
“隐藏”是各持卡人中隐藏得最少的一次；应不少于一半，手机号码除外（§8.3.2）。“示例”取第一位示例持卡人。
看过的地方：${placeNames.join('、')}。没有列出的地方没有出现该项。

| 路由 | 状态 | 模式 | 字段 | 规则 | 出现处 | 示例 | 隐藏 |
|---|---|---|---|---|---|---|---|
`

function wordsOf({ title, rule, places, shown, hidden }: Row): string {
  const where = placeNames.filter((place) => places.has(place)).join('、')
  return [title, rule, where, `\`${shown}\``, `${Math.floor(hidden * 100)}%`].join(' | ')
}

/** Turns what was seen into the rows of docs/masking-proof.md, without names and times, so that the page changes only with the facts. */
export function proofReport() {
  const screens = new Map<string, Map<string, Row>>()

  return {
    add(screen: Screen, place: PlaceName, sightings: Sighting[]): void {
      const rows = screens.get(keyOf(screen)) ?? new Map<string, Row>()
      screens.set(keyOf(screen), rows)
      for (const {
        field: { name, title, rule },
        shown,
        hidden,
      } of sightings) {
        const row = rows.get(name) ?? { title, rule, places: new Set<PlaceName>(), shown, hidden }
        rows.set(name, { ...row, places: row.places.add(place), hidden: Math.min(row.hidden, hidden) })
      }
    },
    /** Names of the fields seen in a place, over all screens. */
    seenIn: (place: PlaceName) =>
      new Set(
        [...screens.values()].flatMap((rows) =>
          [...rows].flatMap(([name, { places }]) => (places.has(place) ? [name] : [])),
        ),
      ),
    markdown(): string {
      const lines = [...screens].flatMap(([screen, rows]) =>
        rows.size === 0
          ? [`| ${screen} | 没有个人信息 | — | — | — | — |`]
          : [...rows.values()].map((row) => `| ${screen} | ${wordsOf(row)} |`).sort(),
      )
      return `${head}${lines.join('\n')}\n`
    },
  }
}
