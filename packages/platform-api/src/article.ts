import { Type } from 'typebox'
import { date, identifier, oneOf, regionCode } from './fields.ts'
import type { Service } from './service.ts'

/** §10.2.3-a: 使用指南, 热点资讯, 名词科普, 常见问题. */
const articleKind = () => oneOf('guide', 'news', 'term', 'question')
const article = () => ({
  articleId: Type.String(),
  kind: articleKind(),
  title: Type.String(),
  source: Type.String(),
  publishedOn: date(),
  drawing: Type.Optional(oneOf('phone', 'bus', 'garden', 'hospital', 'guide')),
})

/** §5.3.4.2-d: the citizen's own region first, then the nation's and the other regions', newest first within each. */
export const listArticles = {
  name: 'articles/list',
  audience: 'page',
  title: '服务资讯',
  clause: '§5.3.4.2-d',
  params: Type.Object({
    kind: articleKind(),
    regionCode: Type.Optional(regionCode()),
    after: Type.Optional(identifier(80)),
  }),
  result: Type.Object({ articles: Type.Array(Type.Object(article())), next: Type.Optional(Type.String()) }),
} as const satisfies Service

/** Refuses with ARTICLE_MISSING. */
export const getArticle = {
  name: 'articles/get',
  audience: 'page',
  title: '资讯正文',
  clause: '§5.3.4.2-d',
  params: Type.Object({ articleId: identifier(64) }),
  result: Type.Object({
    ...article(),
    /** Plain words, block by block: no markup of others travels. */
    blocks: Type.Array(
      Type.Object({ kind: oneOf('heading', 'text', 'steps', 'points'), lines: Type.Array(Type.String()) }),
    ),
    /** The same as sentences, for reading aloud. */
    spoken: Type.String(),
  }),
} as const satisfies Service

/** What stands over the home for a while: 系统维护, 待遇已到账 and the like. */
export const listNotices = {
  name: 'notices/list',
  audience: 'page',
  title: '通知公告',
  clause: '§8.4',
  params: Type.Object({}),
  result: Type.Object({
    notices: Type.Array(
      Type.Object({
        noticeId: Type.String(),
        /** `benefit`: this citizen's own, for some days after the money came (§7.3-e). */
        kind: oneOf('maintenance', 'notice', 'benefit'),
        title: Type.String(),
        text: Type.String(),
      }),
    ),
  }),
} as const satisfies Service
