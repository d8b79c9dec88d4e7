import type { PageMeta, PageStory } from '../../page-story.ts'
import ColoursPage from './ColoursPage.vue'

export default { title: '规范/颜色', component: ColoursPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = { name: '颜色', args: {} }
