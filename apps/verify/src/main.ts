import '@one-card/ui-kit'
import { createApp } from 'vue'
import { findReceipt } from './receipt.ts'
import VerifyPage from './VerifyPage.vue'

document.title = '收据核对 · 社会保障卡一卡通'
createApp(VerifyPage, { find: () => findReceipt(location.search, fetch.bind(window)) }).mount('#app')
