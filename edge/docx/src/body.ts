import type { Block } from '@onedoor/paper'
import { type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { FONT, line, run } from './look.ts'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 一 to 九十九. */
const numeral = (n: number): string => {
  const tens = Math.floor(n / 10)
  const head = tens > 1 ? (DIGITS[tens] ?? '') : ''
  return `${head}${tens > 0 ? '十' : ''}${DIGITS[n % 10] ?? ''}`
}

const tableOf = (rows: readonly (readonly [string, string])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2200, 6640],
    rows: rows.map(
      ([label, value]) =>
        new TableRow({
          children: [
            new TableCell({ children: [line([run(label, FONT.fang)], { indent: false })] }),
            new TableCell({ children: value.split('\n').map((text) => line([run(text, FONT.fang)], { indent: false })) }),
          ],
        }),
    ),
  })

/** Headings count themselves: 一、 and （一）. */
export const bodyOf = (blocks: readonly Block[]): (Paragraph | Table)[] => {
  let first = 0
  let second = 0
  return blocks.map((block, i) => {
    // The signature never stands alone on a page (GB/T 9704-2012 §7.3.5).
    const keepNext = i === blocks.length - 1
    if (block.kind === 'rows') return tableOf(block.rows)
    if (block.kind === 'paragraph') return line([run(block.text, FONT.fang)], { keepNext })
    if (block.level === 1) {
      first += 1
      second = 0
      return line([run(`${numeral(first)}、${block.text}`, FONT.hei)], { keepNext: true })
    }
    second += 1
    return line([run(`（${numeral(second)}）${block.text}`, FONT.kai)], { keepNext })
  })
}
