import { type Matrix, pointOf } from './matrix.ts'

/** An image of so many pixels, and the place on the sheet to which its unit square goes. */
export type Placed = Readonly<{ width: number; height: number; at: Matrix }>

/** Smaller than this is a stamp or a crest, not a page. */
const SMALLEST_SIDE = 400
/** Strips may leave or share so many rows of pixels where they meet: scanners round to whole points. */
const ROWS_APART = 2
/** By how much the rows of one strip may be higher than those of another. */
const UNEVEN = 1.1

export const pixelsIn = (images: readonly Placed[]): number => images.reduce((all, { width, height }) => all + width * height, 0)

/** How high one row of pixels is on the sheet. */
const rowOf = ({ at: [, , c, d], height }: Placed): number => Math.hypot(c, d) / height

const isBelow = (upper: Placed, lower: Placed): boolean => {
  const rows = [rowOf(upper), rowOf(lower)]
  const [low, high] = [Math.min(...rows), Math.max(...rows)]
  const apart = (x: number) => {
    const [left, top] = pointOf(upper.at, x, 0)
    const [right, bottom] = pointOf(lower.at, x, 1)
    return Math.hypot(left - right, top - bottom)
  }
  return high <= low * UNEVEN && apart(0) <= ROWS_APART * high && apart(1) <= ROWS_APART * high
}

/** Strips from the first row to the last, whichever way the sheet is turned: each begins where the one before it ends. `undefined` where they do not. */
const stacked = <Strip extends Placed>(strips: readonly Strip[]): readonly Strip[] | undefined => {
  const [, , c = 0, d = 1] = strips[0]?.at ?? []
  const downward = ({ at: [, , , , e, f] }: Strip): number => -(e * c + f * d)
  const ordered = strips.toSorted((a, b) => downward(a) - downward(b))
  const isWhole = ordered.every((strip, i) => {
    const next = ordered[i + 1]
    return next === undefined || isBelow(strip, next)
  })
  return isWhole ? ordered : undefined
}

const areaOf = ({ at: [a, b, c, d] }: Placed): number => Math.abs(a * d - b * c)

/** Where on the image of `of` the middle of `image` lies: between 0 and 1 both ways if it lies on it. */
const liesOn = (image: Placed, of: Placed): boolean => {
  const [a, b, c, d, e, f] = of.at
  const across = a * d - b * c
  const [x, y] = pointOf(image.at, 0.5, 0.5)
  const [u, v] = [(d * (x - e) - c * (y - f)) / across, (a * (y - f) - b * (x - e)) / across]
  return u >= 0 && u <= 1 && v >= 0 && v <= 1
}

/** Does as much of the page lie beside these as on them? Then they are a piece of it. */
const isPiece = (chosen: readonly Placed[], images: readonly Placed[]): boolean => {
  const beside = images.filter((image) => !chosen.some((one) => one === image || liesOn(image, one)))
  return beside.reduce((all, image) => all + areaOf(image), 0) * 2 > chosen.reduce((all, image) => all + areaOf(image), 0)
}

const isPage = (images: readonly Placed[]): boolean =>
  Math.min(
    images[0]?.width ?? 0,
    images.reduce((all, { height }) => all + height, 0),
  ) >= SMALLEST_SIDE

export type Chosen<Image> = readonly Image[] | 'NO_PICTURE' | 'PIECES'

/**
 * What a scanner made of a page: one image, or strips of one width from top to bottom. `NO_PICTURE` where all images together are smaller than a page, `PIECES` where images lie on
 * the sheet in a way that nobody can put together without guessing.
 */
export const pageIn = <Image extends Placed>(images: readonly Image[]): Chosen<Image> => {
  const byWidth = Map.groupBy(images, ({ width }) => width)
  const stacks = [...byWidth.values()].flatMap((strips) => {
    const ordered = strips.length > 1 ? stacked(strips) : undefined
    return ordered === undefined ? [] : [ordered]
  })
  const [best] = [...images.map((image) => [image]), ...stacks].filter(isPage).toSorted((a, b) => pixelsIn(b) - pixelsIn(a))
  if (best === undefined) return pixelsIn(images) < SMALLEST_SIDE ** 2 ? 'NO_PICTURE' : 'PIECES'
  return isPiece(best, images) ? 'PIECES' : best
}
