// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import RegionPicker from './RegionPicker.vue'
import { sampleRegions } from './regions.sample.ts'

const props = {
  regions: sampleRegions,
  chosen: '320500',
  recommended: [
    { reason: 'issuing', code: '320000', name: mask('place', '江苏省苏州市') },
    { reason: 'insured', code: '320500', name: '苏州市' },
  ],
}
const rows = (wrapper: ReturnType<typeof inMode>['wrapper']) => wrapper.findAll('.row').map((row) => row.text())
const button = (wrapper: ReturnType<typeof inMode>['wrapper'], text: string) =>
  wrapper.findAll('button').find((each) => each.text().startsWith(text))!

describe('two panes', () => {
  it('open at the chosen place, and draw no more than one province', () => {
    const { wrapper } = inMode('standard', RegionPicker, props)
    expect(wrapper.get('[role=tab][aria-selected=true]').text()).toBe('江苏省')
    expect(wrapper.get('.row[aria-current=true]').text()).toContain('苏州市')
    expect(rows(wrapper)).toHaveLength(14)
  })

  it('show another province by tap or arrow key', async () => {
    const { wrapper } = inMode('standard', RegionPicker, props)
    await button(wrapper, '浙江省').trigger('click')
    expect(rows(wrapper)[1]).toContain('杭州市')
    await wrapper.get('[role=tab][aria-selected=true]').trigger('keydown', { key: 'ArrowUp' })
    expect(rows(wrapper)[0]).toContain('江苏省')
  })

  it('let nobody choose what is not open', async () => {
    const { wrapper } = inMode('standard', RegionPicker, props)
    const closed = button(wrapper, '连云港市')
    expect(closed.text()).toContain('暂未开通')
    await closed.trigger('click')
    await button(wrapper, '无锡市').trigger('click')
    expect(wrapper.emitted('chosen')).toEqual([['320200']])
  })
})

describe('one pane in elderly mode', () => {
  it('goes down to a province and back', async () => {
    const { wrapper } = inMode('elderly', RegionPicker, props)
    await button(wrapper, '江苏省').trigger('click')
    expect(rows(wrapper)).toHaveLength(14)
    await button(wrapper, '返回上一级').trigger('click')
    expect(rows(wrapper)).toHaveLength(31)
  })

  it('takes the focus along, down to the way back and up to where one came from', async () => {
    const { wrapper } = inMode('elderly', RegionPicker, props)
    document.body.append(wrapper.element)
    await button(wrapper, '江苏省').trigger('click')
    await nextTick()
    expect(document.activeElement?.textContent?.trim()).toBe('返回上一级')
    await button(wrapper, '返回上一级').trigger('click')
    await nextTick()
    expect(document.activeElement?.textContent).toContain('江苏省')
  })

  it('chooses a municipality at once', async () => {
    const { wrapper } = inMode('elderly', RegionPicker, props)
    await wrapper
      .findAll('.row')
      .find((row) => row.text().startsWith('上海市'))!
      .trigger('click')
    expect(wrapper.emitted('chosen')).toEqual([['310000']])
  })
})

describe('recommended', () => {
  it('keeps the order of the clause and hides where the card was issued', () => {
    const { wrapper } = inMode('standard', RegionPicker, props)
    expect(wrapper.findAll('.why').map((why) => why.text())).toEqual(['参保地', '当前位置', '发卡地'])
    expect(wrapper.findAll('.tile')[2]!.text()).toContain('江苏省***')
    expect(wrapper.findAll('.tile')[2]!.text()).toContain('发卡地，已隐藏')
  })

  it('asks where one is only when tapped, and waits for nothing', async () => {
    const { wrapper } = inMode('standard', RegionPicker, props)
    expect(wrapper.emitted('location-asked')).toBeUndefined()
    await wrapper.findAll('.tile')[1]!.trigger('click')
    expect(wrapper.emitted('location-asked')).toHaveLength(1)
    expect(wrapper.emitted('chosen')).toBeUndefined()
    expect(rows(wrapper)).not.toHaveLength(0)
  })

  it('goes back to places lately visited, leaving out what is no more', async () => {
    const { wrapper } = inMode('standard', RegionPicker, { ...props, recent: ['310000', '999999'] })
    const recent = wrapper.findAll('.places .place button.place, button.place')
    expect(recent.map((each) => each.text())).toEqual(['上海市'])
    await recent[0]!.trigger('click')
    expect(wrapper.emitted('chosen')).toEqual([['310000']])
  })
})

it.each(['standard', 'elderly'] as const)(
  'searches by initials in %s mode and says when there is nothing',
  async (mode) => {
    const { wrapper } = inMode(mode, RegionPicker, props)
    await wrapper.get('input').setValue('sz')
    expect(rows(wrapper)).toEqual(['苏州市江苏省', '深圳市广东省'])
    expect(wrapper.get('[role=status]').text()).toBe('找到 2 个地区')
    await wrapper.get('input').setValue('没有这里')
    await nextTick()
    expect(rows(wrapper)).toEqual([])
    expect(wrapper.get('[role=status]').text()).toBe('没有找到“没有这里”，请更换名称后再试')
  },
)
