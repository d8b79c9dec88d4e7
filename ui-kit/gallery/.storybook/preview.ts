import { setup, type Preview } from '@storybook/vue3-vite'
import { providePreferences } from '@one-card/ui-kit'
import { textSteps } from '@one-card/ui-kit/text-steps'
import { showStory, type Drawn } from '../phones/show-story.ts'
import { firstGlobals, stagePreferences } from '../phones/stage.ts'

document.documentElement.lang = 'zh-CN'
setup((app) => providePreferences(app, stagePreferences))

const preview: Preview = {
  render: (_args, context) => showStory(context as unknown as Drawn),
  initialGlobals: { ...firstGlobals },
  globalTypes: {
    mode: {
      description: '模式',
      toolbar: {
        title: '模式',
        icon: 'sidebyside',
        dynamicTitle: true,
        items: [
          { value: 'both', title: '并排' },
          { value: 'standard', title: '普通模式' },
          { value: 'elderly', title: '适老模式' },
        ],
      },
    },
    width: {
      description: '宽度',
      toolbar: {
        title: '宽度',
        icon: 'mobile',
        dynamicTitle: true,
        items: [320, 390, 480].map((value) => ({ value, title: `宽 ${value}` })),
      },
    },
    textStep: {
      description: '字号档位',
      toolbar: {
        title: '字号档位',
        icon: 'zoom',
        dynamicTitle: true,
        items: textSteps.map(({ step, times }) => ({ value: step, title: `字号 ${step} 档 · ${times} 倍` })),
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          '总览',
          '规范',
          ['颜色', '字号', '间距圆角阴影动效', '图标', '脱敏', '提示语', '示例数据', '审阅板'],
          '界面',
          ['全国服务专区'],
          // `themes` of story.ts: Storybook reads this list without running it.
          '基础',
          '布局',
          '卡与码',
          '支付与明细',
          '专区',
          '授权与真伪',
        ],
      },
    },
  },
}

export default preview
