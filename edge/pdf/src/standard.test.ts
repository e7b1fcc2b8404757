import type { Paper } from '@onedoor/paper'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf, type SealImage } from './index.ts'
import { linesOf, readPages, type SeenLine, type SeenPage } from './testing-page.ts'

/** 三号 and 四号, in points. */
const [THIRD, FOURTH] = [16, 14]
const EM = (THIRD / 72) * 25.4
const PITCH = 225 / 22
/** 版心, millimetres from the edges of the sheet. */
const TEXT = { top: 37, left: 28, right: 28 + 156, bottom: 37 + 225 }

const PAPER: Paper = {
  ...{ kind: 'D21', layout: 'official', language: 'zh', organ: '县住房和城乡建设局', title: '信访处理意见书' },
  ...{ docNo: '天住建答〔2026〕12号', addressee: '欧阳喆', date: '2026-10-29', contact: '联系电话：83001001', signatures: [] },
  ...{ copies: ['县信访部门', '县交通运输局'], foot: ['信访事项编号：访2026-000123', '查询码：C86G-MGAS-74DJ-TQ'] },
  blocks: [
    { kind: 'heading', level: 1, text: '事实和理由' },
    { kind: 'paragraph', text: '查'.repeat(28 * 36) },
  ],
}
const SEAL: SealImage = {
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 42 42"><circle cx="21" cy="21" r="20" fill="none" stroke="#d7000f"/></svg>',
  ),
  ...{ ending: 'svg', widthMm: 42 },
}

/** The em square of a line: the type stands 0.88 em above its baseline and 0.12 em below it. */
const topOf = ({ baseline, size }: SeenLine): number => baseline - (0.88 * size * 25.4) / 72
const bottomOf = ({ baseline, size }: SeenLine): number => baseline + (0.12 * size * 25.4) / 72

const pagesOf = async (over: Partial<Paper> = {}, seal?: SealImage) => readPages(await renderPdf({ ...PAPER, ...over }, { seal }))

const lineWith = (page: SeenPage | undefined, text: string): SeenLine => {
  const line = page && linesOf(page).find((one) => one.text.includes(text))
  if (line === undefined) throw new Error(`${text} is not on the page`)
  return line
}
const centreOf = ({ x, right }: Pick<SeenLine, 'x' | 'right'>): number => (x + right) / 2

/** Not the number of the page. */
const inText = (page: SeenPage): readonly SeenLine[] => linesOf(page).filter(({ baseline }) => baseline < TEXT.bottom)

let pages: readonly SeenPage[] = []
beforeAll(async () => {
  pages = await pagesOf()
})

