import type * as PdfLibrary from '@cantoo/pdf-lib'
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib'
import { isRefusal } from '@onedoor/kernel'
import { type Dossier, type DossierEntry, dateSaid, dossierCover, dossierRemarks, type Paper } from '@onedoor/paper'
import { printable, renderPdf, type Setting, typeset } from './index.ts'

type PdfLib = typeof PdfLibrary
type Sheet = Readonly<Record<string, unknown> & { part: 'cover' | 'index' | 'picture' | 'words'; title: string }>
type Bound = Readonly<{ entry: DossierEntry; pages: PDFDocument; count: number; first: number }>

const A4 = { width: 595.28, height: 841.89 }
const MM = 72 / 25.4

const dataOf = (sheet: Sheet): string =>
  JSON.stringify(sheet, (key, value: unknown) => (typeof value === 'string' && key !== 'file' ? printable(value) : value))

/** What goes on when a document is bound: the library, and the fonts to set sheets with. */
type Bench = Readonly<{ lib: PdfLib; setting: Setting }>

const sheetOf = async ({ lib, setting }: Bench, sheet: Sheet, shown?: Parameters<typeof typeset>[2]['shown']): Promise<PDFDocument> =>
  lib.PDFDocument.load(await typeset('dossier.typ', { page: dataOf(sheet) }, { ...setting, shown }))

const noteOf = ({ by, docNo, date, remark }: DossierEntry): string =>
  [by, docNo, dateSaid(date, 'zh'), remark].filter((part) => part !== '').join('　')

const wordsOf = (bench: Bench, entry: DossierEntry, text: string): Promise<PDFDocument> =>
  sheetOf(bench, { part: 'words', title: entry.title, note: noteOf(entry), text })

const UNREADABLE = '这份文件打不开或者加了密，不能并入本卷；原件按原样保存在系统里，并收入本件的签名归档包。'

/** An attachment that no program can open must not keep the whole file from being bound: its sheet says so. */
const orUnreadable = (bench: Bench, entry: DossierEntry, made: Promise<PDFDocument>): Promise<PDFDocument> =>
  made.catch(() => wordsOf(bench, entry, UNREADABLE))

/** The library takes much for a PDF that has no pages; they are counted before they are believed. */
const opened = async ({ lib }: Bench, bytes: Uint8Array): Promise<PDFDocument> => {
  const pages = await lib.PDFDocument.load(bytes, { updateMetadata: false })
  if (pages.getPageCount() === 0) throw new Error('A PDF without pages.')
  return pages
}

const pagesOf = (bench: Bench, entry: DossierEntry): Promise<PDFDocument> => {
  const { body, title } = entry
  switch (body.kind) {
    case 'pdf':
      return orUnreadable(bench, entry, opened(bench, body.bytes))
    case 'picture': {
      const sheet: Sheet = { part: 'picture', title, note: noteOf(entry), file: `/shown.${body.ending}` }
      return orUnreadable(bench, entry, sheetOf(bench, sheet, body))
    }
    case 'text':
      return wordsOf(bench, entry, body.text)
    case 'absent':
      return wordsOf(bench, entry, body.why)
  }
}

const isSheet = (page: PDFPage): boolean => {
  const { width, height } = page.getSize()
  return Math.abs(width - A4.width) < 3 && Math.abs(height - A4.height) < 3 && page.getRotation().angle === 0
}

/** Pages of another size are set on A4, made smaller where they must be, so that the file can be bound. A turned page is taken as it is. */
const add = async (file: PDFDocument, from: PDFDocument): Promise<void> => {
  const copied = await file.copyPages(from, from.getPageIndices())
  for (const page of copied) {
    if (isSheet(page) || page.getRotation().angle !== 0) {
      file.addPage(page)
      continue
    }
    const { width, height } = page.getSize()
    const [embedded] = await file.embedPages([page])
    const scale = Math.min(1, (A4.width - 20 * MM) / width, (A4.height - 30 * MM) / height)
    const sheet = file.addPage([A4.width, A4.height])
    const placed = { x: (A4.width - width * scale) / 2, y: (A4.height - height * scale) / 2, xScale: scale, yScale: scale }
    if (embedded !== undefined) sheet.drawPage(embedded, placed)
  }
}

