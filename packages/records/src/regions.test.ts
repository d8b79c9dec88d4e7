import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { extendTable, regions } from './dictionaries.ts'
import { currentRegionCode, regionName, regionOf, regionProblem } from './regions.ts'

describe('a region (GB/T 2260)', () => {
  it.each([
    ['131000', '河北省廊坊市'],
    ['320500', '江苏省苏州市'],
    ['320508', '江苏省苏州市姑苏区'],
    ['110000', '北京市'],
    ['110101', '北京市东城区'],
    ['500100', '重庆市'],
    ['500229', '重庆市城口县'],
    ['429004', '湖北省仙桃市'],
    ['659001', '新疆维吾尔自治区石河子市'],
    ['441900', '广东省东莞市'],
  ])('%s is called %s', (code, name) => {
    expect(regionProblem(code)).toBeUndefined()
    expect(regionName(code)).toBe(name)
  })

  it('comes apart into province, city and district', () => {
    expect(regionOf('320508')).toEqual({ province: '江苏省', city: '苏州市', district: '姑苏区' })
    expect(regionOf('110101')).toEqual({ province: '北京市', district: '东城区' })
    expect(regionOf('460000')).toEqual({ province: '海南省' })
  })

  it.each(['', '13', '1310', '999999', '139900', '131099', '13100a', '1310000', 'constructor'])(
    '%s is none',
    (code) => {
      expect(regionProblem(code)).toMatch(/行政区划代码/)
      expect(regionOf(code)).toBeUndefined()
    },
  )
})

it.each([
  ['371200', '370100', '山东省济南市'],
  ['341400', '340100', '安徽省合肥市'],
])('%s was dissolved, and goes on as %s', (old, current, name) => {
  expect(currentRegionCode(old)).toBe(current)
  expect(regionProblem(old)).toBe(`行政区划代码已撤销，现为${current}（${name}）`)
  expect(currentRegionCode(current)).toBe(current)
})

it('a page that shows labels does not load the list of regions', async () => {
  const imports =
    'import { idNoProblem, labelOf, scenes } from "@one-card/records"; globalThis.used = [idNoProblem, labelOf, scenes]'
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === 'virtual:page' ? id : null),
    load: (id: string) => (id === 'virtual:page' ? imports : null),
  }
  const built = JSON.stringify(
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [page],
      build: { write: false, rolldownOptions: { input: 'virtual:page' } },
    }),
  )
  expect(built).toContain('政务服务应用')
  expect(built).not.toContain('石家庄市')
})

it('a region that was added stands in its province and is taken from then on', () => {
  const tables = {
    'GB/T2260': extendTable(regions, [
      ['321400', '示例新市'],
      ['321402', '示例新区'],
    ]),
  }
  expect(regionProblem('321402')).toBe('行政区划代码不存在')
  expect(regionProblem('321402', tables)).toBeUndefined()
  expect(regionName('321400', tables)).toBe('江苏省示例新市')
  expect(regionName('321402', tables)).toBe('江苏省示例新市示例新区')
  const shut = { 'GB/T2260': extendTable(regions, [['321400', '示例新市']], ['321400']) }
  expect(regionProblem('321400', shut)).toBe('该行政区划代码已停用或尚未启用')
})
