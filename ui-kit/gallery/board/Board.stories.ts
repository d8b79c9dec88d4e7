import type { PageMeta, PageStory } from '../page-story.ts'
import BoardPage from './BoardPage.vue'

export default { title: '规范/审阅板', component: BoardPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = { name: '审阅板', args: {} }
