import type { PageMeta, PageStory } from '../../page-story.ts'
import MaskingPage from './MaskingPage.vue'

export default { title: '规范/脱敏', component: MaskingPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = { name: '脱敏', args: {} }
