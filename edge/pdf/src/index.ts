import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { dateSaid, type Paper } from '@onedoor/paper'

const TEMPLATES = join(import.meta.dirname, '..', 'templates')
const FONTS = join(import.meta.dirname, '..', 'fonts')
const { resolve } = createRequire(import.meta.url)

const packageFolder = (name: string): string => dirname(resolve(`${name}/package.json`))

/** The weights in use: 仿宋 and 楷体 from Fandol, 宋 and 黑 from Noto, which also lend every character the former lack. The light 宋 has the stroke of 仿宋, so that a 喆 or 镕 in a name does not stand out. */
const fontFolders = (own: string | undefined): string[] => {
  const serif = packageFolder('@expo-google-fonts/noto-serif-sc')
  const sans = packageFolder('@expo-google-fonts/noto-sans-sc')
  const mine = own === undefined || !existsSync(own) ? [] : [own]
  return [...mine, FONTS, join(serif, '300Light'), join(serif, '700Bold'), join(sans, '400Regular'), join(sans, '500Medium')]
}

let warm: Promise<NodeCompiler> | undefined

/** Loaded at the first document, not at start: fonts and compiler cost memory that an idle system need not hold. */
const compiler = async (fontFolder: string | undefined): Promise<NodeCompiler> => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: fontFolders(fontFolder) }] })
}

/** A file that a page shows: its bytes and the ending that says what they are. */
export type Shown = Readonly<{ bytes: Uint8Array; ending: 'png' | 'svg' | 'jpg' | 'webp' }>

export type Setting = Readonly<{
  /** A folder with the office's own licensed fonts (仿宋_GB2312, 方正小标宋), taken before the open ones. */
  fontFolder?: string | undefined
}>

/** Typesets one template; `shown` is at hand there as `/shown.<ending>`. Throws only when the template or the picture is broken. */
export const typeset = async (
  template: string,
  inputs: Readonly<Record<string, string>>,
  { fontFolder, shown }: Setting & Readonly<{ shown?: Shown | undefined }>,
): Promise<Uint8Array> => {
  warm ??= compiler(fontFolder)
  const press = await warm
  // Nothing waits between here and the end, so that two documents at once do not see each other's picture.
  const file = shown && join(TEMPLATES, `shown.${shown.ending}`)
  if (file !== undefined && shown !== undefined) press.mapShadow(file, Buffer.from(shown.bytes))
  try {
    return press.pdf({ mainFilePath: join(TEMPLATES, template), inputs: { ...inputs } })
  } finally {
    if (file !== undefined) press.unmapShadow(file)
    press.evictCache(8)
  }
}

/** No font here has emoji in black; a box would say nothing, a word says what stood there. */
const PICTURES = /\p{Extended_Pictographic}(?:[\u{FE0F}\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*/gu
export const printable = (text: string): string =>
  text
    .replace(PICTURES, (sign) => (/^[©®™‼⁉ℹ↔-↪〰〽㊗㊙]$/u.test(sign) ? sign : '〔表情〕'))
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

/** A seal as an image, with the width it has in ink. */
export type SealImage = Shown & Readonly<{ widthMm: number }>

const dataOf = (paper: Paper, { qr, seal }: PdfOptions): string =>
  JSON.stringify(
    {
      ...paper,
      docNo: paper.docNo ?? '',
      addressee: paper.addressee ?? null,
      contact: paper.contact ?? null,
      code: paper.code === undefined ? null : { ...paper.code, shown: paper.code.url.replace(/#.*$/, '') },
      qr: qr ?? null,
      seal: seal === undefined ? null : { file: `/shown.${seal.ending}`, width: seal.widthMm },
      dateSaid: dateSaid(paper.date, paper.language),
      day: paper.date.split('-').map(Number),
    },
    (key, value: unknown) => (typeof value === 'string' && key !== 'qr' ? printable(value) : value),
  )

export type PdfOptions = Setting &
  Readonly<{
    /** The QR code of a slip, as SVG. */
    qr?: string
    /** The organ's seal, where one is on file; without it the place stays free for the hand. */
    seal?: SealImage | undefined
  }>

/** Prints a document as PDF in the look of GB/T 9704-2012: the same paper gives the same page. Throws only when the template itself is broken. */
export const renderPdf = (paper: Paper, options: PdfOptions = {}): Promise<Uint8Array> =>
  typeset('paper.typ', { paper: dataOf(paper, options) }, { fontFolder: options.fontFolder, shown: options.seal })