describe('GB/T 9704-2012, read back from the PDF', () => {
  it('is A4, 210 × 297 mm, three pages here (§5.1)', () => {
    expect(pages).toHaveLength(3)
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(210, 1)
      expect(height).toBeCloseTo(297, 1)
    }
  })

  it('a full page has 22 lines of 28 characters of 三号 in 156 × 225 mm, 37 mm from above and 28 mm from the left (§5.2)', () => {
    const lines = inText(pages[1] as SeenPage)
    expect(lines).toHaveLength(22)
    for (const { text, x, right, size } of lines) {
      expect([...text]).toHaveLength(28)
      expect(size).toBeCloseTo(THIRD, 1)
      expect(Math.abs(x - TEXT.left)).toBeLessThan(1)
      expect(Math.abs(right - TEXT.right)).toBeLessThan(1)
    }
    expect(Math.abs(topOf(lines[0] as SeenLine) - TEXT.top)).toBeLessThan(1)
    expect(TEXT.bottom - bottomOf(lines[21] as SeenLine)).toBeGreaterThan(0)
    expect(TEXT.bottom - bottomOf(lines[21] as SeenLine)).toBeLessThan(PITCH - EM + 1)
  })

  it('nothing but the number of the page stands outside those 156 × 225 mm', () => {
    for (const page of pages)
      for (const line of inText(page)) {
        expect([line.text, line.x >= TEXT.left - 0.5, line.right <= TEXT.right + 0.5]).toEqual([line.text, true, true])
        expect([line.text, topOf(line) >= TEXT.top - 0.5]).toEqual([line.text, true])
      }
  })

  it('发文机关标志 is red, in the middle, its upper edge 35 mm below that of the text (§7.2.4)', () => {
    const head = lineWith(pages[0], PAPER.organ)
    expect(Math.abs(topOf(head) - TEXT.top - 35)).toBeLessThan(0.5)
    expect(new Set(head.signs.map(({ colour }) => colour))).toEqual(new Set(['#e60012']))
    expect(Math.abs(centreOf(head) - (TEXT.left + TEXT.right) / 2)).toBeLessThan(1)
  })

  it('发文字号 stands two free lines below it, 三号, and the red line 4 mm further, as wide as the text (§7.2.5, §7.2.7)', () => {
    const [head, number] = [lineWith(pages[0], PAPER.organ), lineWith(pages[0], PAPER.docNo ?? '')]
    expect(number.size).toBeCloseTo(THIRD, 1)
    expect(Math.abs(topOf(number) - bottomOf(head) - 2 * PITCH)).toBeLessThan(1)
    const [rule] = pages[0]?.strokes ?? []
    expect(rule?.colour).toBe('#e60012')
    expect(rule?.width).toBeCloseTo(156, 1)
    expect(rule?.x).toBeCloseTo(TEXT.left, 1)
    expect(Math.abs((rule?.y ?? 0) - bottomOf(number) - 4)).toBeLessThan(0.3)
  })

  it('the title is 二号, two free lines below the red line; the addressee one free line below it, from the left edge (§7.3.1, §7.3.2)', () => {
    const [title, addressee] = [lineWith(pages[0], PAPER.title), lineWith(pages[0], '欧阳喆')]
    expect(title.size).toBeCloseTo(22, 1)
    expect(Math.abs(topOf(title) - (pages[0]?.strokes[0]?.y ?? 0) - 2 * PITCH)).toBeLessThan(1)
    expect(topOf(addressee) - bottomOf(title)).toBeGreaterThan(PITCH - 1)
    expect(topOf(addressee) - bottomOf(title)).toBeLessThan(2 * PITCH)
    expect(addressee.x).toBeCloseTo(TEXT.left, 0)
  })

  it('the number of the page is 四号 between dashes, 7 mm below the text, one character from the outer edge: right on odd pages, left on even ones (§7.5)', () => {
    pages.forEach((page, i) => {
      const number = lineWith(page, `—${i + 1}—`)
      expect(number.size).toBeCloseTo(FOURTH, 1)
      // The dash stands 0.38 em above the baseline.
      expect(Math.abs(number.baseline - (0.38 * FOURTH * 25.4) / 72 - TEXT.bottom - 7)).toBeLessThan(1)
      const em = (FOURTH / 72) * 25.4
      const fromEdge = i % 2 === 0 ? TEXT.right - number.right : number.x - TEXT.left
      expect(Math.abs(fromEdge - em)).toBeLessThan(1.2)
    })
  })

  it('the date ends four characters from the right in Arabic figures, the organ is centred over it (§7.3.5.1)', () => {
    const signature = inText(pages[2] as SeenPage).filter(
      ({ text, size }) => size > 15 && /^(县住房和城乡建设局|2026年10月29日)$/.test(text),
    )
    const [organ, date] = signature as [SeenLine, SeenLine]
    expect(signature).toHaveLength(2)
    expect(Math.abs(TEXT.right - date.right - 4 * EM)).toBeLessThan(1)
    expect(Math.abs(centreOf(organ) - centreOf(date))).toBeLessThan(1)
  })

  it('版记 ends on the lower edge of the text of the last page, its outer lines thicker than the inner one, 四号, one character in (§7.4)', () => {
    const strokes = (pages[2]?.strokes ?? []).toSorted((a, b) => a.y - b.y)
    expect(strokes.map(({ thickness }) => Number(thickness.toFixed(2)))).toEqual([0.35, 0.25, 0.35])
    for (const { width } of strokes) expect(width).toBeCloseTo(156, 1)
    expect(Math.abs((strokes[2]?.y ?? 0) - TEXT.bottom)).toBeLessThan(0.3)
    const copies = lineWith(pages[2], '抄送：县信访部门，县交通运输局。')
    expect(copies.size).toBeCloseTo(FOURTH, 1)
    expect(Math.abs(copies.x - TEXT.left - (FOURTH / 72) * 25.4)).toBeLessThan(1)
    expect(lineWith(pages[2], '印发').baseline).toBeGreaterThan(copies.baseline)
  })
})

