import { addons } from 'storybook/manager-api'
import { theme } from './theme.ts'

const hidden = { hidden: true }

addons.setConfig({
  theme,
  sidebar: { showRoots: true },
  layout: { showPanel: false },
  ui: { enableShortcuts: false },
  toolbar: { title: hidden, zoom: hidden, eject: hidden, copy: hidden, fullscreen: hidden, remount: hidden },
})
