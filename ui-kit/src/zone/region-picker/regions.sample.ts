import type { Region } from './region.ts'

/** `code name pinyin [services]`, a province and then its cities; without services it is not open yet. For stories and tests. */
const provinces = [
  ['110000 北京市 bei-jing 206'],
  ['120000 天津市 tian-jin 121'],
  [
    '130000 河北省 he-bei 98',
    '130100 石家庄市 shi-jia-zhuang 84',
    '130200 唐山市 tang-shan',
    '130600 保定市 bao-ding 51',
  ],
  ['140000 山西省 shan-xi 76', '140100 太原市 tai-yuan 63', '140200 大同市 da-tong'],
  ['150000 内蒙古自治区 nei-meng-gu 58', '150100 呼和浩特市 hu-he-hao-te 49', '152500 锡林郭勒盟 xi-lin-guo-le-meng'],
  ['210000 辽宁省 liao-ning 102', '210100 沈阳市 shen-yang 88', '210200 大连市 da-lian 91'],
  ['220000 吉林省 ji-lin 60', '220100 长春市 chang-chun 57', '222400 延边朝鲜族自治州 yan-bian'],
  ['230000 黑龙江省 hei-long-jiang 64', '230100 哈尔滨市 ha-er-bin 60'],
  ['310000 上海市 shang-hai 230'],
  [
    '320000 江苏省 jiang-su 214',
    '320100 南京市 nan-jing 143',
    '320200 无锡市 wu-xi 96',
    '320300 徐州市 xu-zhou 88',
    '320400 常州市 chang-zhou 79',
    '320500 苏州市 su-zhou 128',
    '320600 南通市 nan-tong 90',
    '320700 连云港市 lian-yun-gang',
    '320800 淮安市 huai-an 66',
    '320900 盐城市 yan-cheng 61',
    '321000 扬州市 yang-zhou 82',
    '321100 镇江市 zhen-jiang 70',
    '321200 泰州市 tai-zhou 64',
    '321300 宿迁市 su-qian',
  ],
  [
    '330000 浙江省 zhe-jiang 240',
    '330100 杭州市 hang-zhou 168',
    '330200 宁波市 ning-bo 120',
    '331000 台州市 tai-zhou 77',
  ],
  ['340000 安徽省 an-hui 90', '340100 合肥市 he-fei 86', '341700 池州市 chi-zhou'],
  ['350000 福建省 fu-jian 110', '350100 福州市 fu-zhou 87', '350200 厦门市 xia-men 103'],
  ['360000 江西省 jiang-xi 71', '360100 南昌市 nan-chang 65', '361000 抚州市 fu-zhou'],
  ['370000 山东省 shan-dong 156', '370100 济南市 ji-nan 97', '370200 青岛市 qing-dao 118'],
  ['410000 河南省 he-nan 93', '410100 郑州市 zheng-zhou 90'],
  ['420000 湖北省 hu-bei 99', '420100 武汉市 wu-han 115', '422800 恩施土家族苗族自治州 en-shi'],
  ['430000 湖南省 hu-nan 95', '430100 长沙市 chang-sha 101'],
  ['440000 广东省 guang-dong 260', '440100 广州市 guang-zhou 180', '440300 深圳市 shen-zhen 192'],
  ['450000 广西壮族自治区 guang-xi 68', '450100 南宁市 nan-ning 59'],
  ['460000 海南省 hai-nan 72', '460100 海口市 hai-kou 60'],
  ['500000 重庆市 chong-qing 132'],
  ['510000 四川省 si-chuan 140', '510100 成都市 cheng-du 151', '513200 阿坝藏族羌族自治州 a-ba'],
  ['520000 贵州省 gui-zhou 61', '520100 贵阳市 gui-yang 58'],
  ['530000 云南省 yun-nan 66', '530100 昆明市 kun-ming 62', '533300 怒江傈僳族自治州 nu-jiang'],
  ['540000 西藏自治区 xi-zang 31', '540100 拉萨市 la-sa 28'],
  ['610000 陕西省 shan-xi 83', '610100 西安市 xi-an 94'],
  ['620000 甘肃省 gan-su 52', '620100 兰州市 lan-zhou 48'],
  ['630000 青海省 qing-hai 39', '630100 西宁市 xi-ning 36'],
  ['640000 宁夏回族自治区 ning-xia 44', '640100 银川市 yin-chuan 41'],
  [
    '650000 新疆维吾尔自治区 xin-jiang 47',
    '650100 乌鲁木齐市 wu-lu-mu-qi 45',
    '652700 博尔塔拉蒙古自治州 bo-er-ta-la',
    '653000 克孜勒苏柯尔克孜自治州 ke-zi-le-su 12',
  ],
]

function regionOf(line: string, level: string): Region {
  const [code = '', name = '', pinyin = '', services] = line.split(' ')
  const open = services === undefined ? { state: 'not-open' as const } : { note: `${level}${services} 项服务` }
  return { code, name, pinyin: pinyin.replace(/-/g, ' '), ...open }
}

export const sampleRegions: Region[] = provinces.map(([province = '', ...cities]) => ({
  ...regionOf(province, cities.length > 0 ? '省级专区 · ' : ''),
  ...(cities.length > 0 && { children: cities.map((city) => regionOf(city, '')) }),
}))
