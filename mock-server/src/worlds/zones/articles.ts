import { beijingTime } from '@one-card/envelope'
import { regionOf } from '@one-card/records/regions'
import { cleanArticle } from '../../domains/zones/news/index.ts'
import type { article } from '../../domains/zones/news/schema.ts'
import { guides } from './guides.ts'
import { localTopics, type LocalTopic } from './local-topics.ts'
import { numberOf, pick } from './pick.ts'
import { questions } from './questions.ts'
import { terms } from './terms.ts'

type Article = typeof article.$inferInsert

const dayMs = 24 * 3_600_000
/** Of each region. */
const topicsEach = 4

const paragraph = (words: string) => `<p>${words}${/[。！？]$/.test(words) ? '' : '。'}</p>`
const list = (tag: 'ol' | 'ul', items: string[]) =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string, string, string, string])

/** As any article that is taken in from elsewhere. */
function bodyOf(...blocks: string[]): string {
  const clean = cleanArticle(blocks.join(''))
  if (clean === undefined) throw new Error('A demo article has no words')
  return clean
}

function nationalArticles(on: (daysAgo: number) => string): Article[] {
  const national = { regionCode: '000000', source: '全国' }
  return [
    ...linesOf(guides).map(([title, drawing, opening, steps, mind], place): Article => ({
      ...national,
      id: `guide-${place + 1}`,
      kind: 'guide',
      title,
      drawing: drawing as NonNullable<Article['drawing']>,
      publishedOn: on(2 + place * 5),
      body: bodyOf(
        paragraph(opening),
        '<h2>办理步骤</h2>',
        list('ol', steps.split(';')),
        '<h2>温馨提示</h2>',
        paragraph(mind),
        paragraph('需要人工帮助的，请拨打 12333'),
      ),
    })),
    ...linesOf(terms).map(([word, what, use, onward], place): Article => ({
      ...national,
      id: `term-${place + 1}`,
      kind: 'term',
      title: `什么是${word}`,
      publishedOn: on(4 + place * 6),
      body: bodyOf(
        paragraph(what),
        '<h2>对您有什么用</h2>',
        paragraph(use),
        '<h2>您可以这样做</h2>',
        paragraph(onward),
      ),
    })),
    ...linesOf(questions).map(([title, answer, more, last], place): Article => ({
      ...national,
      id: `question-${place + 1}`,
      kind: 'question',
      title,
      publishedOn: on(3 + place * 4),
      body: bodyOf(paragraph(answer), ...more.split('。').filter(Boolean).map(paragraph), paragraph(last)),
    })),
  ]
}

function localArticle(code: string, topic: LocalTopic, place: number, on: (daysAgo: number) => string): Article {
  const { province, city = province } = regionOf(code)!
  const id = `${code}-${place + 1}`
  const figure = String(6 + (numberOf(id) % 30))
  const named = (words: string) => words.replaceAll('@', city).replaceAll('#', figure)
  return {
    id,
    kind: topic.kind,
    title: named(pick(topic.titles, id, 'title')),
    regionCode: code,
    source: city,
    drawing: topic.drawing,
    publishedOn: on(1 + (numberOf(id, 'day') % 120)),
    body: bodyOf(
      paragraph(named(pick(topic.openings, id, 'opening'))),
      `<h2>${topic.list.heading}</h2>`,
      list(topic.kind === 'guide' ? 'ol' : 'ul', topic.list.items.map(named)),
      '<h2>还有这些要知道</h2>',
      paragraph(named(pick(topic.middles, id, 'middle'))),
      paragraph(named(pick(topic.middles, id, 'middle', 1))),
      paragraph(pick(topic.endings, id, 'ending')),
    ).replace(/(<p>[^<]+<\/p>)\1/g, '$1'),
  }
}

/** 服务资讯 of the nation and of every zone, dated back from `at`. */
export function demoArticles(zoneCodes: string[], at: Date): Article[] {
  const on = (daysAgo: number) => beijingTime(new Date(at.getTime() - daysAgo * dayMs)).slice(0, 10)
  return [
    ...nationalArticles(on),
    ...zoneCodes.flatMap((code, region) =>
      Array.from({ length: topicsEach }, (_, place) =>
        localArticle(code, localTopics[(region * 3 + place) % localTopics.length]!, place, on),
      ),
    ),
  ]
}
