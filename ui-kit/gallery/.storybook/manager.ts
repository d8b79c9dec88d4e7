import { addons } from 'storybook/manager-api'
import { tokens } from '@one-card/ui-kit/tokens'
import { theme } from './theme.ts'
import { speakChinese } from './words.ts'

const hidden = { hidden: true }

addons.setConfig({
  theme,
  sidebar: { showRoots: true },
  layout: { showPanel: false },
  ui: { enableShortcuts: false },
  toolbar: { title: hidden, zoom: hidden, eject: hidden, copy: hidden, fullscreen: hidden, remount: hidden },
})

// For manager-head.html, whose rules name tokens like any component's.
for (const [name, { standard }] of Object.entries(tokens))
  document.documentElement.style.setProperty(`--${name}`, standard)
document.documentElement.style.setProperty('--text-grow', '1')
speakChinese(document)
