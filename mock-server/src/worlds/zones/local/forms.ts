import type { FormField } from '@one-card/platform-api/form-answers'

/** Forms by the service's own id; every region has them. */
export const demoForms: Record<string, FormField[]> = {
  job: [
    { fieldId: 'kind', kind: 'choice', label: '登记类别', options: ['单位就业', '自主创业', '灵活就业'] },
    { fieldId: 'employer', kind: 'text', label: '单位或者店铺名称', hint: '按劳动合同或者营业执照填写', longest: '40' },
    { fieldId: 'post', kind: 'text', label: '岗位', longest: '20' },
    { fieldId: 'since', kind: 'date', label: '开始工作的日期' },
  ],
  startup: [
    { fieldId: 'project', kind: 'text', label: '创业项目', hint: '例如小吃店、手工坊', longest: '40' },
    { fieldId: 'form', kind: 'choice', label: '经营形式', options: ['个体工商户', '企业', '农民专业合作社'] },
    { fieldId: 'opened', kind: 'date', label: '营业执照发放日期' },
    { fieldId: 'staff', kind: 'count', label: '带动就业人数', least: '0', most: '200' },
    { fieldId: 'about', kind: 'long', label: '项目简介', hint: '做什么、怎样经营', longest: '200' },
  ],
  care: [
    {
      fieldId: 'service',
      kind: 'choice',
      label: '需要的服务',
      options: ['助餐送餐', '居家照料', '上门体检', '能力评估'],
    },
    { fieldId: 'often', kind: 'count', label: '每周几次', least: '1', most: '7' },
    { fieldId: 'from', kind: 'date', label: '希望从哪天开始' },
    { fieldId: 'wishes', kind: 'long', label: '其他需要说明的', hint: '例如饮食禁忌、方便上门的时间', longest: '200' },
  ],
}
