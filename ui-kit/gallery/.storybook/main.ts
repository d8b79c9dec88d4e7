import type { StorybookConfig } from '@storybook/vue3-vite'
import vue from '@vitejs/plugin-vue'
import { appDeviations } from '../board/deviations/plugin.ts'
import { galleryDownloads } from '../downloads.ts'

/** The gallery: every story in both modes, the pages of `gallery/`, and nothing of Storybook's that talks to anybody. */
const config: StorybookConfig = {
  stories: ['../../src/*/*/*.stories.ts', '../{board,pages}/**/*.stories.ts'],
  framework: { name: '@storybook/vue3-vite', options: { docgen: false } },
  staticDirs: ['../static'],
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  // The dev server would ask storybook.js.org for its news.
  experimental_serverChannel: (channel) => {
    channel.removeAllListeners('requestWhatsNewData')
    return channel
  },
  features: {
    actions: false,
    backgrounds: false,
    changeDetection: false,
    controls: false,
    highlight: false,
    interactions: false,
    measure: false,
    menuOnboardingChecklist: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    viewport: false,
  },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), vue(), galleryDownloads(), appDeviations()] }),
}

export default config
