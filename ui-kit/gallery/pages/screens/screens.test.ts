// @vitest-environment node
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { PageMeta, PageStory } from '../../page-story.ts'
import { picturesOf } from './pictures.ts'

const root = join(import.meta.dirname, '../../../..')
const apps = readdirSync(join(root, 'apps')).filter((app) => existsSync(join(root, 'apps', app, 'src/micro.ts')))
const stories = Object.values(
  import.meta.glob<{ default: PageMeta; Page: PageStory }>('./*.stories.ts', { eager: true }),
)

it.each(apps)('%s has a page of its screens, in both modes and widths', (app) => {
  const story = stories.find(({ Page }) => Page.args.app === app)
  expect(story?.default.title).toBe(`界面/${String(story?.Page.args.title)}`)
  for (const { screen } of story!.Page.args.screens as { screen: string }[]) {
    expect([picturesOf(screen, 390).length, picturesOf(screen, 320).length]).toEqual([2, 2])
  }
})
