import '@one-card/ui-kit'
import { createApp } from 'vue'
import ChannelDemo from './ChannelDemo.vue'
import { demoServer } from './demo-server.ts'

document.title = '服务渠道模拟 · 社会保障卡一卡通'
const only = new URLSearchParams(location.search).get('frame') === 'only'
createApp(ChannelDemo, { server: demoServer(fetch.bind(window)), only }).mount('#app')
