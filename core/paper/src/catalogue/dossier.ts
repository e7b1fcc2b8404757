import type { DateOnly } from '@onedoor/clock'
import { formOf, type Issuer, type MatterFacts } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D45, D45_INDEX, D45_REMARKS } from '../wording/dossier.ts'
import { dateSaid } from '../words.ts'

/** One paper in the dossier; pages where they are known. */
export type Enclosed = Readonly<{ title: string; docNo: string; date: DateOnly; pages?: string }>

export type DossierFacts = Readonly<{
  from: DateOnly
  until: DateOnly
  /** 保管期限, as the office’s own schedule sets it. */
  keeping: string
  enclosed: readonly Enclosed[]
  remarks: string
  madeBy: string
  madeOn: DateOnly
}>

const enclosedSaid = ({ title, docNo, date, pages = '' }: Enclosed): string =>
  [title, docNo, dateSaid(date), pages === '' ? '' : `第${pages}页`].filter((part) => part !== '').join('　')

/** D45 卷宗封面. */
export const dossierCover = (matter: MatterFacts, facts: DossierFacts, issuer: Issuer): Paper | PaperRefusal => {
  const { enclosed, keeping, madeOn } = facts
  const written = write(
    D45,
    { issuer, matter, date: madeOn },
    {
      ...{
        案卷题名: matter.subject,
        立卷单位: issuer.name,
        起止日期: `${dateSaid(facts.from)}至${dateSaid(facts.until)}`,
        保管期限: keeping,
      },
      件数: enclosed.length === 0 ? '' : `${enclosed.length}件`,
    },
  )
  return unlessRefused(written, (body) => formOf(issuer, madeOn, { kind: 'D45', ...body, signatures: ['立卷人'] }))
}

/** 卷内目录: each paper in the order of the story. */
export const dossierIndex = (matter: MatterFacts, { enclosed, madeOn }: DossierFacts, issuer: Issuer): Paper | PaperRefusal => {
  const rows = enclosed.map((one, i) => [String(i + 1), enclosedSaid(one)] as const)
  const written = write(D45_INDEX, { issuer, matter, date: madeOn }, { 目录: rows.length === 0 ? [] : [{ kind: 'rows', rows }] })
  return unlessRefused(written, (body) => formOf(issuer, madeOn, { kind: 'D45', ...body }))
}

/** 备考表. */
export const dossierRemarks = (matter: MatterFacts, facts: DossierFacts, issuer: Issuer): Paper | PaperRefusal => {
  const { madeBy, madeOn, remarks } = facts
  const written = write(
    D45_REMARKS,
    { issuer, matter, date: madeOn },
    { 本卷情况说明: remarks, 立卷人: madeBy, 立卷日期: dateSaid(madeOn) },
  )
  return unlessRefused(written, (body) => formOf(issuer, madeOn, { kind: 'D45', ...body, signatures: ['立卷人', '检查人'] }))
}
