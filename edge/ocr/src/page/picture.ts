import type { Slab } from './geometry.ts'

/** A page in shades of grey, row by row, 0 black to 255 white. */
export type Picture = Readonly<{ width: number; height: number; shades: Uint8Array }>

/** Quarter turns clockwise. */
export type Quarter = 0 | 1 | 2 | 3

const ONTO: Readonly<Record<Quarter, (x: number, y: number, picture: Picture) => number>> = {
  0: (x, y, { width }) => y * width + x,
  1: (x, y, { width, height }) => (height - 1 - x) * width + y,
  2: (x, y, { width, height }) => (height - 1 - y) * width + (width - 1 - x),
  3: (x, y, { width }) => x * width + (width - 1 - y),
}

export const turned = (picture: Picture, quarter: Quarter): Picture => {
  if (quarter === 0) return picture
  const [width, height] = quarter === 2 ? [picture.width, picture.height] : [picture.height, picture.width]
  const shades = new Uint8Array(width * height)
  const from = ONTO[quarter]
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) shades[y * width + x] = picture.shades[from(x, y, picture)] as number
  return { width, height, shades }
}

const held = (value: number, most: number): number => (value < 0 ? 0 : value > most ? most : value)

/** The shade between four pixels. */
const shadeAt = ({ width, height, shades }: Picture, x: number, y: number): number => {
  const inX = held(x, width - 1)
  const inY = held(y, height - 1)
  const left = Math.floor(inX)
  const top = Math.floor(inY)
  const at = top * width + left
  const right = left + 1 < width ? 1 : 0
  const down = top + 1 < height ? width : 0
  const fx = inX - left
  const upper = (shades[at] as number) * (1 - fx) + (shades[at + right] as number) * fx
  const lower = (shades[at + down] as number) * (1 - fx) + (shades[at + down + right] as number) * fx
  return upper + (lower - upper) * (inY - top)
}

/** The mean of a fine grid of samples in one pixel of the cut: grain of a photograph is evened out on the way down. */
const meanAt = (
  picture: Picture,
  at: Readonly<{ x: number; y: number }>,
  steps: Readonly<{ dx: number; dy: number; fine: number }>,
): number => {
  const { dx, dy, fine } = steps
  let sum = 0
  for (let i = 0; i < fine; i += 1)
    for (let j = 0; j < fine; j += 1) {
      const u = (i + 0.5) / fine - 0.5
      const v = (j + 0.5) / fine - 0.5
      sum += shadeAt(picture, at.x + u * dx - v * dy, at.y + u * dy + v * dx)
    }
  return sum / (fine * fine)
}

/** One line cut out of the page, laid straight, `height` pixels high. */
export const cutOut = (picture: Picture, slab: Slab, height: number): Picture => {
  const step = slab.height / height
  const width = Math.max(Math.round(slab.width / step), 1)
  const [cos, sin] = [Math.cos(slab.angle) * step, Math.sin(slab.angle) * step]
  const fine = Math.min(Math.max(Math.round(step), 1), 4)
  const shades = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const u = x + 0.5 - width / 2
      const v = y + 0.5 - height / 2
      const at = { x: slab.x + u * cos - v * sin - 0.5, y: slab.y + u * sin + v * cos - 0.5 }
      shades[y * width + x] = Math.round(meanAt(picture, at, { dx: cos, dy: sin, fine }))
    }
  return { width, height, shades }
}

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>

const meanOf = (shades: Uint8Array, width: number, { left, right, top, bottom }: Box): number => {
  let sum = 0
  for (let v = top; v < bottom; v += 1) for (let u = left; u < right; u += 1) sum += shades[v * width + u] as number
  return Math.round(sum / ((bottom - top) * (right - left)))
}

/** The whole page made smaller, each pixel the mean of those it stands for. */
export const shrunk = ({ width, height, shades }: Picture, to: Readonly<{ width: number; height: number }>): Picture => {
  const small = new Uint8Array(to.width * to.height)
  const from = (at: number, of: number, all: number) => Math.floor((at * all) / of)
  for (let y = 0; y < to.height; y += 1) {
    const [top, bottom] = [from(y, to.height, height), Math.max(from(y + 1, to.height, height), from(y, to.height, height) + 1)]
    for (let x = 0; x < to.width; x += 1) {
      const left = from(x, to.width, width)
      const right = Math.max(from(x + 1, to.width, width), left + 1)
      small[y * to.width + x] = meanOf(shades, width, { left, right, top, bottom })
    }
  }
  return { ...to, shades: small }
}

/** Every shade as the network wants it: three times over (it knows colours), from `to`. */
export const threefold = ({ shades }: Picture, to: (shade: number, channel: number) => number): Float32Array => {
  const values = new Float32Array(shades.length * 3)
  for (let c = 0; c < 3; c += 1) for (let at = 0; at < shades.length; at += 1) values[c * shades.length + at] = to(shades[at] as number, c)
  return values
}
