import type { PageMeta, PageStory } from '../../page-story.ts'
import ScreensPage from './ScreensPage.vue'

export default { title: '界面/全国服务专区', component: ScreensPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = {
  name: '全国服务专区',
  args: { title: '全国服务专区', app: 'national-zone', screens: [{ screen: 'national-zone', title: '全国服务专区' }] },
}
