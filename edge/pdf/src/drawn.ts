import { type getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, times } from './matrix.ts'

export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>
type Pixels = Uint8Array | Uint8ClampedArray

/** As the reader of PDF answers: 1 one bit a pixel, 2 red, green and blue, 3 with transparency. */
export type Image = Readonly<{ width: number; height: number; kind: 1 | 2 | 3; data?: Pixels }>

/** An image where the page draws it: `at` puts the unit square, whose upper edge is the image's first row, on the sheet. */
export type Drawn = Readonly<{ width: number; height: number; at: Matrix; open: () => Promise<Image | null> }>

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

const pixelsOf = (page: PdfPage, name: string): Promise<Image | null> =>
  new Promise((resolve) => {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs
    objects.get(name, (image: unknown) => resolve(image as Image | null))
  })

type Stencil = Readonly<{ width: number; height: number; data?: unknown }>

/** A stencil lets ink through where its bit is nought: the same as black on white. */
const stencilOf = async (page: PdfPage, stencil: Stencil): Promise<Image | null> => {
  const { width, height, data } = typeof stencil.data === 'string' ? ((await pixelsOf(page, stencil.data)) ?? stencil) : stencil
  return data instanceof Uint8Array || data instanceof Uint8ClampedArray ? { width, height, kind: 1, data } : null
}

type Args = readonly unknown[]
type Picture = Omit<Drawn, 'at'>

const PICTURES: Readonly<Record<number, (page: PdfPage, args: Args) => Picture>> = {
  [OPS.paintImageXObject]: (page, [name, width, height]) => ({
    ...{ width: Number(width), height: Number(height) },
    open: () => pixelsOf(page, String(name)),
  }),
  [OPS.paintInlineImageXObject]: (_, [drawn]) => {
    const image = drawn as Image
    return { width: image.width, height: image.height, open: () => Promise.resolve(image) }
  },
  [OPS.paintImageMaskXObject]: (page, [drawn]) => {
    const stencil = drawn as Stencil
    return { width: stencil.width, height: stencil.height, open: () => stencilOf(page, stencil) }
  },
}

/** Every image that a page draws, in its order, and where it puts it. */
export const imagesOn = async (page: PdfPage): Promise<readonly Drawn[]> => {
  const { fnArray, argsArray } = await page.getOperatorList()
  const found: Drawn[] = []
  const kept: Matrix[] = []
  let at = IDENTITY
  const keep = () => kept.push(at)
  const back = () => {
    at = kept.pop() ?? at
  }
  const move = (by: unknown) => {
    if (by !== null && by !== undefined) at = times(at, by as Matrix)
  }
  const moves: Readonly<Record<number, (args: Args) => void>> = {
    [OPS.save]: keep,
    [OPS.restore]: back,
    [OPS.transform]: (args) => move(args),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      keep()
      move(matrix)
    },
    [OPS.paintFormXObjectEnd]: back,
  }
  for (const [i, drawing] of fnArray.entries()) {
    const args = (argsArray[i] ?? []) as Args
    moves[drawing]?.(args)
    const picture = PICTURES[drawing]?.(page, args)
    if (picture !== undefined) found.push({ ...picture, at })
  }
  return found
}