/** 页号 stands in the upper outer corner, where an archive writes it, clear of the document’s own numbers at the foot. */
const numberPages = async ({ lib }: Bench, file: PDFDocument): Promise<void> => {
  const font = await file.embedFont(lib.StandardFonts.TimesRoman)
  const pages = file.getPages()
  pages.forEach((page, i) => {
    const text = `${i + 1} / ${pages.length}`
    const wide = font.widthOfTextAtSize(text, 11)
    const { width, height } = page.getSize()
    const x = i % 2 === 0 ? width - 18 * MM - wide : 18 * MM
    page.drawText(text, { x, y: height - 15 * MM, size: 11, font })
  })
}

const rowOf = ({ entry, first, count }: Bound, i: number): readonly string[] => [
  ...[`${i + 1}`, entry.by, entry.docNo, entry.title, entry.date.replaceAll('-', '')],
  ...[count <= 1 ? `${first}` : `${first}–${first + count - 1}`, entry.remark],
]

/** Where each entry begins, when `before` pages stand in front of the first. */
const placed = (loaded: readonly Omit<Bound, 'first'>[], before: number): readonly Bound[] => {
  let next = before + 1
  return loaded.map((one) => {
    const first = next
    next += one.count
    return { ...one, first }
  })
}

/** Every case file has an office, a title and papers; one without is a fault of the program. */
const made = (paper: ReturnType<typeof dossierCover>): Paper => {
  if (isRefusal(paper)) throw new Error(`The case file cannot be bound: ${paper.basis ?? ''}`)
  return paper
}

const coverOf = (bench: Bench, dossier: Dossier, pages: number): Promise<PDFDocument> => {
  const { organ, title, blocks } = made(dossierCover(dossier, pages))
  const rows = blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
  return sheetOf(bench, { part: 'cover', title, organ, rows })
}

const closingOf = async ({ lib, setting }: Bench, dossier: Dossier): Promise<PDFDocument> =>
  lib.PDFDocument.load(await renderPdf(made(dossierRemarks(dossier)), setting))

const COVER = 1

/** The index needs page numbers that depend on its own length: it is set once to be counted and once to be kept. */
const indexed = async (bench: Bench, title: string, loaded: readonly Omit<Bound, 'first'>[]) => {
  const indexOf = (before: number) => sheetOf(bench, { part: 'index', title, rows: placed(loaded, before).map(rowOf) })
  const length = (await indexOf(COVER + 1)).getPageCount()
  return { index: await indexOf(COVER + length), length }
}

/** Binds a case file as one PDF, with a number on every page. The same dossier gives the same bytes. */
export const bindDossier = async (dossier: Dossier, setting: Setting = {}): Promise<Uint8Array> => {
  const lib = await import('@cantoo/pdf-lib')
  const bench: Bench = { lib, setting }
  const { matter, made: on } = dossier
  const loaded: Omit<Bound, 'first'>[] = []
  for (const entry of dossier.entries) {
    const pages = await pagesOf(bench, entry)
    loaded.push({ entry, pages, count: pages.getPageCount() })
  }
  const { index, length } = await indexed(bench, matter.subject, loaded)
  const total = COVER + length + loaded.reduce((sum, { count }) => sum + count, 0) + 1
  const file = await lib.PDFDocument.create({ updateMetadata: false })
  for (const part of [await coverOf(bench, dossier, total), index, ...loaded.map(({ pages }) => pages), await closingOf(bench, dossier)])
    await add(file, part)
  await numberPages(bench, file)
  file.setTitle(`${matter.no} ${matter.subject}`)
  file.setCreationDate(new Date(`${on}T00:00:00Z`))
  return file.save({ addDefaultPage: false })
}
