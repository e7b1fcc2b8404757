import type { Paper } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import { renderPdf } from './index.ts'
import { linesOf, readPages } from './testing-page.ts'

const PAPER: Paper = {
  ...{
    kind: 'D21',
    layout: 'official',
    language: 'zh',
    organ: '县住房和城乡建设局',
    title: '信访处理意见书',
    docNo: '天住建答〔2026〕12号',
  },
  ...{
    addressee: '欧阳喆',
    date: '2026-10-29',
    contact: '联系电话：83001001',
    copies: ['县信访部门'],
    foot: ['查询码：C86G'],
    signatures: [],
  },
  blocks: [
    { kind: 'heading', level: 1, text: '事实和理由' },
    { kind: 'paragraph', text: '一'.repeat(28 * 40) },
  ],
}

const textsOf = async (paper: Paper): Promise<readonly string[]> =>
  (await readPages(await renderPdf(paper))).map((page) =>
    linesOf(page)
      .map(({ text }) => text)
      .join('\n'),
  )
const textOf = async (paper: Paper) => (await textsOf(paper)).join('\n')

describe('the printed page', () => {
  it('prints what people typed as it stands: signs of markup do nothing', async () => {
    const hostile = '#set page(fill: red) $x^2$ *bold* _it_ \\ @label <b> `code` // [x] #read("/etc/passwd")'
    const text = await textOf({ ...PAPER, blocks: [{ kind: 'paragraph', text: hostile }] })
    expect(text.replaceAll(/\s/g, '')).toContain(hostile.replaceAll(/\s/g, ''))
  })

  it('rare characters of names are there and never a box; a picture sign becomes a word', async () => {
    const paper: Paper = { ...PAPER, addressee: '喆镕堃䶮淼', blocks: [{ kind: 'paragraph', text: '高兴😀👨‍👩‍👧' }] }
    const text = await textOf(paper)
    expect(text).toContain('喆镕堃䶮淼')
    expect(text.replaceAll(/\s/g, '')).toContain('高兴〔表情〕〔表情〕')
    const fonts = (await readPages(await renderPdf(paper))).flatMap((page) => page.fonts).join(' ')
    expect(fonts).toMatch(/FandolFang/)
    expect(fonts).toMatch(/SerifSC-Light/)
  })

  it('the same document gives the same bytes', async () => {
    expect(Buffer.from(await renderPdf(PAPER)).equals(Buffer.from(await renderPdf(PAPER)))).toBe(true)
  })

  it('100,000 characters are printed, not refused', { timeout: 60_000 }, async () => {
    const pages = await textsOf({ ...PAPER, blocks: [{ kind: 'paragraph', text: '诉'.repeat(100_000) }] })
    expect(pages.length).toBeGreaterThan(150)
    expect([...pages.join('')].filter((sign) => sign === '诉')).toHaveLength(100_000)
  })
})
