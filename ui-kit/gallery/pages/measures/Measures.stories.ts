import type { PageMeta, PageStory } from '../../page-story.ts'
import MeasuresPage from './MeasuresPage.vue'

export default {
  title: '规范/间距圆角阴影动效',
  component: MeasuresPage,
  parameters: { page: true },
} satisfies PageMeta

export const Page: PageStory = { name: '间距圆角阴影动效', args: {} }
