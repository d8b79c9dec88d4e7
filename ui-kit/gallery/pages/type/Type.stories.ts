import type { PageMeta, PageStory } from '../../page-story.ts'
import TypePage from './TypePage.vue'

export default { title: '规范/字号', component: TypePage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = { name: '字号', args: {} }