describe('印章 (GB/T 9704-2012 §7.3.5.1)', () => {
  it('stands over organ and date, both a little below its middle, and begins less than one line below the last words', async () => {
    const last = (await pagesOf({}, SEAL)).at(-1)
    const [seal] = last?.pictures ?? []
    if (seal === undefined) throw new Error('no seal on the page')
    expect(last?.pictures).toHaveLength(1)
    expect(seal.width).toBeCloseTo(42, 0)
    const date = lineWith(last, '2026年10月29日')
    const words = inText(last as SeenPage).filter(({ baseline }) => baseline < date.baseline - 2 * PITCH)
    expect(Math.abs(seal.x + seal.width / 2 - centreOf(date))).toBeLessThan(1)
    expect(seal.y - bottomOf(words.at(-1) as SeenLine)).toBeGreaterThan(0)
    expect(seal.y - bottomOf(words.at(-1) as SeenLine)).toBeLessThan(PITCH)
    const middle = (topOf(date) - PITCH + bottomOf(date)) / 2
    expect(middle - (seal.y + seal.height / 2)).toBeGreaterThan(0)
    expect(middle - (seal.y + seal.height / 2)).toBeLessThan(PITCH)
  })

  it('changes no line of the letter: one to be sealed by hand has its room', async () => {
    const linesIn = (seen: readonly SeenPage[]) => seen.map((page) => linesOf(page).map(({ text, baseline }) => [text, baseline]))
    expect(linesIn(await pagesOf({}, SEAL))).toEqual(linesIn(pages))
  })
})

const LONG = '县社会矛盾纠纷调处化解中心人民来访接待与信访事项联席会议办公室'

describe('hard cases', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18])(
    'neither signature nor query code nor 版记 stands alone, and the first page shows words of the letter: %i lines (§7.3.3)',
    async (lines) => {
      for (const blocks of [
        [{ kind: 'paragraph', text: '查'.repeat(28 * lines - 2) } as const],
        Array.from({ length: lines }, () => ({ kind: 'paragraph', text: '查明属实。' }) as const),
      ]) {
        const seen = await pagesOf({ blocks })
        const words = seen.map((page) => inText(page).filter(({ text }) => text.includes('查') && !text.includes('查询码')).length)
        expect(words.every((count) => count > 0)).toBe(true)
        const last = seen.at(-1)
        for (const text of ['2026年10月29日', '查询码：', '抄送：', '印发']) expect(lineWith(last, text).text).toContain(text)
      }
    },
  )

  it('an organ of 31 characters stays on one line, in head and signature, inside the margins', async () => {
    const seen = await pagesOf({ organ: LONG })
    for (const page of [seen[0], seen[2]]) {
      const line = lineWith(page, LONG)
      expect([line.x >= TEXT.left - 0.5, line.right <= TEXT.right + 0.5]).toEqual([true, true])
    }
    expect(Math.abs(topOf(lineWith(seen[0], LONG)) - TEXT.top - 35)).toBeLessThan(1.5)
  })

  it('names of 20 characters and rare ones are printed whole', async () => {
    const addressee = '阿不都热合曼·吐尔逊江·买买提艾力、喆镕堃䶮淼'
    expect(lineWith((await pagesOf({ addressee }))[0], addressee).x).toBeCloseTo(TEXT.left, 0)
  })

  it('many recipients of copies go on below each other, still ending on the lower edge', async () => {
    const copies = Array.from({ length: 12 }, (_, i) => `${'甲乙丙丁戊己庚辛壬癸子丑'[i]}县自然资源和规划局`)
    const last = (await pagesOf({ copies })).at(-1)
    expect(Math.max(...(last?.strokes ?? []).map(({ y }) => y))).toBeCloseTo(TEXT.bottom, 0)
    expect(lineWith(last, '丑县自然资源').baseline).toBeLessThan(TEXT.bottom)
  })
})
