import type { PageMeta, PageStory } from '../../page-story.ts'
import ScreensPage from './ScreensPage.vue'

export default { title: '界面/使用明细', component: ScreensPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = {
  name: '使用明细',
  args: { title: '使用明细', app: 'usage-records', screens: [{ screen: 'usage-records', title: '使用明细' }] },
}
