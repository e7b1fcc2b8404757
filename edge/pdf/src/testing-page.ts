import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, pointOf, times } from './matrix.ts'

/** A straight level line. */
export type Stroke = Readonly<{ x: number; y: number; width: number; thickness: number; colour: string }>
/** Everything is measured in millimetres from the upper left corner of the sheet, as the standard measures it; type sizes are points. */
export type Sign = Readonly<{ text: string; x: number; right: number; baseline: number; size: number; colour: string; font: string }>
export type Picture = Readonly<{ x: number; y: number; width: number; height: number }>
export type SeenPage = Readonly<{
  width: number
  height: number
  signs: readonly Sign[]
  strokes: readonly Stroke[]
  pictures: readonly Picture[]
  /** Names of the fonts that were used. */
  fonts: readonly string[]
}>

type Pen = Readonly<{ at: Matrix; fill: string; stroke: string; thick: number; font: string; size: number }>
type Glyph = Readonly<{ unicode: string; width: number }>
type Operators = Readonly<{ fnArray: readonly number[]; argsArray: readonly (readonly unknown[] | null)[] }>
type Sheet = { signs: Sign[]; strokes: Stroke[]; pictures: Picture[] }

const MM = 25.4 / 72
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** One page’s drawing commands, walked through with the pen they leave behind. */
const walk = ({ fnArray, argsArray }: Operators, height: number): Sheet => {
  const sheet: Sheet = { signs: [], strokes: [], pictures: [] }
  const kept: Pen[] = []
  let pen: Pen = { at: IDENTITY, fill: '#000000', stroke: '#000000', thick: 1, font: '', size: 1 }
  let text = IDENTITY
  const down = (y: number) => (height - y) * MM

  const boxAt = (left: number, low: number, right: number, high: number): Picture => {
    const corners = [pointOf(pen.at, left, low), pointOf(pen.at, right, high)]
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    const [x, y] = [Math.min(...xs) * MM, down(Math.max(...ys))]
    return { x, y, width: Math.max(...xs) * MM - x, height: down(Math.min(...ys)) - y }
  }

  const show = (glyphs: readonly (Glyph | number)[]) => {
    for (const glyph of glyphs) {
      const wide = (typeof glyph === 'number' ? -glyph : glyph.width) / 1000
      const at = times(pen.at, text)
      text = times(text, [1, 0, 0, 1, wide * pen.size, 0])
      if (typeof glyph === 'number') continue
      const scale = Math.hypot(at[0], at[1])
      const x = at[4] * MM
      const own = { text: glyph.unicode, x, right: x + wide * pen.size * scale * MM, baseline: down(at[5]) }
      sheet.signs.push({ ...own, size: pen.size * Math.hypot(at[2], at[3]), colour: pen.fill, font: pen.font })
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
    [OPS.setFillRGBColor]: ([fill]) => {
      pen = { ...pen, fill: String(fill) }
    },
    [OPS.setStrokeRGBColor]: ([stroke]) => {
      pen = { ...pen, stroke: String(stroke) }
    },
    [OPS.setLineWidth]: ([thick]) => {
      pen = { ...pen, thick: Number(thick) }
    },
    [OPS.setFont]: ([font, size]) => {
      pen = { ...pen, font: String(font), size: Number(size) }
    },
    [OPS.beginText]: () => {
      text = IDENTITY
    },
    [OPS.setTextMatrix]: ([first, ...rest]) => {
      text = (Array.isArray(first) || ArrayBuffer.isView(first) ? [...(first as readonly number[])] : [first, ...rest]) as unknown as Matrix
    },
    [OPS.moveText]: ([x, y]) => {
      text = times(text, [1, 0, 0, 1, Number(x), Number(y)])
    },
    [OPS.showText]: ([glyphs]) => show(glyphs as readonly (Glyph | number)[]),
    [OPS.constructPath]: ([how, , bounds]) => {
      const [left = 0, low = 0, right = 0, high = 0] = Object.values(bounds as Record<string, number>)
      const box = boxAt(left, low, right, high)
      // A path that draws nothing is the frame of a vector picture.
      if (how === OPS.endPath) sheet.pictures.push(box)
      else if (box.height < 0.01)
        sheet.strokes.push({ x: box.x, y: box.y, width: box.width, thickness: pen.thick * MM, colour: pen.stroke })
    },
    [OPS.paintImageXObject]: () => sheet.pictures.push(boxAt(0, 0, 1, 1)),
  }
  fnArray.forEach((drawing, i) => draws[drawing]?.(argsArray[i] ?? []))
  return sheet
}

/** Reads a PDF back with another program than the one that wrote it: where each sign, line and picture stands. */
export const readPages = async (bytes: Uint8Array): Promise<readonly SeenPage[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), fontExtraProperties: true, verbosity: 0 })
  const pdf = await task.promise
  const pages: SeenPage[] = []
  for (let i = 1; i <= pdf.numPages; i += 1) {
    const page = await pdf.getPage(i)
    const { width, height } = page.getViewport({ scale: 1 })
    const sheet = walk(await page.getOperatorList(), height)
    const fonts = [...new Set(sheet.signs.map(({ font }) => font))].map((font) => (page.commonObjs.get(font) as { name: string }).name)
    pages.push({ width: width * MM, height: height * MM, ...sheet, fonts })
  }
  await task.destroy()
  return pages
}

/** A line of writing: the signs that stand on one baseline. */
export type SeenLine = Readonly<{ text: string; x: number; right: number; baseline: number; size: number; signs: readonly Sign[] }>

/** Lines from top to bottom; signs whose baselines differ by less than half a millimetre stand on one. */
export const linesOf = ({ signs }: Pick<SeenPage, 'signs'>): readonly SeenLine[] => {
  const lines: Sign[][] = []
  for (const sign of signs.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1)
    if (line?.[0] !== undefined && sign.baseline - line[0].baseline < 0.5) line.push(sign)
    else lines.push([sign])
  }
  return lines.map((unordered) => {
    const ordered = unordered.toSorted((a, b) => a.x - b.x)
    const inked = ordered.filter(({ text }) => text.trim() !== '')
    return {
      text: ordered.map(({ text }) => text).join(''),
      x: inked[0]?.x ?? 0,
      right: inked.at(-1)?.right ?? 0,
      baseline: ordered[0]?.baseline ?? 0,
      size: inked[0]?.size ?? 0,
      signs: ordered,
    }
  })
}
