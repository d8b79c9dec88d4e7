import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Records } from '../../uses/records/index.ts'
import type { Regions } from '../regions/index.ts'
import { newsRepository, type NewsRepository } from './repository.ts'
import { newsRoutes } from './routes.ts'

export type News = Pick<NewsRepository, 'findAll' | 'store'>

/** §5.3.4.2-d, §10.2.3-a: articles, and notices over the home. */
export function newsModule(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  modules: { regions: Regions; records: Pick<Records, 'listArrived'> },
): Module<News> {
  const repository = newsRepository(db)
  return { api: repository, handlers: newsRoutes(repository, modules, now) }
}

export { cleanArticle } from './clean-article.ts'
export type { Article } from './repository.ts'
