import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** `npx vite ui-kit/gallery/preview`: the stories without Storybook and its start-up time. */
export default defineConfig({ root: import.meta.dirname, plugins: [vue()] })
