import type { PageMeta, PageStory } from '../../page-story.ts'
import IconsPage from './IconsPage.vue'

export default { title: '规范/图标', component: IconsPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = { name: '图标', args: {} }
