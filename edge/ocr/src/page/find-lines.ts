import { type Point, type Slab, slabAround } from './geometry.ts'

/** How likely each pixel belongs to a line of text, row by row, 0 to 1. */
export type Likelihood = Readonly<{ width: number; height: number; values: Float32Array }>

/** Values of the published post-processing of the detector (differentiable binarisation). */
const TEXT = 0.3
const SURE = 0.5
/** The detector is taught on shrunken lines; each is grown again by area × ratio ÷ girth. */
const GROWTH = 1.7
const LEAST_HEIGHT = 3

type Patch = Readonly<{ edge: readonly Point[]; likelihood: number }>

const pushAll = (stack: number[], around: readonly number[], open: Uint8Array) => {
  for (const at of around)
    if (open[at] === 1) {
      open[at] = 0
      stack.push(at)
    }
}

/** One connected patch from `start` on: its outline and how likely it is text on the whole. */
const patchFrom = ({ width, values }: Likelihood, open: Uint8Array, start: number): Patch => {
  const rows = new Map<number, [number, number]>()
  const stack = [start]
  open[start] = 0
  let sum = 0
  let count = 0
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    sum += values[at] as number
    count += 1
    const y = Math.floor(at / width)
    const x = at - y * width
    const row = rows.get(y)
    rows.set(y, row === undefined ? [x, x] : [Math.min(row[0], x), Math.max(row[1], x)])
    pushAll(stack, [...(x > 0 ? [at - 1] : []), ...(x < width - 1 ? [at + 1] : []), at - width, at + width], open)
  }
  return {
    edge: [...rows].flatMap(([y, [left, right]]) => [
      { x: left, y },
      { x: right + 1, y },
      { x: left, y: y + 1 },
      { x: right + 1, y: y + 1 },
    ]),
    likelihood: sum / count,
  }
}

const grown = (slab: Slab): Slab => {
  const by = (slab.width * slab.height * GROWTH) / (2 * (slab.width + slab.height))
  return { ...slab, width: slab.width + 2 * by, height: slab.height + 2 * by }
}

/** The lines of text on a page, in pixels of the likelihood map, in no order. */
export const linesIn = (map: Likelihood): readonly Slab[] => {
  const open = Uint8Array.from(map.values, (value) => (value > TEXT ? 1 : 0))
  const found: Slab[] = []
  for (let at = 0; at < open.length; at += 1) {
    if (open[at] !== 1) continue
    const { edge, likelihood } = patchFrom(map, open, at)
    if (likelihood < SURE) continue
    const slab = slabAround(edge)
    if (slab.height >= LEAST_HEIGHT) found.push(grown(slab))
  }
  return found
}
