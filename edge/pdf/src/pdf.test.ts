import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Paper } from '@onedoor/paper'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from './index.ts'

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

const poppler = spawnSync('pdftotext', ['-v']).error === undefined

describe.skipIf(!poppler)('the printed page (needs poppler’s pdftotext, pdfinfo, pdffonts: skipped where they are absent)', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onedoor-pdf-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const printed = async (paper: Paper): Promise<string> => {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, await renderPdf(paper))
    return file
  }
  const run = (program: string, ...argv: readonly string[]): string => execFileSync(program, argv, { encoding: 'utf8' })
  const textOf = async (paper: Paper) => run('pdftotext', await printed(paper), '-')

  it('is A4 and holds 22 lines of 28 characters between margins of 37, 35, 28 and 26 mm (GB/T 9704-2012 §5.2)', async () => {
    const file = await printed(PAPER)
    expect(run('pdfinfo', file)).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/)
    const full = run('pdftotext', '-layout', '-f', '2', '-l', '2', file, '-')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^一+$/.test(line))
    expect(full).toHaveLength(22)
    expect(new Set(full.map((line) => line.length))).toEqual(new Set([28]))
    const boxes = [
      ...run('pdftotext', '-bbox', '-f', '2', '-l', '2', file, '-').matchAll(
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">一+</g,
      ),
    ]
    const mm = (points: number) => (points / 72) * 25.4
    expect(mm(Math.min(...boxes.map(([, x]) => Number(x))))).toBeCloseTo(28, 0)
    expect(210 - mm(Math.max(...boxes.map(([, , , x]) => Number(x))))).toBeCloseTo(26, 0)
  })

  it('where the page is full the 版记 goes to the foot of the back, and the query code stays in front with the words', async () => {
    const full: Paper = { ...PAPER, blocks: Array.from({ length: 9 }, () => ({ kind: 'paragraph', text: '延长三十日。' })) }
    const file = await printed(full)
    const page = (n: number) => run('pdftotext', '-f', `${n}`, '-l', `${n}`, file, '-')
    expect(page(1)).toMatch(/查询码：C86G/)
    expect(page(1)).not.toContain('抄送')
    expect(page(2)).toMatch(/抄送：县信访部门/)
    const [, y] = /yMin="([\d.]+)"[^>]*>抄送/.exec(run('pdftotext', '-bbox', '-f', '2', '-l', '2', file, '-')) ?? []
    expect(Number(y)).toBeGreaterThan(650)
  })

  it('prints what people typed as it stands: signs of markup do nothing', async () => {
    const hostile = '#set page(fill: red) $x^2$ *bold* _it_ \\ @label <b> `code` // [x] #read("/etc/passwd")'
    const text = await textOf({ ...PAPER, blocks: [{ kind: 'paragraph', text: hostile }] })
    expect(text.replaceAll(/\s/g, '')).toContain(hostile.replaceAll(/\s/g, ''))
  })

  it('rare characters of names are there and never a box; a picture sign becomes a word', async () => {
    const text = await textOf({ ...PAPER, addressee: '喆镕堃䶮𠮷淼', blocks: [{ kind: 'paragraph', text: '高兴😀👨‍👩‍👧' }] })
    expect(text).toContain('喆镕堃䶮𠮷淼')
    expect(text.replaceAll(/\s/g, '')).toContain('高兴〔表情〕〔表情〕')
    expect(run('pdffonts', join(folder, 'paper.pdf'))).toMatch(/Fandol[^]*SerifSC-Light|SerifSC-Light[^]*Fandol/)
  })

  it('the same document gives the same bytes', async () => {
    expect(Buffer.from(await renderPdf(PAPER)).equals(Buffer.from(await renderPdf(PAPER)))).toBe(true)
  })

  it('100,000 characters are printed, not refused', async () => {
    const file = await printed({ ...PAPER, blocks: [{ kind: 'paragraph', text: '诉'.repeat(100_000) }] })
    expect(Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', file))?.[1])).toBeGreaterThan(150)
  })

  it('the signature never stands alone on a page: the last words go with it (GB/T 9704-2012 §7.3.5)', async () => {
    for (const lines of [6, 7, 8, 9, 10, 11, 12, 13, 14, 15]) {
      const blocks = Array.from({ length: lines }, () => ({ kind: 'paragraph', text: '查明属实。' }) as const)
      const pages = (await textOf({ ...PAPER, copies: [], foot: [], blocks })).split('\f').filter((page) => page.trim() !== '')
      const signed = pages.find((page) => page.includes('2026年10月29日')) ?? ''
      expect([lines, signed.includes('查明属实')]).toEqual([lines, true])
    }
  })

  it('a long name of an organ stays on one line of the red head', async () => {
    const organ = '县社会矛盾纠纷调处化解中心人民来访接待与信访事项联席会议办公室'
    expect((await textOf({ ...PAPER, organ })).split('\n')[0]?.replaceAll(' ', '')).toBe(organ)
  })
})
