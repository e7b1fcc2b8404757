import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { dateSaid, type Paper } from '@onedoor/paper'

const HERE = join(import.meta.dirname, '..')
const { resolve } = createRequire(import.meta.url)

const packageFolder = (name: string): string => dirname(resolve(`${name}/package.json`))

/** The weights in use: 仿宋 and 楷体 from Fandol, 宋 and 黑 from Noto, which also lend every character the former lack. The light 宋 has the stroke of 仿宋, so that a 喆 or 镕 in a name does not stand out. */
const fontFolders = (own: string | undefined): string[] => {
  const serif = packageFolder('@expo-google-fonts/noto-serif-sc')
  const sans = packageFolder('@expo-google-fonts/noto-sans-sc')
  const mine = own === undefined || !existsSync(own) ? [] : [own]
  return [...mine, join(HERE, 'fonts'), join(serif, '300Light'), join(serif, '700Bold'), join(sans, '400Regular'), join(sans, '500Medium')]
}

let warm: Promise<NodeCompiler> | undefined

/** Loaded at the first document, not at start: fonts and compiler cost memory that an idle system need not hold. */
const compiler = async (fontFolder: string | undefined): Promise<NodeCompiler> => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace: join(HERE, 'templates'), fontArgs: [{ fontPaths: fontFolders(fontFolder) }] })
}

/** No font here has emoji in black; a box would say nothing, a word says what stood there. */
const PICTURES = /\p{Extended_Pictographic}(?:[\u{FE0F}\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*/gu
const printable = (text: string): string =>
  text
    .replace(PICTURES, (sign) => (/^[©®™‼⁉ℹ↔-↪〰〽㊗㊙]$/u.test(sign) ? sign : '〔表情〕'))
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

const dataOf = (paper: Paper, qr: string | undefined): string =>
  JSON.stringify(
    {
      ...paper,
      docNo: paper.docNo ?? '',
      addressee: paper.addressee ?? null,
      contact: paper.contact ?? null,
      code: paper.code === undefined ? null : { ...paper.code, shown: paper.code.url.replace(/#.*$/, '') },
      qr: qr ?? null,
      dateSaid: dateSaid(paper.date, paper.language),
      day: paper.date.split('-').map(Number),
    },
    (key, value: unknown) => (typeof value === 'string' && key !== 'qr' ? printable(value) : value),
  )

export type PdfOptions = Readonly<{
  /** The QR code of a slip, as SVG. */
  qr?: string
  /** A folder with the office's own licensed fonts (仿宋_GB2312, 方正小标宋), taken before the open ones. */
  fontFolder?: string
}>

/** Prints a document as PDF in the look of GB/T 9704-2012: the same paper gives the same page. Throws only when the template itself is broken. */
export const renderPdf = async (paper: Paper, { qr, fontFolder }: PdfOptions = {}): Promise<Uint8Array> => {
  warm ??= compiler(fontFolder)
  const press = await warm
  const inputs = { paper: dataOf(paper, qr) }
  const bytes = press.pdf({ mainFilePath: join(HERE, 'templates', 'paper.typ'), inputs })
  press.evictCache(8)
  return bytes
}
