import { describe, expect, it } from 'vitest'
import { blocksOf, spokenText } from './article-blocks.ts'
import { cleanArticle } from './clean-article.ts'

describe('an article from elsewhere', () => {
  it.each([
    ['<p>正文</p><script>alert(1)</script>', '<p>正文</p>'],
    ['<p onclick="x()" style="color:red">正文</p>', '<p>正文</p>'],
    ['<p>正文<img src="https://elsewhere.example/x.png" onerror="x()"></p>', '<p>正文</p>'],
    ['<iframe src="https://elsewhere.example"></iframe><p>正文</p>', '<p>正文</p>'],
    ['<p>正文</p><style>p{display:none}</style>', '<p>正文</p>'],
    ['<div><p>正文</p></div>', '<p>正文</p>'],
    ['<p><svg><script>x()</script></svg>正文</p>', '<p>正文</p>'],
    ['<p>请看<a href="javascript:x()">这里</a></p>', '<p>请看这里</p>'],
  ])('%s keeps its words and loses the rest', (given, clean) => {
    expect(cleanArticle(given)).toBe(clean)
  })

  it.each(['', '   ', '<p></p>', '<img src="x">', '<script>words</script>'])('%j has no word and is none', (given) => {
    expect(cleanArticle(given)).toBeUndefined()
  })
})

const guide =
  '<h2>准备</h2><p>带上身份证。</p><ol><li>打开 &amp; 点击</li><li>点击“领取”</li></ol><ul><li></li></ul><p> </p>'

it('travels as blocks of plain words, without what is empty', () => {
  expect(blocksOf(guide)).toEqual([
    { kind: 'heading', lines: ['准备'] },
    { kind: 'text', lines: ['带上身份证。'] },
    { kind: 'steps', lines: ['打开 & 点击', '点击“领取”'] },
  ])
})

it('is read aloud line by line', () => {
  expect(spokenText(blocksOf(guide))).toBe('准备。带上身份证。打开 & 点击。点击“领取”。')
})
