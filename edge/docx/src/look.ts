import { AlignmentType, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx'

/** Half-points of 三号 (16 pt) and its companions; twentieths of a point for distances. */
export const SIZE = { body: 32, title: 44, head: 72, small: 24, page: 28 } as const
const LINE = 579

/** Chinese official fonts by the names Word and WPS know; each falls back to what the computer has. */
export const FONT = { fang: '仿宋_GB2312', kai: '楷体_GB2312', hei: '黑体', song: '方正小标宋简体' } as const

export const run = (text: string, font: string, more: Partial<IRunOptions> = {}): TextRun =>
  new TextRun({
    text,
    size: SIZE.body,
    characterSpacing: -4,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: font },
    ...more,
  })

type Placing = Readonly<{
  align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  indent?: boolean
  right?: number
  before?: number
  keepNext?: boolean
}>

/** 28.95 pt from line to line makes 22 lines on the page. */
export const line = (children: TextRun[], { align, indent = true, right, before = 0, keepNext = false }: Placing = {}): Paragraph =>
  new Paragraph({
    children,
    keepNext,
    alignment: align ?? AlignmentType.BOTH,
    indent: { firstLine: indent ? 640 : 0, ...(right !== undefined && { right }) },
    spacing: { line: LINE, lineRule: LineRuleType.EXACT, before, after: 0 },
  })
