import '@one-card/ui-kit'
import { createApp } from 'vue'
import { deskServer } from './desk-server.ts'
import { openReader } from './reading/reader.ts'
import TerminalDemo from './TerminalDemo.vue'

document.title = '服务窗口模拟 · 社会保障卡一卡通'
createApp(TerminalDemo, { server: deskServer(fetch.bind(window)), read: openReader() }).mount('#app')
