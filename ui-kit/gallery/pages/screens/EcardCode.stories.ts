import type { PageMeta, PageStory } from '../../page-story.ts'
import ScreensPage from './ScreensPage.vue'

export default { title: '界面/身份码', component: ScreensPage, parameters: { page: true } } satisfies PageMeta

export const Page: PageStory = {
  name: '身份码',
  args: { title: '身份码', app: 'ecard-code', screens: [{ screen: 'ecard-code', title: '身份码' }] },
}
