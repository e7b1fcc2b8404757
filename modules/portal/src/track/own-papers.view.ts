import { type Html, html, type Reader, sayTo } from '@onedoor/html'
import type { OwnPaper } from '@onedoor/paper'

/** A paper of the petitioner with its number as it is printed; empty without one. */
export type NumberedPaper = OwnPaper & Readonly<{ docNo: string }>

const W = {
  title: { zh: '给您的文书', en: 'Papers for you' },
  lead: {
    zh: '都是 PDF 文件，可以保存、打印；要纸质的，请告诉承办单位。',
    en: 'All are PDF files to keep or print; ask the unit if you want them on paper.',
  },
  voided: { zh: '已作废', en: 'void' },
} as const

const KB = 1024

/** 文件类型和大小: whoever pays for each megabyte wants to know before. */
const fileSaid = (bytes: number | undefined): string => (bytes === undefined ? 'PDF' : `PDF, ${Math.max(1, Math.round(bytes / KB))} KB`)

type Of = Readonly<{ id: string; papers: readonly NumberedPaper[] }>

export const papersForYou = ({ id, papers }: Of, code: string, reader: Reader): Html | false => {
  const say = sayTo(reader)
  if (papers.length === 0) return false
  const one = ({ version, kind, name, date, docNo, voided, bytes }: NumberedPaper): Html =>
    html`<li><form method="post" action="/paper.pdf"><input type="hidden" name="code" value="${code}"><input type="hidden" name="matter" value="${id}"><input type="hidden" name="version" value="${version}"><input type="hidden" name="kind" value="${kind}"><button>${say(name)} (${fileSaid(bytes)})</button></form><span class="soft">${date}${docNo !== '' && html` ${docNo}`}${voided && html` <strong>${say(W.voided)}</strong>`}</span></li>`
  return html`<h3>${say(W.title)}</h3><p class="soft">${say(W.lead)}</p><ul class="papers">${papers.map(one)}</ul>`
}
