import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** `npx vite ui-kit/preview`: the stories without Storybook, for a quick look beside the mocks. */
export default defineConfig({ root: import.meta.dirname, plugins: [vue()] })
