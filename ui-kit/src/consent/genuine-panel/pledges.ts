/** field-notes R4: what nobody here will ever ask for, in the words in which deceivers ask. */
export const pledges = [
  '本页不会索要银行卡密码。支付密码是六位数字，只在收银台由您自己输入',
  '不会打电话、发短信或加微信要密码、验证码',
  '不会让您下载别的软件、共享屏幕、远程操作',
  '不会让您转账到“安全账户”，也不会先收费再发补贴',
]

/** No page can vouch for itself. */
export const doubt = '假冒的页面也能写出这些话。拿不准时，请退出，从您常用的 App 或小程序重新进入，或拨打 12333。'
