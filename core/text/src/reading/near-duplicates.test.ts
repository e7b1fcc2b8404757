import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupsOfNear } from './near-duplicates.ts'

const pairs = (body: string): ReadonlySet<string> => new Set([...body].slice(1).map((char, i) => `${[...body][i] ?? ''}${char}`))

const isNear = (a: string, b: string): boolean => {
  const [left, right] = [pairs(a), pairs(b)]
  const both = [...left].filter((pair) => right.has(pair)).length
  return both > 0 && both >= 0.5 * (left.size + right.size - both)
}

/** The groups as anybody would make them: everybody compared with everybody. */
const slowly = (bodies: readonly string[]): readonly number[] => {
  let groups = bodies.map((_, i) => i)
  bodies.forEach((a, i) => {
    bodies.forEach((b, j) => {
      const [mine, theirs] = [groups[i] ?? i, groups[j] ?? j]
      if (mine !== theirs && isNear(a, b)) groups = groups.map((group) => (group === theirs ? mine : group))
    })
  })
  return groups
}

const sameParting = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((_, i) => a.every((__, j) => (a[i] === a[j]) === (b[i] === b[j])))

it('finds exactly the groups that comparing everybody with everybody finds: no copy of a letter is measured by its twin', () => {
  const body = fc.string({ unit: fc.constantFrom('路', '灯', '不', '亮', '水'), minLength: 0, maxLength: 9 })
  fc.assert(fc.property(fc.array(body, { maxLength: 25 }), (bodies) => sameParting([...groupsOfNear(bodies)], slowly(bodies))))
})

it('keeps a re-sent letter with its like, and an empty one alone', () => {
  const groups = groupsOfNear(['柳河村的路灯坏了三个月没有人修', '', '柳河村的路灯坏了四个月没有人修！', '小学门口没有斑马线', ''])
  expect(groups[0]).toBe(groups[2])
  expect(new Set(groups).size).toBe(4)
})
