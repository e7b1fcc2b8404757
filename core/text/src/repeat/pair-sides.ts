import { groupsOfNear } from '../reading/near-duplicates.ts'
import { unions } from '../reading/unions.ts'
import { drawnSide, type Placed, type Side } from '../topic/sides.ts'

/** Two letters as an officer found them. */
export type DecidedPair = Readonly<{ a: string; b: string; same: boolean }>

/** Sooner or later every letter can be reached from every other over comparisons: no more letters than these follow each other to one side. */
const MOST_TOGETHER = 12

type Group = Readonly<{ size: number; side: 'LEARN' | 'HELD' | undefined }>

const ofBoth = (one: Group, other: Group): Group => ({ size: one.size + other.size, side: one.side ?? other.side })

const isOne = (one: Group, other: Group): boolean =>
  one.size + other.size <= MOST_TOGETHER && (one.side === undefined || other.side === undefined || one.side === other.side)

/** Near-duplicates are one, whatever was decided; a group of which one was learned from was learned from. */
const nearGroups = (letters: readonly Placed[], together: ReturnType<typeof unions>): Map<number, Group> => {
  groupsOfNear(letters.map(({ body }) => body)).forEach((group, i) => {
    together.join(i, group)
  })
  const groups = new Map<number, Group>()
  letters.forEach(({ side }, i) => {
    const root = together.rootOf(i)
    const known = groups.get(root) ?? { size: 0, side: undefined }
    const placed = side === undefined ? known.side : side === 'HELD' ? (known.side ?? 'HELD') : 'LEARN'
    groups.set(root, { size: known.size + 1, side: placed })
  })
  return groups
}

/**
 * On which side each letter stands that was ever compared. It keeps its side, and so does whatever is nearly the same; letters that were compared go to one side where they
 * can, those of one matter first. Where letters of both sides come to be nearly the same, the ones held back are judged by no more.
 */
export const sidesOfCompared = (letters: readonly Placed[], pairs: readonly DecidedPair[]): readonly Side[] => {
  const together = unions()
  const groups = nearGroups(letters, together)
  const numbers = new Map(letters.map(({ id }, i) => [id, i]))
  for (const { a, b } of [...pairs.filter(({ same }) => same), ...pairs.filter(({ same }) => !same)]) {
    const [one, other] = [numbers.get(a), numbers.get(b)].map((i) => (i === undefined ? undefined : together.rootOf(i)))
    const [mine, theirs] = [groups.get(one ?? -1), groups.get(other ?? -1)]
    if (one === undefined || other === undefined || one === other || mine === undefined || theirs === undefined) continue
    if (!isOne(mine, theirs)) continue
    together.join(one, other)
    groups.set(together.rootOf(one), ofBoth(mine, theirs))
  }
  return letters.map(({ side }, i) => {
    const root = together.rootOf(i)
    const placed = groups.get(root)?.side ?? drawnSide(letters[root]?.id ?? '')
    return side === undefined ? placed : side === 'HELD' && placed === 'LEARN' ? 'NEITHER' : side
  })
}

/** What a decision is good for: to judge by where both letters are held back, to learn from where neither is; between the two it is of no use. */
export const sideOfPair = (a: Side, b: Side): Side => {
  const held = [a, b].filter((side) => side === 'HELD').length
  return held === 2 ? 'HELD' : held === 1 ? 'NEITHER' : 'LEARN'
}
