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

/** What the drawing commands leave behind on their way through a page. */
type Walk = { pen: Pen; line: Matrix; text: Matrix; readonly kept: Pen[]; readonly signs: Sign[]; readonly sheet: Sheet }
type Draw = (walk: Walk, args: readonly unknown[]) => void

const matrixFrom = ([first, ...rest]: readonly unknown[]): Matrix =>
  (Array.isArray(first) || ArrayBuffer.isView(first) ? [...(first as readonly number[])] : [first, ...rest]) as unknown as Matrix

const move = (walk: Walk, x: number, y: number) => {
  walk.line = times(walk.line, [1, 0, 0, 1, x, y])
  walk.text = walk.line
}

/** Seen is what is not white, not tiny, not transparent and not off the sheet. */
const show = (walk: Walk, glyphs: readonly (Glyph | number)[]) => {
  const { pen, sheet, signs } = walk
  for (const glyph of glyphs) {
    const wide = ((typeof glyph === 'number' ? -glyph : glyph.width) / 1000) * pen.size
    const at = times(pen.at, walk.text)
    walk.text = times(walk.text, [1, 0, 0, 1, wide, 0])
    if (typeof glyph === 'number') continue
    const size = Math.abs(pen.size) * Math.hypot(at[2], at[3])
    const [x, y] = pointOf(at, 0, 0)
    const inked = !INVISIBLE.includes(pen.mode) && !isLight(pen.fill) && pen.alpha > FAINT
    const seen = inked && size >= SMALLEST && isOn(sheet, x, y)
    signs.push({ text: glyph.unicode, x, y, size, wide: wide * Math.hypot(at[0], at[1]), seen })
  }
}

const keep: Draw = ({ kept, pen }) => kept.push(pen)
const giveBack: Draw = (walk) => {
  walk.pen = walk.kept.pop() ?? walk.pen
}
const turn: Draw = (walk, matrix) => {
  walk.pen = { ...walk.pen, at: times(walk.pen.at, matrix as unknown as Matrix) }
}
const change = (walk: Walk, part: Partial<Pen>) => {
  walk.pen = { ...walk.pen, ...part }
}

/** Whatever changes how or where signs are drawn. */
const DRAWS: Readonly<Record<number, Draw>> = {
  [OPS.save]: keep,
  [OPS.restore]: giveBack,
  [OPS.transform]: turn,
  [OPS.paintFormXObjectBegin]: (walk, [matrix]) => {
    keep(walk, [])
    if (matrix !== null && matrix !== undefined) turn(walk, [...(matrix as readonly number[])])
  },
  [OPS.paintFormXObjectEnd]: giveBack,
  [OPS.setGState]: (walk, [states]) => {
    for (const [name, value] of states as readonly (readonly [string, unknown])[]) if (name === 'ca') change(walk, { alpha: Number(value) })
  },
  [OPS.setFillRGBColor]: (walk, [fill]) => change(walk, { fill: String(fill) }),
  [OPS.setTextRenderingMode]: (walk, [mode]) => change(walk, { mode: Number(mode) }),
  [OPS.setFont]: (walk, [, size]) => change(walk, { size: Number(size) }),
  [OPS.setLeading]: (walk, [lead]) => change(walk, { lead: Number(lead) }),
  [OPS.beginText]: (walk) => {
    walk.line = IDENTITY
    walk.text = IDENTITY
  },
  [OPS.setTextMatrix]: (walk, args) => {
    walk.line = matrixFrom(args)
    walk.text = walk.line
  },
  [OPS.moveText]: (walk, [x, y]) => move(walk, Number(x), Number(y)),
  [OPS.setLeadingMoveText]: (walk, [x, y]) => {
    change(walk, { lead: Number(y) })
    move(walk, Number(x), Number(y))
  },
  [OPS.nextLine]: (walk) => move(walk, 0, walk.pen.lead),
  [OPS.showText]: (walk, [glyphs]) => show(walk, glyphs as readonly (Glyph | number)[]),
}

const signsOf = ({ fnArray, argsArray }: Operators, sheet: Sheet): readonly Sign[] => {
  const pen: Pen = { at: IDENTITY, fill: BLACK, alpha: 1, size: 1, mode: 0, lead: 0 }
  const walk: Walk = { pen, line: IDENTITY, text: IDENTITY, kept: [], signs: [], sheet }
  fnArray.forEach((drawing, i) => DRAWS[drawing]?.(walk, argsArray[i] ?? []))
  return walk.signs
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
