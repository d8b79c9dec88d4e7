import type { PageMeta, PageStory } from '../../page-story.ts'
import PromptsPage from './PromptsPage.vue'

export default { title: '规范/提示语', component: PromptsPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = { name: '提示语', args: {} }
