export type Point = Readonly<{ x: number; y: number }>

/** A rectangle that may lie at a slant: its middle, its longer side along `angle` (radians), its shorter side across. */
export type Slab = Readonly<{ x: number; y: number; width: number; height: number; angle: number }>

const cross = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x)

const half = (points: readonly Point[]): Point[] => {
  const chain: Point[] = []
  for (const point of points) {
    while (chain.length >= 2 && cross(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop()
    chain.push(point)
  }
  return chain
}

/** The convex hull, by Andrew’s monotone chain. */
const hullOf = (points: readonly Point[]): readonly Point[] => {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y)
  return [...half(sorted).slice(0, -1), ...half(sorted.toReversed()).slice(0, -1)]
}

/** The rectangle around these points with one side along `angle`. */
const around = (points: readonly Point[], angle: number): Slab => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const along = points.map(({ x, y }) => x * cos + y * sin)
  const across = points.map(({ x, y }) => y * cos - x * sin)
  const [left, right, top, bottom] = [Math.min(...along), Math.max(...along), Math.min(...across), Math.max(...across)]
  const [u, v] = [(left + right) / 2, (top + bottom) / 2]
  return { x: u * cos - v * sin, y: u * sin + v * cos, width: right - left, height: bottom - top, angle }
}

/** Turned so that the longer side is its width and the angle lies between −90° and 90°. */
const lengthwise = (slab: Slab): Slab => {
  const { width, height, angle, ...middle } = slab
  const turned =
    width >= height ? { ...middle, width, height, angle } : { ...middle, width: height, height: width, angle: angle + Math.PI / 2 }
  return { ...turned, angle: Math.atan(Math.tan(turned.angle)) }
}

/** The smallest rectangle around these points: one of its sides lies on a side of their hull. */
export const slabAround = (points: readonly Point[]): Slab => {
  const hull = hullOf(points)
  if (hull.length < 2) return lengthwise(around(points, 0))
  const sides = hull.map((point, i) => {
    const next = hull[(i + 1) % hull.length] as Point
    return Math.atan2(next.y - point.y, next.x - point.x)
  })
  const slabs = sides.map((angle) => around(hull, angle))
  return lengthwise(slabs.reduce((best, one) => (one.width * one.height < best.width * best.height ? one : best)))
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
