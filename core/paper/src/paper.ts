import type { DateOnly } from '@onedoor/clock'

/** The documents (文书), by their letters in the catalogue. */
export type PaperKind =
  | 'D01'
  | 'D02'
  | 'D03'
  | 'D04'
  | 'D05'
  | 'D06'
  | 'D07'
  | 'D08'
  | 'D09'
  | 'D10'
  | 'D11'
  | 'D12'
  | 'D13'
  | 'D14'
  | 'D15'
  | 'D16'
  | 'D17'
  | 'D18'
  | 'D19'
  | 'D20'
  | 'D21'
  | 'D22'
  | 'D23'
  | 'D24'
  | 'D25'
  | 'D26'
  | 'D27'
  | 'D28'
  | 'D29'
  | 'D30'
  | 'D31'
  | 'D32'
  | 'D33'
  | 'D34'
  | 'D35'
  | 'D36'
  | 'D37'
  | 'D38'
  | 'D39'
  | 'D40'
  | 'D41'
  | 'D42'
  | 'D43'
  | 'D44'
  | 'D45'
  | 'D46'

/** Headings count themselves when printed: 一、 （一） 1. by level, as GB/T 9704 §7.3.3 orders them. */
export type Block =
  | Readonly<{ kind: 'paragraph'; text: string }>
  | Readonly<{ kind: 'heading'; level: 1 | 2; text: string }>
  | Readonly<{ kind: 'rows'; rows: readonly (readonly [label: string, value: string])[] }>

/**
 * How it looks. `official`: a document with red head (GB/T 9704-2012). `form`: a titled table with places to sign.
 * `slip`: half a page, with the query code large and as a QR code.
 */
export type Layout = 'official' | 'form' | 'slip'

/** A document as data. Nothing in it is markup: every text is printed as it stands. */
export type Paper = Readonly<{
  kind: PaperKind
  layout: Layout
  language: 'zh' | 'en'
  /** 发文机关, the red head; the signature is the same organ. */
  organ: string
  title: string
  /** 文号, `天信访受〔2026〕12号`. */
  docNo?: string
  /** 主送. */
  addressee?: string
  blocks: readonly Block[]
  /** 成文日期. */
  date: DateOnly
  /** 附注: whom to ask, in brackets below the date. */
  contact?: string
  /** 抄送. */
  copies: readonly string[]
  /** Printed small at the foot: number of the matter, query code, where to look. */
  foot: readonly string[]
  /** For a slip: the query code and the address its QR code leads to. */
  code?: Readonly<{ text: string; url: string }>
  /** For a form: who signs, with room for the hand. */
  signatures: readonly string[]
}>
