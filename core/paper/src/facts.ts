import { countingLaw, type DateOnly } from '@onedoor/clock'
import type { Paper } from './paper.ts'
import { dateSaid } from './words.ts'

/** What every document of a matter speaks of. */
export type MatterFacts = Readonly<{
  /** 信访事项编号 `访2026-000123`. */
  no: string
  /** 查询码, as printed. */
  code: string
  /** Where the code is typed in; the QR code leads there with the code behind a #. */
  trackUrl: string
  subject: string
  claims: readonly string[]
  /** Names of the petitioners, joined; empty when anonymous. */
  petitioner: string
  receivedOn: DateOnly
  /** How it came: 来信, 来访, 来电, 网上. */
  channel: string
}>

/** The county’s own wording of a document on a day, by the id of its template; nothing where ours is in use. */
export type Wordings = (template: string, on: DateOnly) => string | undefined

/** The organ that issues a document, and the wording in use there. */
export type Issuer = Readonly<{ name: string; address: string; phone: string; wordings?: Wordings }>

/** An issued document: its number and its date. */
export type Issued = Readonly<{ docNo: string; date: DateOnly }>

/** 信访人: anonymous persons are addressed too. */
export const named = ({ petitioner }: Pick<MatterFacts, 'petitioner'>): string => (petitioner === '' ? '信访人' : petitioner)

/** 3.1: every notice carries the number, the code, and where to look and ask. */
export const footOf = ({ no, code, trackUrl }: MatterFacts): readonly string[] => [
  `信访事项编号：${no}　查询码：${code}`,
  `查询办理进度：${trackUrl}，输入查询码即可，不需要姓名。`,
]

export const contactOf = ({ address, phone }: Issuer): string => `联系地址：${address}，联系电话：${phone}`

type Letter = Pick<Paper, 'kind' | 'title' | 'blocks'> &
  Readonly<{ addressee?: string; copies?: readonly string[]; foot?: readonly string[]; signatures?: readonly string[] }>

/** An official letter of that organ (GB/T 9704). */
export const officialOf = (issuer: Issuer, { docNo, date }: Issued, letter: Letter): Paper => ({
  ...{ layout: 'official', language: 'zh', organ: issuer.name, docNo, date, contact: contactOf(issuer) },
  ...{ copies: [], foot: [], signatures: [] },
  ...letter,
})

/** A titled table of that organ with places to sign. */
export const formOf = (issuer: Issuer, date: DateOnly, form: Letter): Paper => ({
  ...{ layout: 'form', language: 'zh', organ: issuer.name, date, copies: [], foot: [], signatures: [] },
  ...form,
})

/** How a period is counted that begins with a day nobody knows yet: the day of service (民法典 第二百零一条、第二百零三条). */
export const countingRuleSaid = (on: DateOnly, told: string): string => {
  const { counting, rolling } = countingLaw(on)
  return `期限的算法：收到之日不计，自次日起算；最后一日是法定休假日的，顺延到其后的第一个工作日（${[...new Set([counting, rolling])].join('；')}）。按送达之日算出的最后一日和推算过程，写在${told}上。`
}

/** The right that begins with service, with its day worked out and how it was counted. */
export type ReviewRight = Readonly<{ until: DateOnly; body: string; counted?: string }>

/** The count after a sentence that names its day. */
export const withCount = (said: string, counted = ''): string => (counted === '' ? said : `${said.replace(/。$/, '')}。${counted}`)

/** 请求复查 said with its last day; posting it on that day is in time (参照民事诉讼法 第八十五条第四款). */
export const reviewSaid = ({ until, body, counted }: ReviewRight): string =>
  withCount(`不服处理意见的，最迟可在${dateSaid(until)}向${body}请求复查；邮寄的，以寄出日期为准`, counted)
