import type { PageMeta, PageStory } from '../../page-story.ts'
import OverviewPage from './OverviewPage.vue'

export default { title: '总览', component: OverviewPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = { name: '总览', args: {} }
