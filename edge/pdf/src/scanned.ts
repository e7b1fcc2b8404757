import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Grey, pngOf } from './png.ts'

type Pixels = Uint8Array | Uint8ClampedArray

/** As the reader of PDF answers: 1 one bit a pixel, 2 red, green and blue, 3 with transparency. */
type Image = Readonly<{ width: number; height: number; kind: 1 | 2 | 3; data?: Pixels }>
/** An image whose pixels could be read. */
type Opened = Image & Readonly<{ data: Pixels }>
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

/** Smaller than this is a stamp or a crest, not a page. */
const SMALLEST_SIDE = 400
/** As many pixels as the largest photographs that telephones make; a page drawn larger was made to hurt. */
const MOST_PIXELS = 120_000_000
/** Without a canvas every image comes as plain pixels. */
const READING = { verbosity: 0, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: MOST_PIXELS }

const shadeOf = (data: Pixels, at: number): number =>
  Math.round(0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0))

const greyOf = ({ width, height, kind, data }: Opened): Grey => {
  const shades = new Uint8Array(width * height)
  const bytesInRow = Math.ceil(width / 8)
  const bitAt = (x: number, y: number): number => ((data[y * bytesInRow + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      shades[at] = kind === 1 ? bitAt(x, y) * 255 : shadeOf(data, at * (kind === 2 ? 3 : 4))
    }
  return { width, height, shades }
}

const pixelsOf = (page: Page, name: string): Promise<Image | null> =>
  new Promise((resolve) => {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs
    objects.get(name, (image: unknown) => resolve(image as Image | null))
  })

/** A stencil lets ink through where its bit is nought: the same as black on white. */
const stencilOf = async (page: Page, stencil: Readonly<{ width: number; height: number; data?: unknown }>): Promise<Image | null> => {
  const { width, height, data } = typeof stencil.data === 'string' ? ((await pixelsOf(page, stencil.data)) ?? stencil) : stencil
  return data instanceof Uint8Array || data instanceof Uint8ClampedArray ? { width, height, kind: 1, data } : null
}

type Draws = (page: Page, drawn: unknown) => Promise<Image | null>

const DRAWINGS: Readonly<Record<number, Draws>> = {
  [OPS.paintImageXObject]: (page, name) => pixelsOf(page, String(name)),
  [OPS.paintInlineImageXObject]: (_, image) => Promise.resolve(image as Image),
  [OPS.paintImageMaskXObject]: (page, stencil) => stencilOf(page, stencil as Image),
}

const imagesOn = async (page: Page): Promise<readonly Image[]> => {
  const { fnArray, argsArray } = await page.getOperatorList()
  const found: Image[] = []
  for (const [i, drawing] of fnArray.entries()) {
    const image = await DRAWINGS[drawing]?.(page, (argsArray[i] as readonly unknown[] | null)?.[0])
    if (image !== null && image !== undefined) found.push(image)
  }
  return found
}

const isPage = (image: Image): image is Opened =>
  Math.min(image.width, image.height) >= SMALLEST_SIDE && image.width * image.height <= MOST_PIXELS && image.data !== undefined

/** How many pages a PDF has. Throws where the bytes are no PDF, or one that is locked. */
export const pdfPages = async (bytes: Uint8Array): Promise<number> => {
  const task = getDocument({ data: new Uint8Array(bytes), ...READING })
  try {
    return (await task.promise).numPages
  } finally {
    await task.destroy()
  }
}

/**
 * The picture that a scanner put on a page of a PDF, as PNG in shades of grey, at its own size; page 1 is the first. `undefined` where no picture on the page is
 * as large as a page. Throws as `pdfPages` does.
 */
export const scannedPage = async (bytes: Uint8Array, page: number): Promise<Uint8Array | undefined> => {
  const task = getDocument({ data: new Uint8Array(bytes), ...READING })
  try {
    const pdf = await task.promise
    if (page < 1 || page > pdf.numPages) return undefined
    const images = (await imagesOn(await pdf.getPage(page))).filter(isPage)
    const [largest] = images.toSorted((a, b) => b.width * b.height - a.width * a.height)
    return largest && pngOf(greyOf(largest))
  } finally {
    await task.destroy()
  }
}
