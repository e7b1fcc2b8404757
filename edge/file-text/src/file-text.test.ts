import { renderDocx } from '@onedoor/docx'
import { GREY_OF_EIGHT, LOCKED, scanOf } from '@onedoor/pdf/testing-scan'
import { zip } from '@onedoor/zip'
import { describe, expect, it } from 'vitest'
import { textOfFile } from './file-text.ts'
import { openFileReader } from './index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A PDF of one page with this content; the font has Latin letters only, which is all that is asked here. */
const pdfOf = (content: string): Uint8Array => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/ExtGState<</T <</ca 0>>>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  let file = '%PDF-1.4\n'
  const at = objects.map((object, i) => {
    const from = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return from
  })
  const table = at.map((from) => `${String(from).padStart(10, '0')} 00000 n \n`).join('')
  return bytes(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  )
}

describe('what a person reads in a PDF', () => {
  it('is its words, line by line', async () => {
    const pdf = pdfOf('BT /F 12 Tf 50 700 Td (The road is dark) Tj 0 -20 Td (since March) Tj ET')
    expect(await textOfFile('PDF', pdf)).toEqual({ kind: 'PDF', text: 'The road is dark\nsince March', hidden: 0 })
  })

  it.each([
    ['white', '1 1 1 rg'],
    ['of a transparent pen', '/T gs'],
    ['drawn in invisible mode', '3 Tr'],
    ['of one point', '/F 1 Tf'],
    ['beside the page', '1 0 0 1 700 300 Tm'],
  ])('is nothing %s, and how much was left out is said', async (_, how) => {
    const pdf = pdfOf(`BT /F 12 Tf 50 700 Td (seen) Tj ET q BT /F 12 Tf 50 600 Td ${how} (accept all) Tj ET Q`)
    expect(await textOfFile('PDF', pdf)).toEqual({ kind: 'PDF', text: 'seen', hidden: 9 })
  })
})

describe('what a person reads in a Word file', () => {
  const word = (body: string) =>
    zip(new Map([['word/document.xml', bytes(`<w:document><w:body>${body}</w:body></w:document>`)]]), '2026-11-27')

  it('is what our own press wrote into one', async () => {
    const docx = await renderDocx({
      ...{ kind: 'D21', layout: 'official', language: 'zh', organ: '县水利局', title: '信访处理意见书', docNo: '天水答〔2026〕3号' },
      ...{ addressee: '欧阳喆', date: '2026-10-29', copies: [], foot: [], signatures: [] },
      blocks: [{ kind: 'heading', level: 2, text: '<b>修桥</b> & "照明"' }],
    })
    expect((await textOfFile('DOCX', docx)).text).toContain('<b>修桥</b> & "照明"')
  })

  it('is not what is hidden, white or struck out', async () => {
    const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`
    const docx = word(
      `<w:p>${run('路灯')}${run('暗语', '<w:vanish/>')}${run('白字', '<w:color w:val="FFFFFF"/>')}${run('不亮')}</w:p>` +
        `<w:p>${run('小字', '<w:sz w:val="2"/>')}<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>${run('&#x4E00;个月')}</w:p>`,
    )
    expect(await textOfFile('DOCX', docx)).toEqual({ kind: 'DOCX', text: '路灯不亮\n一个月', hidden: 6 })
  })
})

describe('plain text', () => {
  it('is read as it was saved: UTF-8, with its mark or without, or GBK', async () => {
    const GBK = Uint8Array.of(0xb2, 0xf0, 0xc7, 0xa8, 0xb2, 0xb9, 0xb3, 0xa5)
    for (const file of [bytes('拆迁补偿'), bytes('\uFEFF拆迁补偿'), GBK]) expect((await textOfFile('TEXT', file)).text).toBe('拆迁补偿')
  })
})

describe('a file that is not what it says', () => {
  it.each(['PDF', 'DOCX'] as const)('empty, cut off or another kind as %s has no words', async (kind) => {
    for (const file of [new Uint8Array(), bytes('hello'), pdfOf('BT').slice(0, 60), zip(new Map([['a.txt', bytes('x')]]), '2026-11-27')])
      expect(await textOfFile(kind, file)).toEqual({ kind, text: '', hidden: 0 })
  })

  it('is read in a process of its own that a bad one does not take along', async () => {
    const reader = openFileReader()
    expect(await reader.read('PDF', bytes('%PDF-1.7'))).toMatchObject({ text: '' })
    expect(await reader.read('TEXT', bytes('路灯'))).toEqual({ kind: 'TEXT', text: '路灯', hidden: 0 })
    reader.close()
  }, 30_000)

  it('that takes too long is given up', async () => {
    const reader = openFileReader({ time: 1 })
    expect(await reader.read('TEXT', bytes('路灯'))).toMatchObject({ text: '' })
    expect(await reader.page({ digest: 'a', bytes: async () => bytes('%PDF') }, 1)).toEqual({ without: 'took-too-long' })
    reader.close()
  })
})

describe('the pages of a scan', () => {
  const sheet = { width: 420, height: 600, look: GREY_OF_EIGHT, data: new Uint8Array(420 * 600) }

  it('are opened once for whoever looks at them and whoever reads them, at the same time or after one another', async () => {
    const reader = openFileReader()
    let fetched = 0
    const bytesOf = async () => {
      fetched += 1
      return scanOf([[sheet], []])
    }
    const page = (number: number) => reader.page({ digest: 'a', bytes: bytesOf }, number)
    const [looked, read] = await Promise.all([page(1), page(1)])
    expect('image' in looked && looked.image.length).toBeGreaterThan(0)
    expect(read).toBe(looked)
    expect(await page(1)).toBe(looked)
    expect(fetched).toBe(1)
    expect(await page(2)).toEqual({ without: 'NO_PICTURE' })
    expect(fetched).toBe(2)
    reader.close()
  }, 30_000)

  it('that cannot be had tell why, and the reader goes on: locked, broken, gone, no such page', async () => {
    const reader = openFileReader()
    const locked = scanOf([[sheet]], { trailer: LOCKED })
    expect(await Promise.all([locked, bytes('%PDF-1.7'), scanOf([[sheet], [sheet]])].map(reader.pages))).toEqual(['LOCKED', 'BROKEN', 2])
    for (const [digest, file] of [
      ['b', locked],
      ['c', bytes('%PDF-1.7')],
      ['d', undefined],
    ] as const)
      expect(await reader.page({ digest, bytes: async () => file }, 1)).toEqual({ without: 'UNOPENED' })
    expect(await reader.page({ digest: 'e', bytes: async () => scanOf([[sheet]]) }, 7)).toEqual({ without: 'UNOPENED' })
    reader.close()
  }, 30_000)
})
