import type { PageMeta, PageStory } from '../../page-story.ts'
import SampleDataPage from './SampleDataPage.vue'

export default { title: '规范/示例数据', component: SampleDataPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = { name: '示例数据', args: {} }
