import type { CaseEvent, PaperSealed } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Html, html, publicPage, readerOf, sayTo } from '@onedoor/html'
import { type Answer, type Asked, route, type Services } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { digestOf } from '@onedoor/ledger'
import { docNo, PAPER_KINDS, type PaperKind } from '@onedoor/paper'
import { sha256 } from '@onedoor/vault'
import { z } from 'zod'
import { sealedOf } from '../kept-paper.route.ts'
import { type SealedRow, sealedByDigest } from '../sealed.query.ts'

/** What a PDF is, as far as anybody may know: which document of which organ, and whether it still counts. Nothing of whom it went to. */
export type PaperFound = Readonly<{
  kind: PaperKind
  title: Readonly<{ zh: string; en: string }>
  organ: Readonly<{ zh: string; en: string }>
  docNo: string
  date: string
  signedAt: Date
  /** The day on which it was voided. */
  voidedOn?: string
  isSigned: boolean
}>

const numberOf = (word: string, event: Recorded<CaseEvent>): string => {
  const [register, , kind = ''] = event.entry?.register.split('/') ?? []
  return register !== 'document' || event.number === undefined ? '' : docNo(word, kind, event.entry?.year ?? 0, event.number)
}

/** The document with exactly these bytes. */
export const whichPaper = async (
  { db, county, store, directory, fileSigner }: Services,
  bytes: Uint8Array,
): Promise<PaperFound | undefined> => {
  const [row] = await db.query<SealedRow>(sealedByDigest(county, digestOf(sha256, bytes).digest))
  if (row === undefined) return undefined
  const events = (await store.read(row.matter)) as readonly Recorded<CaseEvent>[]
  const event = events.find(({ version }) => version === row.version)
  const sealed: Recorded<PaperSealed> | undefined = sealedOf(events, row)
  const unit = event && (await directory.unit(event.organ))
  if (event === undefined || sealed === undefined || unit === undefined) return undefined
  const voided = events.find((one) => one.type === 'PaperVoided' && one.data.version === row.version)
  const kind = row.kind as PaperKind
  return {
    ...{ kind, title: PAPER_KINDS[kind], organ: unit.name, docNo: numberOf(unit.word, event), date: asDate(event.at), signedAt: sealed.at },
    ...(voided && { voidedOn: asDate(voided.at) }),
    isSigned: fileSigner.isSigned('paper', bytes, sealed.data),
  }
}

const W = {
  title: { zh: '核对文书', en: 'Check a document' },
  lead: {
    zh: '选择您收到的文书（PDF 文件），看它是不是本系统出具的、有没有被改动、是否仍然有效。这里不显示文书是给谁的，文件也不保存。',
    en: 'Choose the document you received (a PDF) to see whether it was issued here, is unchanged, and still counts. Whom it went to is not shown, and the file is not kept.',
  },
  file: { zh: '文书（.pdf）', en: 'Document (.pdf)' },
  choose: { zh: '选择文件', en: 'Choose the file' },
  check: { zh: '核对', en: 'Check' },
  good: {
    zh: '核对无误：这份文书由下列机关出具，一字未改。',
    en: 'It holds: this document was issued by the organ below and not a letter of it was changed.',
  },
  voided: {
    zh: '这份文书确由下列机关出具，但已经作废，不再有效。',
    en: 'This document was issued by the organ below, but it was voided and no longer counts.',
  },
  unknown: {
    zh: '登记簿里没有这份文件。它可能被改动过、是打印后重新扫描的，或者不是本系统出具的。请向文书上的机关查询。',
    en: 'The register does not know this file. It may have been changed, scanned from paper, or not issued here. Please ask the organ named on it.',
  },
  kind: { zh: '文书', en: 'Document' },
  organ: { zh: '出具机关', en: 'Issued by' },
  number: { zh: '文号', en: 'Number' },
  date: { zh: '成文日期', en: 'Date' },
  voidedOn: { zh: '作废日期', en: 'Voided on' },
  none: { zh: '没有文号', en: 'without number' },
  receipts: { zh: '要核对回执，请到“核对回执”。', en: 'For receipts go to “Check a receipt”.' },
} as const

const outcome = (asked: Asked, found: PaperFound | undefined): Html => {
  const say = sayTo(readerOf(asked))
  if (found === undefined || !found.isSigned)
    return html`<section class="owed late" role="alert"><p><strong>${say(W.unknown)}</strong></p></section>`
  const row = (name: Readonly<{ zh: string; en: string }>, value: string): Html => html`<dt>${say(name)}</dt><dd>${value}</dd>`
  const facts = html`<dl class="facts">${row(W.kind, say(found.title))}${row(W.organ, say(found.organ))}${row(W.number, found.docNo === '' ? say(W.none) : found.docNo)}${row(W.date, found.date)}${found.voidedOn === undefined ? undefined : row(W.voidedOn, found.voidedOn)}</dl>`
  return found.voidedOn === undefined
    ? html`<section class="owed" role="status"><p><strong>${say(W.good)}</strong></p>${facts}</section>`
    : html`<section class="owed late" role="alert"><p><strong>${say(W.voided)}</strong></p>${facts}</section>`
}

const show = (asked: Asked, result: Html | undefined, status = 200): Answer => {
  const reader = readerOf(asked)
  const say = sayTo(reader)
  const form = html`<form method="post" action="/verify/paper" enctype="multipart/form-data"><div class="field"><label for="paper">${say(W.file)}</label><input type="file" id="paper" name="paper" required data-choose="${say(W.choose)}" accept=".pdf,application/pdf"></div><button class="main">${say(W.check)}</button></form>`
  const body = html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>${result}${form}<p><a href="/verify">${say(W.receipts)}</a></p>`
  return { status, html: publicPage({ title: say(W.title), here: '/verify/paper', reader, body }) }
}

export const checkPaperPageRoute = route({
  method: 'GET',
  path: '/verify/paper',
  may: 'anyone',
  page: true,
  summary: { zh: '核对文书', en: 'Check a document.' },
  handle: (asked) => Promise.resolve(show(asked, undefined)),
})

export const checkPaperRoute = route({
  method: 'POST',
  path: '/verify/paper',
  may: 'anyone',
  page: true,
  uploads: true,
  limit: { perMinute: 30 },
  summary: { zh: '核对文书', en: 'Check a document against the register.' },
  body: z.record(z.string(), z.unknown()),
  handle: async (asked): Promise<Answer> => {
    const [file] = asked.uploads
    const found = file && (await whichPaper(asked.services, file.bytes))
    return show(asked, outcome(asked, found), found?.isSigned === true ? 200 : 422)
  },
})
