import { describe, expect, it } from 'vitest'
import {
  catalogue,
  deskPrompt,
  holderMaintenance,
  holderPrompt,
  maintenancePrompt,
  outcomes,
  refusals,
} from './index.ts'

const prompts = catalogue()
/** §8.4-a, visual-spec §6.2: words a citizen need not know, and ways we do not speak to them. */
const banned = /异常|接口|超时|令牌|会话|报文|签名|密钥|参数|服务器|渠道|错误码|授权|[!！]|你/

describe('the catalogue', () => {
  it('has words for every refusal and outcome, each under a six-digit code of its own', () => {
    const names = [...Object.keys(refusals), ...Object.keys(outcomes)]
    expect(prompts.map((prompt) => prompt.name).sort()).toEqual(names.sort())
    expect(new Set(prompts.map((prompt) => prompt.code)).size).toBe(names.length)
    for (const prompt of prompts) expect(prompt.code).toMatch(/^\d{6}$/)
  })
})

describe('the holder', () => {
  it('never hears the same words for what is mended in different ways', () => {
    const ways = new Map<string, Set<string>>()
    for (const {
      holder: { title, text, next, action },
    } of prompts) {
      const words = `${title}，${text}`
      ways.set(words, (ways.get(words) ?? new Set()).add(`${next} ${action}`))
    }
    expect([...ways].filter(([, each]) => each.size > 1).map(([words]) => words)).toEqual([])
  })

  it('is told by the text to press the button that is there', () => {
    for (const {
      name,
      holder: { text, action },
    } of prompts) {
      for (const [, pressed] of text.matchAll(/“(.+?)”/g)) expect(action, name).toBe(pressed)
    }
  })
})

describe.each(prompts)('$name ($code)', ({ code, kind, holder, desk, maintenance }) => {
  it('speaks to the holder shortly, politely and without terms of ours', () => {
    const words = holder.title + holder.text
    expect(holder.title).not.toBe('')
    expect(words).not.toMatch(/[A-Za-z0-9０-９]/)
    expect(words).not.toMatch(banned)
    expect([...holder.title].length).toBeLessThanOrEqual(14)
    expect([...holder.text].length).toBeLessThanOrEqual(19)
    // Read aloud, or in the large text of the elderly mode, a clause is one breath and one line.
    for (const clause of `${holder.title}，${holder.text}`.split(/[，。]/))
      expect([...clause].length).toBeLessThanOrEqual(14)
    expect(holder.action).not.toMatch(/[A-Za-z]|\d{6}/)
  })

  it('shows the holder a way on, with a button that says so', () => {
    if (kind !== 'success') {
      expect(holder.next).not.toBe('none')
      expect(holder.text).toContain('请')
    }
    expect(holder.action === '').toBe(holder.next === 'none')
  })

  it('tells the desk the result or the cause in the form of §8.4-b', () => {
    expect(desk).toMatch(
      {
        success: /^.+成功，.+/,
        fault: /^系统异常，原因为.+/,
        business: /^业务办理失败，原因为.+/,
      }[kind],
    )
    expect(desk).not.toMatch(/\d{6}|undefined/)
  })

  it('ends with its code for maintenance', () => {
    expect(maintenance).toMatch(/^.+\[\d{6}\]$/)
    expect(maintenance.endsWith(`[${code}]`)).toBe(true)
  })
})

describe('the sentences the standard prints', () => {
  it('are the ones we say', () => {
    expect(holderPrompt('000000').title).toBe('业务办理成功')
    expect(holderPrompt('900099').title).toBe('系统繁忙，请稍后再试')
    expect(holderMaintenance({ from: '18:00', until: '24:00' })).toEqual({
      title: '系统正在维护，维护时间为 18:00-24:00',
      text: '请您在维护结束后再来办理',
      next: 'back-to-channel',
      action: '返回首页',
    })
    expect(deskPrompt('000000')).toBe('业务办理成功，请打印回执单')
    expect(deskPrompt(refusals.SYSTEM_BUSY, { source: '某某银行' })).toBe('系统异常，原因为与某某银行系统对接失败')
    expect(maintenancePrompt('900001')).toBe('入参格式错误[900001]')
  })
})

describe('a prompt', () => {
  it('names the true cause to the desk where it is known (decision 0122)', () => {
    expect(deskPrompt(refusals.CARD_LOST)).toMatch(/^业务办理失败，原因为社会保障卡已挂失/)
    expect(deskPrompt(refusals.CARD_LOST, { cause: '社会保障卡已临时挂失' })).toBe(
      '业务办理失败，原因为社会保障卡已临时挂失',
    )
    expect(deskPrompt(refusals.SYSTEM_BUSY)).toBe('系统异常，原因为与一卡通应用平台系统对接失败')
  })

  it('says to maintenance what to mend', () => {
    expect(maintenancePrompt('900004', { expected: '平台时间 2026-11-29 11:22:00' })).toBe(
      '请求时间戳超出允许范围，平台时间 2026-11-29 11:22:00[900004]',
    )
  })

  it('names the field to maintenance, unless it is not the name of a parameter', () => {
    expect(maintenancePrompt('900001', { field: 'idNo' })).toBe('入参格式错误：idNo[900001]')
    expect(maintenancePrompt('940001', { field: 'record[0].scene' })).toBe(
      '共享数据校验未通过：record[0].scene[940001]',
    )
    for (const field of ['张三', '412123199003070010', 'a b', 'x'.repeat(41), '']) {
      expect(maintenancePrompt('900001', { field })).toBe('入参格式错误[900001]')
    }
  })

  it.each(['999999', '', 'constructor', 'SYSTEM_BUSY'])('for the unknown code "%s" is 系统繁忙，请稍后再试', (code) => {
    expect(holderPrompt(code)).toEqual(holderPrompt(refusals.SYSTEM_BUSY))
    expect(deskPrompt(code)).toBe('系统繁忙，请稍后再试')
    expect(maintenancePrompt(code)).toBe(`系统繁忙，请稍后再试[${code === '999999' ? code : '900099'}]`)
  })
})
