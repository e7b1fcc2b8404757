import type { Dossier, DossierBody, DossierEntry, Paper } from '@onedoor/paper'
import { beforeAll, describe, expect, it } from 'vitest'
import { bindDossier } from './dossier.ts'
import { renderPdf } from './index.ts'
import { linesOf, readPages, type SeenPage } from './testing-page.ts'

const PAPER: Paper = {
  ...{ kind: 'D21', layout: 'official', language: 'zh', organ: '县住房和城乡建设局', title: '信访处理意见书' },
  ...{ docNo: '天住建答〔2026〕12号', date: '2026-10-29', copies: [], foot: [], signatures: [] },
  blocks: [{ kind: 'paragraph', text: '查'.repeat(28 * 40) }],
}
const SLIP: Paper = { ...PAPER, kind: 'D02', layout: 'slip', title: '收件凭证', blocks: [{ kind: 'paragraph', text: '已收。' }] }
/** One red dot. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')

const entry = (title: string, body: DossierBody, over: Partial<DossierEntry> = {}): DossierEntry => ({
  ...{ by: '信访人', docNo: '', title, date: '2026-03-02', remark: '', body },
  ...over,
})

let pages: readonly SeenPage[] = []
let dossier: Dossier
const textOf = (page: SeenPage | undefined): string =>
  page === undefined
    ? ''
    : linesOf(page)
        .map(({ text }) => text)
        .join('\n')

beforeAll(async () => {
  const [letter, slip] = [await renderPdf(PAPER), await renderPdf(SLIP)]
  const long = Array.from({ length: 40 }, (_, i) => entry(`笔录${i + 1}`, { kind: 'text', text: `第 ${i + 1} 份笔录。` }))
  dossier = {
    matter: {
      ...{ no: '访2026-000123', code: 'C86G-MGAS-74DJ-TQ', trackUrl: 'https://county.test/track', subject: '村口桥面塌陷' },
      ...{ receivedOn: '2026-03-02', claims: ['修好桥面'], petitioner: '王大明', channel: '来访' },
    },
    ...{ issuer: { name: '县信访局', address: '行政中心1号楼', phone: '83000000' }, keeping: '30年' },
    ...{ from: '2026-03-02', until: '2026-10-29', made: '2026-11-27', by: '曾建平', remarks: ['本卷无缺损。'] },
    entries: [
      entry('收件凭证', { kind: 'pdf', bytes: slip }),
      entry('现场照片.png', { kind: 'picture', bytes: PNG, ending: 'png' }),
      entry('坏文件.pdf', { kind: 'pdf', bytes: Buffer.from('%PDF-1.7 nonsense') }),
      entry('坏照片.jpg', { kind: 'picture', bytes: Buffer.from('no picture'), ending: 'jpg' }),
      entry('合同.docx', { kind: 'absent', why: '文字处理文件不能并入本卷。' }),
      ...long,
      entry('信访处理意见书', { kind: 'pdf', bytes: letter }, { docNo: '天住建答〔2026〕12号', by: '县住房和城乡建设局' }),
    ],
  }
  pages = await readPages(await bindDossier(dossier))
}, 60_000)

describe('卷宗: a whole case file as one PDF', () => {
  it('begins with the cover, ends with the 备考表, and every page bears its number', () => {
    expect(textOf(pages[0])).toContain('村口桥面塌陷')
    expect(textOf(pages[0])).toContain(`共 ${dossier.entries.length} 件`)
    expect(textOf(pages.at(-1))).toContain('卷内备考表')
    expect(textOf(pages.at(-1))).toContain('本卷无缺损。')
    pages.forEach((page, i) => expect(textOf(page)).toContain(`${i + 1} / ${pages.length}`))
  })

  it('each line of the index gives the page where its document begins and ends', () => {
    const index = pages.filter((page) => linesOf(page).some(({ text }) => text.includes('责任者')))
    expect(index.length).toBeGreaterThan(1)
    const listed = index.map(textOf).join('\n')
    for (const [i, title] of [
      [7, '笔录1'],
      [46, '笔录40'],
    ] as const)
      expect([title, textOf(pages[i + index.length - 1])]).toEqual([title, expect.stringContaining(`${title}\n`) as string])
    const first = pages.findIndex((page) => textOf(page).includes('天住建答〔2026〕12号') && !index.includes(page)) + 1
    expect(listed).toContain(`${first}–${first + 2}`)
    expect(textOf(pages[first + 1])).toContain('2026年10月29日')
  })

  it('a slip of half a page is set on A4, so that the file can be bound', () => {
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([210, 297])
  })

  it('what cannot be opened or drawn has its page all the same, which says so', () => {
    for (const [title, why] of [
      ['坏文件.pdf', '不能并入本卷'],
      ['坏照片.jpg', '不能并入本卷'],
      ['合同.docx', '文字处理文件不能并入本卷。'],
    ] as const) {
      const page = pages.find((one) => textOf(one).startsWith(`${pages.indexOf(one) + 1} / ${pages.length}\n${title}`))
      expect([title, textOf(page)]).toEqual([title, expect.stringContaining(why) as string])
    }
  })

  it('the same case file gives the same bytes', async () => {
    expect(Buffer.from(await bindDossier(dossier)).equals(Buffer.from(await bindDossier(dossier)))).toBe(true)
  })
})
