import { dateSaid, type Paper } from '@onedoor/paper'
import { AlignmentType, BorderStyle, Document, type FileChild, Footer, NumberFormat, Packer, PageNumber, Paragraph } from 'docx'
import { bodyOf } from './body.ts'
import { FONT, line, run, SIZE } from './look.ts'

const mm = (value: number): number => Math.round((value / 25.4) * 1440)

/** Twentieths of a point between two lines of the text: 225 mm hold 22 of them. */
const PITCH = 579

const centred = { align: AlignmentType.CENTER, indent: false } as const

/** The red head shrinks until it stands on one line. */
const headSize = (organ: string): number => Math.min(SIZE.head, Math.floor(((156 / 25.4) * 72 * 2) / Math.max(1, [...organ].length)))

/** 版头 (§7.2): 发文机关标志 35 mm below the upper edge of the text, 发文字号 two lines further, the red line 4 mm (11 pt) below it. */
const headOf = ({ organ, docNo = '' }: Paper): FileChild[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: mm(35), after: 2 * PITCH },
    children: [run(organ, FONT.song, { size: headSize(organ), color: 'E60012', bold: true, characterSpacing: 0 })],
  }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 2 * PITCH },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: 'E60012', space: 11 } },
    children: [run(docNo, FONT.fang)],
  }),
]

/** Twentieths of a point: figures and letters take half of the square that a Chinese character fills. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u0020-\u007E]/.test(sign) ? 160 : 320), 0)

/** 成文日期 stands four characters from the right, and the organ is centred over it (§7.3.5). */
const organRight = (organ: string, date: string): number => Math.max(0, Math.round(1280 + (widthOf(date) - widthOf(organ)) / 2))

const tailOf = (paper: Paper): FileChild[] => {
  const said = dateSaid(paper.date, paper.language)
  const signed = [...paper.signatures.map((who) => line([run(`${who}：＿＿＿＿＿＿＿＿`, FONT.fang)], { indent: false, before: 200 }))]
  return [
    // Two lines stay free, so that a seal finds room.
    line([run('', FONT.fang)], { keepNext: true }),
    line([run('', FONT.fang)], { keepNext: true }),
    line([run(paper.organ, FONT.fang)], {
      align: AlignmentType.RIGHT,
      indent: false,
      right: organRight(paper.organ, said),
      keepNext: true,
    }),
    line([run(said, FONT.fang)], { align: AlignmentType.RIGHT, indent: false, right: 1280 }),
    ...(paper.contact === undefined ? [] : [line([run(`（${paper.contact}）`, FONT.fang)])]),
    ...signed,
    ...paper.foot.map((text) => line([run(text, FONT.fang, { size: SIZE.small })], { indent: false })),
    ...(paper.copies.length === 0
      ? []
      : [line([run(`抄送：${paper.copies.join('，')}。`, FONT.fang, { size: SIZE.page })], { indent: false })]),
  ]
}

const pageNumber = (align: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({ alignment: align, children: [run('', FONT.song, { size: SIZE.page, children: ['— ', PageNumber.CURRENT, ' —'] })] }),
    ],
  })

/**
 * The same document as a Word file, for offices that go on working on it: GB/T 9704 margins, 三号仿宋, 22 lines of 28 characters.
 * The grid is of type `lines` with tightened characters: `linesAndChars` puts each character into two cells in LibreOffice.
 */
export const renderDocx = async (paper: Paper): Promise<Uint8Array> => {
  const official = paper.layout === 'official'
  const code = paper.code === undefined ? [] : [line([run(`查询码：${paper.code.text}`, FONT.hei)], { indent: false })]
  const document = new Document({
    title: paper.title,
    creator: paper.organ,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(28) },
            pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
          },
          grid: { type: 'lines', linePitch: PITCH },
        },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [
          ...(official ? headOf(paper) : []),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: PITCH },
            children: [run(paper.title, FONT.song, { size: SIZE.title, bold: true, characterSpacing: 0 })],
          }),
          ...(paper.addressee === undefined
            ? []
            : [line([run(`${paper.addressee}：`, FONT.fang)], { ...centred, align: AlignmentType.LEFT })]),
          ...code,
          ...bodyOf(paper.blocks),
          ...tailOf(paper),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
