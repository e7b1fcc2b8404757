import { median } from './geometry.ts'
import type { Picture } from './picture.ts'

/** Every so many pixels are looked at: a few ten thousand tell as much as millions. */
const SAMPLES = 40_000
/** Standard deviation of the second difference of pure noise of one shade (weights 1 −2 1 down and across), and the share of a normal distribution’s deviation that its median is. */
const OF_NOISE = 6
const OF_MEDIAN = 0.6745

/** How noisy a picture is, in shades: the median of how far pixels stand out from their eight neighbours, so that writing does not count (after Immerkær, 1996). */
export const grainOf = ({ width, height, shades }: Picture): number => {
  const step = Math.max(Math.floor((width * height) / SAMPLES), 1)
  const at = (i: number) => shades[i] as number
  const found: number[] = []
  for (let i = width + 1; i < width * (height - 1) - 1; i += step) {
    const corners = at(i - width - 1) + at(i - width + 1) + at(i + width - 1) + at(i + width + 1)
    const sides = at(i - width) + at(i + width) + at(i - 1) + at(i + 1)
    found.push(Math.abs(corners - 2 * sides + 4 * at(i)))
  }
  return median(found) / OF_MEDIAN / OF_NOISE
}

/** Weights 1 2 1 along one direction; `by`: pixels to the neighbour. */
const along = ({ width, height, shades }: Picture, by: number): Uint8Array =>
  shades.map((shade, i) => ((shades[i - by] ?? shade) + 2 * shade + (shades[i + by] ?? shade) + 2) >> 2).subarray(0, width * height)

const once = (picture: Picture): Picture => {
  const across = { ...picture, shades: along(picture, 1) }
  return { ...picture, shades: along(across, picture.width) }
}

/** Below this many shades the recogniser is not disturbed. */
const NOISY = 6
/** A larger picture is made smaller line by line, and its grain with it. */
const SMALL = 2200

/** A small noisy picture with its grain evened out; every other as it is. */
export const withoutGrain = (picture: Picture): Picture =>
  Math.max(picture.width, picture.height) < SMALL && grainOf(picture) > NOISY ? once(once(picture)) : picture
