import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, pointOf, times } from './matrix.ts'

/** What a person reads in a PDF, and how many characters it holds that nobody sees. */
export type PdfText = Readonly<{ text: string; hidden: number }>

type Glyph = Readonly<{ unicode: string; width: number }>
type Pen = Readonly<{ at: Matrix; fill: string; alpha: number; size: number; mode: number; lead: number }>
type Sign = Readonly<{ text: string; x: number; y: number; size: number; wide: number; seen: boolean }>
type Operators = Readonly<{ fnArray: readonly number[]; argsArray: readonly (readonly unknown[] | null)[] }>
type Sheet = Readonly<{ left: number; low: number; right: number; high: number }>

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const BLACK = '#000000'
/** Points: no print is smaller. */
const SMALLEST = 3
/** Text rendering modes 3 and 7 draw nothing. */
const INVISIBLE: readonly number[] = [3, 7]
/** Nearly as light as paper, 0 to 255. */
const LIGHT = 245
const FAINT = 0.1

const isLight = (colour: string): boolean => {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour)
  return parts !== null && parts.slice(1, 4).every((part) => Number.parseInt(part, 16) >= LIGHT)
}

const isOn = ({ left, low, right, high }: Sheet, x: number, y: number): boolean =>
  x >= left - 1 && x <= right + 1 && y >= low - 1 && y <= high + 1

/** Where each sign of a page stands and whether it can be seen: not white, not tiny, not transparent, not off the sheet. */
const signsOf = ({ fnArray, argsArray }: Operators, sheet: Sheet): readonly Sign[] => {
  const signs: Sign[] = []
  const kept: Pen[] = []
  let pen: Pen = { at: IDENTITY, fill: BLACK, alpha: 1, size: 1, mode: 0, lead: 0 }
  let line = IDENTITY
  let text = IDENTITY
  const move = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y])
    text = line
  }
  const show = (glyphs: readonly (Glyph | number)[]) => {
    for (const glyph of glyphs) {
      const wide = ((typeof glyph === 'number' ? -glyph : glyph.width) / 1000) * pen.size
      const at = times(pen.at, text)
      text = times(text, [1, 0, 0, 1, wide, 0])
      if (typeof glyph === 'number') continue
      const size = Math.abs(pen.size) * Math.hypot(at[2], at[3])
      const [x, y] = pointOf(at, 0, 0)
      const inked = !INVISIBLE.includes(pen.mode) && !isLight(pen.fill) && pen.alpha > FAINT
      signs.push({
        text: glyph.unicode,
        x,
        y,
        size,
        wide: wide * Math.hypot(at[0], at[1]),
        seen: inked && size >= SMALLEST && isOn(sheet, x, y),
      })
    }
  }
  const draws: Readonly<Record<number, (args: readonly unknown[]) => void>> = {
    [OPS.save]: () => kept.push(pen),
    [OPS.restore]: () => {
      pen = kept.pop() ?? pen
    },
    [OPS.transform]: (args) => {
      pen = { ...pen, at: times(pen.at, args as unknown as Matrix) }
    },
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      kept.push(pen)
      if (matrix !== null && matrix !== undefined)
        pen = { ...pen, at: times(pen.at, [...(matrix as readonly number[])] as unknown as Matrix) }
    },
    [OPS.paintFormXObjectEnd]: () => {
      pen = kept.pop() ?? pen
    },
    [OPS.setGState]: ([states]) => {
      for (const [name, value] of states as readonly (readonly [string, unknown])[])
        if (name === 'ca') pen = { ...pen, alpha: Number(value) }
    },
    [OPS.setFillRGBColor]: ([fill]) => {
      pen = { ...pen, fill: String(fill) }
    },
    [OPS.setTextRenderingMode]: ([mode]) => {
      pen = { ...pen, mode: Number(mode) }
    },
    [OPS.setFont]: ([, size]) => {
      pen = { ...pen, size: Number(size) }
    },
    [OPS.setLeading]: ([lead]) => {
      pen = { ...pen, lead: Number(lead) }
    },
    [OPS.beginText]: () => {
      line = IDENTITY
      text = IDENTITY
    },
    [OPS.setTextMatrix]: ([first, ...rest]) => {
      line = (Array.isArray(first) || ArrayBuffer.isView(first) ? [...(first as readonly number[])] : [first, ...rest]) as unknown as Matrix
      text = line
    },
    [OPS.moveText]: ([x, y]) => move(Number(x), Number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      pen = { ...pen, lead: Number(y) }
      move(Number(x), Number(y))
    },
    [OPS.nextLine]: () => move(0, pen.lead),
    [OPS.showText]: ([glyphs]) => show(glyphs as readonly (Glyph | number)[]),
  }
  fnArray.forEach((drawing, i) => draws[drawing]?.(argsArray[i] ?? []))
  return signs
}

/** A new line where the pen went up or down by half a sign, a space where it left one free. */
const joined = (signs: readonly Sign[]): string =>
  signs
    .map(({ text, x, y, size }, i) => {
      const before = signs[i - 1]
      if (before === undefined) return text
      if (Math.abs(y - before.y) > 0.5 * Math.max(size, before.size)) return `\n${text}`
      return x - before.x - before.wide > 0.25 * size ? ` ${text}` : text
    })
    .join('')

const PAGES = 500

/** Throws where the bytes are no PDF, or one that is locked. */
export const pdfText = async (bytes: Uint8Array): Promise<PdfText> => {
  const task = getDocument({ data: new Uint8Array(bytes), fontExtraProperties: true, verbosity: 0 })
  try {
    const pdf = await task.promise
    const pages: string[] = []
    let hidden = 0
    for (let i = 1; i <= Math.min(pdf.numPages, PAGES); i += 1) {
      const page = await pdf.getPage(i)
      const [left = 0, low = 0, right = 0, high = 0] = page.view
      const signs = signsOf(await page.getOperatorList(), { left, low, right, high })
      hidden += signs.filter(({ seen, text }) => !seen && text.trim() !== '').length
      pages.push(joined(signs.filter(({ seen }) => seen)))
      page.cleanup()
    }
    return { text: pages.join('\n').trim(), hidden }
  } finally {
    await task.destroy()
  }
}
