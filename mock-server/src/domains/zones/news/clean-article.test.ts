import { describe, expect, it } from 'vitest'
import { cleanArticle, spokenText } from './clean-article.ts'

describe('an article from elsewhere', () => {
  it.each([
    ['<p>正文</p><script>alert(1)</script>', '<p>正文</p>'],
    ['<p onclick="x()" style="color:red">正文</p>', '<p>正文</p>'],
    ['<p>正文<img src="https://elsewhere.example/x.png" onerror="x()"></p>', '<p>正文</p>'],
    ['<iframe src="https://elsewhere.example"></iframe><p>正文</p>', '<p>正文</p>'],
    ['<p>正文</p><style>p{display:none}</style>', '<p>正文</p>'],
    ['<div><p>正文</p></div>', '<p>正文</p>'],
    ['<p><svg><script>x()</script></svg>正文</p>', '<p>正文</p>'],
  ])('%s keeps its words and loses the rest', (given, clean) => {
    expect(cleanArticle(given)).toBe(clean)
  })

  it.each(['https://elsewhere.example', 'javascript:alert(1)', '//elsewhere.example', '/h5/../x'])(
    'leads nowhere else: %s',
    (href) => {
      expect(cleanArticle(`<p>正文<a href="${href}">去那里</a></p>`)).toBe('<p>正文</p>')
    },
  )

  it('may lead to our own pages', () => {
    const link = '<p><a href="/h5/ecard-code/">身份码</a></p>'
    expect(cleanArticle(link)).toBe(link)
  })

  it.each(['', '   ', '<p></p>', '<img src="x">', '<script>words</script>'])('%j has no word and is none', (given) => {
    expect(cleanArticle(given)).toBeUndefined()
  })
})

it('is read aloud block by block', () => {
  expect(spokenText('<h2>准备材料</h2><p>带上身份证。</p><ol><li>打开页面</li><li>点击“领取”</li></ol>')).toBe(
    '准备材料。带上身份证。打开页面。点击“领取”。',
  )
})
