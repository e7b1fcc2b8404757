import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Drawn, type Image, imagesOn } from './drawn.ts'
import { pngOf } from './png.ts'
import { pageIn, pixelsIn } from './strips.ts'

/** As many pixels as the largest photographs that telephones make; a page drawn larger was made to hurt. */
const MOST_PIXELS = 120_000_000
/** A page that is drawn in more images than this is no scan. */
const MOST_IMAGES = 5_000
/** Without a canvas every image comes as plain pixels. */
const READING = { verbosity: 0, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: MOST_PIXELS }

/** Why a PDF does not open. */
export type Closed = 'LOCKED' | 'BROKEN'
/** A page as PNG, or why there is none: its images are too small for a page, or it lies there in pieces. */
export type PageOfScan = Readonly<{ image: Uint8Array }> | Readonly<{ without: 'NO_PICTURE' | 'PIECES' }>

const shadeOf = (data: ArrayLike<number>, at: number): number =>
  Math.round(0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0))

/** The shades of an image, written row by row into those of the page. */
const shadeInto = (shades: Uint8Array, { width, height, kind, data = new Uint8Array() }: Image): void => {
  const bytesInRow = Math.ceil(width / 8)
  const bitAt = (x: number, y: number): number => ((data[y * bytesInRow + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      shades[at] = kind === 1 ? bitAt(x, y) * 255 : shadeOf(data, at * (kind === 2 ? 3 : 4))
    }
}

/** The strips of a page under one another, opened one by one; `undefined` where one does not open. */
const joined = async (strips: readonly Drawn[]): Promise<Uint8Array | undefined> => {
  const width = strips[0]?.width ?? 0
  const shades = new Uint8Array(pixelsIn(strips))
  let from = 0
  for (const strip of strips) {
    const image = await strip.open()
    if (image?.data === undefined || image.width !== width || image.height !== strip.height) return undefined
    shadeInto(shades.subarray(from, from + width * image.height), image)
    from += width * image.height
  }
  return pngOf({ width, height: from / width, shades })
}

const whyClosed = (error: unknown): Closed => (error instanceof Error && error.name === 'PasswordException' ? 'LOCKED' : 'BROKEN')

/** How many pages a PDF has, or why it does not open. */
export const pdfPages = async (bytes: Uint8Array): Promise<number | Closed> => {
  const task = getDocument({ data: new Uint8Array(bytes), ...READING })
  try {
    return (await task.promise).numPages
  } catch (error) {
    return whyClosed(error)
  } finally {
    await task.destroy()
  }
}

/**
 * The picture that a scanner put on a page of a PDF, as PNG in shades of grey, at its own size; page 1 is the first. Throws where the bytes are no PDF, one that is
 * locked, or where there is no such page.
 */
export const scannedPage = async (bytes: Uint8Array, page: number): Promise<PageOfScan> => {
  const task = getDocument({ data: new Uint8Array(bytes), ...READING })
  try {
    const pdf = await task.promise
    const images = await imagesOn(await pdf.getPage(page))
    if (images.length > MOST_IMAGES) return { without: 'PIECES' }
    const strips = pageIn(images)
    if (typeof strips === 'string') return { without: strips }
    const image = pixelsIn(strips) > MOST_PIXELS ? undefined : await joined(strips)
    return image === undefined ? { without: 'PIECES' } : { image }
  } finally {
    await task.destroy()
  }
}
