import type { DateOnly } from '@onedoor/clock'
import type { Issuer, MatterFacts } from './facts.ts'

/** What one entry of a case file (卷宗) is printed from: pages that exist, a picture, words, or the sentence that says why there is no page. */
export type DossierBody =
  | Readonly<{ kind: 'pdf'; bytes: Uint8Array }>
  | Readonly<{ kind: 'picture'; bytes: Uint8Array; ending: 'png' | 'jpg' | 'webp' }>
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'absent'; why: string }>

/** 卷内文件: a line of the index (卷内目录) and its pages. */
export type DossierEntry = Readonly<{
  /** 责任者. */
  by: string
  /** 文号; empty without one. */
  docNo: string
  title: string
  date: DateOnly
  /** 备注. */
  remark: string
  body: DossierBody
}>

/** D45: a whole case file, to be bound as one PDF: cover, index, every document in order, closing note (备考表). */
export type Dossier = Readonly<{
  /** 立卷单位, with its own wording of cover and closing note. */
  issuer: Issuer
  matter: MatterFacts
  /** 保管期限, as the office’s own schedule sets it. */
  keeping: string
  from: DateOnly
  until: DateOnly
  /** The day it was put together. */
  made: DateOnly
  by: string
  /** What the closing note says of the state of the file, one sentence each. */
  remarks: readonly string[]
  entries: readonly DossierEntry[]
}>
