import { groupsOfNear } from '../reading/near-duplicates.ts'

/** A letter is learned from, or held back to judge models by, for ever; or neither, when its like came to stand on the other side. */
export type Side = 'LEARN' | 'HELD' | 'NEITHER'

/** `side` is where it was put before, if it was. */
export type Placed = Readonly<{ id: string; body: string; side?: Side }>

/** One letter in so many is held back. */
const HELD_ONE_IN = 5

/** A number that is the same for the same name, everywhere (FNV-1a, its bits mixed once more as in Murmur 3). */
const numberOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The side of a group of which no member was ever placed. */
export const drawnSide = (id: string): 'LEARN' | 'HELD' => (numberOf(id) % HELD_ONE_IN === 0 ? 'HELD' : 'LEARN')

const sideOfGroup = (members: readonly Placed[]): Side => {
  const before = new Set(members.flatMap(({ side }) => (side === undefined || side === 'NEITHER' ? [] : [side])))
  if (before.size > 1) return 'NEITHER'
  const [known] = before
  return known ?? drawnSide(members[0]?.id ?? '')
}

/**
 * The side of each letter: near-duplicates together, whoever had a side keeps it. Where a new letter is like one on each side, what was held back is judged by
 * no more: the model that is in use may have learned its like.
 */
export const sidesOf = (letters: readonly Placed[]): readonly Side[] => {
  const groups = groupsOfNear(letters.map(({ body }) => body))
  const members = new Map<number, Placed[]>()
  letters.forEach((letter, i) => {
    const group = groups[i] ?? i
    members.set(group, [...(members.get(group) ?? []), letter])
  })
  const sides = new Map([...members].map(([group, all]) => [group, sideOfGroup(all)]))
  return letters.map(({ side }, i) => {
    const together = sides.get(groups[i] ?? i) ?? 'LEARN'
    if (together !== 'NEITHER') return side ?? together
    return side === 'HELD' ? 'NEITHER' : (side ?? 'LEARN')
  })
}
