import { median, type Slab } from './geometry.ts'
import { withoutGrain } from './grain.ts'
import { findLines, type Models, type RawLine, readLine } from './networks.ts'
import { type Picture, type Quarter, turned } from './picture.ts'
import type { ReadChar } from './read-line.ts'

/** A page as it was read, standing upright. `turn`: quarter turns clockwise that set it upright. */
export type ReadPage = Readonly<{ turn: Quarter; width: number; height: number; lines: readonly RawLine[] }>

/** Pixels of the longer side at which lines are looked for: enough for eleven-point type on A4. */
const LOOK = 1440
/** Which way up a page stands is seen in a coarser picture. */
const GLANCE = 960
const PROBES = 4
/** How much of a line is read to tell which way up it stands, in heights of the line. */
const PROBE_LENGTH = 10

const probeOf = (slab: Slab): Slab => ({ ...slab, width: Math.min(slab.width, slab.height * PROBE_LENGTH) })

/** The middles of the longest lines. */
const probesOf = (slabs: readonly Slab[]): readonly Slab[] =>
  slabs
    .toSorted((a, b) => b.width - a.width)
    .slice(0, PROBES)
    .map(probeOf)

/** Whether most of what is written runs up or down the picture. A single sign tells nothing of its direction. */
const runsUpright = (slabs: readonly Slab[]): boolean => {
  const long = slabs.filter(({ width, height }) => width > 2 * height)
  const sum = (some: readonly Slab[]) => some.reduce((all, { width }) => all + width, 0)
  return sum(long.filter(({ angle }) => Math.abs(angle) > Math.PI / 4)) > sum(long) / 2
}

const sureness = (chars: readonly ReadChar[]): number => chars.reduce((all, { sure }) => all + sure, 0) / Math.max(chars.length, 1)

/** How well its longest lines read this way up. */
const readsAt = async (models: Models, page: Picture, slabs: readonly Slab[]): Promise<number> => {
  let sum = 0
  for (const slab of probesOf(slabs)) sum += sureness(await readLine(models, page, slab))
  return sum
}

const overOf = ({ width, height }: Picture, slab: Slab): Slab => ({ ...slab, x: width - slab.x, y: height - slab.y })

/** The quarter turns after which the writing runs from left to right: the way up that reads best. */
const uprightBy = async (models: Models, picture: Picture): Promise<Quarter> => {
  const seen = await findLines(models, picture, GLANCE)
  if (seen.length === 0) return 0
  const quarter = runsUpright(seen) ? 1 : 0
  const page = turned(picture, quarter)
  const slabs = quarter === 0 ? seen : await findLines(models, page, GLANCE)
  const asIs = await readsAt(models, page, slabs)
  const over = await readsAt(
    models,
    turned(page, 2),
    slabs.map((slab) => overOf(page, slab)),
  )
  return (over > asIs ? quarter + 2 : quarter) as Quarter
}

/** Lines that lean quite another way than the page are stamps, edges and shadows. */
const leansAlong =
  (slant: number) =>
  (slab: Slab): boolean =>
    slab.width < 2 * slab.height || Math.abs(slab.angle - slant) < Math.PI / 8

/** A sign alone is as wide as high: which of its sides is the longer says nothing, so it leans as the page does. */
const along =
  (slant: number) =>
  (slab: Slab): Slab => {
    if (Math.abs(slab.angle - slant) < Math.PI / 4) return slab
    return { ...slab, width: slab.height, height: slab.width, angle: slant }
  }

/** Reads one page: sets it upright, finds its lines, reads each. */
export const readPage = async (models: Models, given: Picture): Promise<ReadPage> => {
  const picture = withoutGrain(given)
  const turn = await uprightBy(models, picture)
  const page = turned(picture, turn)
  const found = await findLines(models, page, LOOK)
  const slant = median(found.filter(({ width, height }) => width > 4 * height).map(({ angle }) => angle))
  const lines: RawLine[] = []
  for (const slab of found.filter(leansAlong(slant)).map(along(slant))) {
    const chars = await readLine(models, page, slab)
    if (chars.length > 0) lines.push({ slab, chars })
  }
  return { turn, width: page.width, height: page.height, lines }
}
