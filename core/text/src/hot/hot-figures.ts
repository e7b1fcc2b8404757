import type { DateOnly } from '@onedoor/clock'
import type { Period } from './period.ts'

/**
 * A matter in a group. `handledWith`: the matter it was linked to, with which it counts as one. `keys`: what its petitioners can be told apart by without
 * anybody learning who they are; none where it is anonymous.
 */
export type GroupedMatter = Readonly<{
  id: string
  group: string
  receivedOn: DateOnly
  place: string
  unit: string
  handledWith?: string
  keys: readonly string[]
}>

/** How many matters, and from how many sides: whoever writes ten times is one side. Of anonymous ones nobody can say. */
export type Counted = Readonly<{ matters: number; sides: number; anonymous: number }>

export type HotMatter = Readonly<{
  group: string
  now: Counted
  earlier: Counted
  /** Over everything known of the group, also before the periods compared. */
  firstSeen: DateOnly
  places: readonly string[]
  units: readonly string[]
  /** Of this period, the latest first. */
  ids: readonly string[]
}>

/** Below it is no matter of many. */
export const FEWEST_MATTERS = 3
const FEWEST_SIDES = 2

/** Matters that share a petitioner are one side, over however many steps. */
const sidesOf = (matters: readonly GroupedMatter[]): number => {
  const sides: Set<string>[] = []
  for (const { keys } of matters) {
    if (keys.length === 0) continue
    const mine = new Set(keys)
    for (let i = sides.length - 1; i >= 0; i -= 1) {
      const side = sides[i] ?? new Set()
      if (![...side].some((key) => mine.has(key))) continue
      for (const key of side) mine.add(key)
      sides.splice(i, 1)
    }
    sides.push(mine)
  }
  return sides.length
}

export const countMatters = (matters: readonly GroupedMatter[]): Counted => ({
  matters: new Set(matters.map(({ id, handledWith }) => handledWith ?? id)).size,
  sides: sidesOf(matters),
  anonymous: matters.filter(({ keys }) => keys.length === 0).length,
})

const within = ({ from, to }: Period, { receivedOn }: GroupedMatter): boolean => from <= receivedOn && receivedOn <= to

/** In order of how often, most first. */
const mostOften = (values: readonly string[]): readonly string[] => {
  const times = new Map<string, number>()
  for (const value of values) if (value !== '') times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
}

const isHot = ({ matters, sides, anonymous }: Counted): boolean =>
  matters >= FEWEST_MATTERS && sides + Math.min(1, anonymous) >= FEWEST_SIDES

/** The figures of one group, whether it is hot or not. */
export const groupFigure = (all: readonly GroupedMatter[], period: Period, before: Period): HotMatter => {
  const now = all.filter((matter) => within(period, matter)).toSorted((a, b) => (a.receivedOn > b.receivedOn ? -1 : 1))
  return {
    ...{ group: all[0]?.group ?? '', now: countMatters(now), earlier: countMatters(all.filter((matter) => within(before, matter))) },
    firstSeen: all.reduce((first, { receivedOn }) => (receivedOn < first ? receivedOn : first), all[0]?.receivedOn ?? period.from),
    places: mostOften(now.map(({ place }) => place)),
    units: mostOften(now.map(({ unit }) => unit)),
    ids: now.map(({ id }) => id),
  }
}

/** What many letters are about in a period, from the most sides first. Counts only what it is given: whoever asks gives what the reader may see. */
export const hotFigures = (matters: readonly GroupedMatter[], period: Period, before: Period): readonly HotMatter[] => {
  const groups = new Map<string, GroupedMatter[]>()
  for (const matter of matters) {
    const list = groups.get(matter.group)
    if (list === undefined) groups.set(matter.group, [matter])
    else list.push(matter)
  }
  return [...groups.values()]
    .map((all) => groupFigure(all, period, before))
    .filter(({ now }) => isHot(now))
    .toSorted((a, b) => b.now.sides - a.now.sides || b.now.matters - a.now.matters || (a.group < b.group ? -1 : 1))
}
