import type { DateOnly } from '@onedoor/clock'
import type { Dossier } from '../dossier.ts'
import { formOf } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D45, D45_REMARKS } from '../wording/dossier.ts'
import { dateSaid } from '../words.ts'

const day = (date: DateOnly): string => (date === '' ? '' : dateSaid(date))

/** D45 卷宗封面 of a file with so many pages in all. */
export const dossierCover = (dossier: Dossier, pages: number): Paper | PaperRefusal => {
  const { matter, issuer, entries, keeping, made } = dossier
  const written = write(
    D45,
    { issuer, matter, date: made },
    {
      ...{ 案卷题名: matter.subject, 立卷单位: issuer.name, 保管期限: keeping, 编制日期: day(made) },
      起止日期: `${day(dossier.from)}至${day(dossier.until)}`,
      件数页数: entries.length === 0 ? '' : `共 ${entries.length} 件　${pages} 页`,
    },
  )
  return unlessRefused(written, (body) => formOf(issuer, made, { kind: 'D45', ...body, signatures: ['立卷人'] }))
}

/** 卷内备考表: the state of the file, and who put it together. */
export const dossierRemarks = ({ matter, issuer, remarks, by, made }: Dossier): Paper | PaperRefusal => {
  const written = write(D45_REMARKS, { issuer, matter, date: made }, { 本卷情况说明: remarks.join('\n'), 立卷人: by, 立卷日期: day(made) })
  return unlessRefused(written, (body) => formOf(issuer, made, { kind: 'D45', ...body, signatures: ['立卷人', '检查人'] }))
}
