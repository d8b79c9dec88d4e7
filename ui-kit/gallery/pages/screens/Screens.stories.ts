import type { PageMeta, PageStory } from '../../page-story.ts'
import ScreensPage from './ScreensPage.vue'

export default { title: '界面/微应用', component: ScreensPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = { name: '微应用', args: {} }
