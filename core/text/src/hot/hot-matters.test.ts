import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnHot, readHotLetter } from './hot-letter.ts'
import { aboutOneThing, type DatedLetter, hotMatters } from './hot-matters.ts'

const PLACES = ['柳河新村', '青石桥', '东山小学', '望江花园']
const WHAT = ['附近的搅拌站夜里施工噪音扰民', '楼下餐馆油烟直排', '门口的路坏了半年没有人修', '电梯三天两头停运']
const MORE = ['请有关部门查处。', '老人和孩子无法休息，请求解决。', '打过几次电话，没有结果。', '已经反映到社区，物业说管不了。']

const text = fc.record({ place: fc.constantFrom(...PLACES), what: fc.constantFrom(...WHAT), more: fc.subarray(MORE) })
const words = fc.record({ said: text, day: fc.integer({ min: 0, max: 900 }) }).map(({ said: { place, what, more }, day }) => ({
  ...{ title: `${place}${what}`, body: `${place}${what}，${more.join('')}`, day },
}))
const KNOWN = learnHot(
  PLACES.flatMap((place) => WHAT.map((what, i) => ({ title: `${place}${what}`, body: `${place}${what}，${MORE[i] ?? ''}` }))),
  'test',
)
const county = fc
  .array(words, { minLength: 2, maxLength: 25 })
  .map((letters) => letters.map(({ day, ...letter }): DatedLetter => ({ day, letter: readHotLetter(letter, KNOWN) })))

/** The groups as anybody would make them: everybody compared with everybody. */
const slowly = (letters: readonly DatedLetter[]): readonly number[] => {
  let groups = letters.map((_, i) => i)
  letters.forEach((a, i) => {
    letters.forEach((b, j) => {
      const [mine, theirs] = [groups[i] ?? i, groups[j] ?? j]
      if (mine !== theirs && aboutOneThing(a, b)) groups = groups.map((group) => (group === theirs ? mine : group))
    })
  })
  return groups
}

const oneByOne = (letters: readonly DatedLetter[]): readonly number[] => {
  const hot = hotMatters()
  for (const letter of letters) hot.add(letter)
  return letters.map((_, i) => hot.rootOf(i))
}

const sameParting = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((_, i) => a.every((__, j) => (a[i] === a[j]) === (b[i] === b[j])))

describe('groups of letters about one thing', () => {
  it('one letter after another gives exactly the groups that comparing everybody with everybody gives', () => {
    fc.assert(fc.property(county, (letters) => sameParting(oneByOne(letters), slowly(letters))))
  })

  it('come out the same in whatever order the letters are read: a letter typed in late changes nothing for the others', () => {
    const shuffled = county.chain((letters) =>
      fc.tuple(fc.constant(letters), fc.shuffledSubarray([...letters.keys()], { minLength: letters.length })),
    )
    fc.assert(
      fc.property(shuffled, ([letters, order]) => {
        const mixed = oneByOne(order.map((i) => letters[i] as DatedLetter))
        const back = letters.map((_, i) => mixed[order.indexOf(i)] as number)
        return sameParting(back, oneByOne(letters))
      }),
    )
  })

  it('a group is never taken apart by a letter that comes later, and says which roots are gone', () => {
    fc.assert(
      fc.property(county, (letters) => {
        const hot = hotMatters()
        const roots = new Set<number>()
        letters.forEach((letter, id) => {
          const before = Array.from({ length: id }, (_, i) => hot.rootOf(i))
          for (const gone of hot.add(letter)) roots.delete(gone)
          if (hot.rootOf(id) === id) roots.add(id)
          const after = before.map((_, i) => hot.rootOf(i))
          expect(before.every((a, i) => before.every((b, j) => a !== b || after[i] === after[j]))).toBe(true)
        })
        expect([...roots].toSorted((a, b) => a - b)).toEqual([...new Set(oneByOne(letters))].toSorted((a, b) => a - b))
      }),
    )
  })
})

const LETTERS = [
  { title: '柳河新村旁边建搅拌站，粉尘噪音污染严重', body: '柳河新村北门外新建了一个搅拌站，整天轰鸣，窗台上一层灰，请环保部门查处。' },
  { title: '投诉柳河新村附近搅拌站噪音扰民', body: '我住柳河新村，小区北门外的搅拌站夜里还在生产，噪音很大，孩子睡不着，请求停工整治。' },
  { title: '柳河新村居民盼搬走搅拌站', body: '柳河新村边上的搅拌站，水泥车进进出出，粉尘和噪音污染严重，已经两个月。' },
  { title: '望江花园电梯三天两头停运', body: '望江花园6幢的电梯一个月坏了四次，老人上不了楼，物业说没有维修资金。' },
  { title: '青石桥村通村公路何时完工', body: '青石桥村的通村公路铺到一半停工，雨天泥浆没过脚踝，校车不敢进村。' },
  { title: '低保审批太慢', body: '去年十二月交的低保申请，镇里说材料在县里，县里说在镇里。' },
]
const OTHERS = Array.from({ length: 40 }, (_, i) => ({
  title: `${i}号线公交车`,
  body: `第${i}路公交车等了${i}分钟，能不能加车，反映第${i}次。`,
}))

describe('two letters', () => {
  const knowledge = learnHot([...LETTERS, ...OTHERS], 'test')
  const read = (i: number, day = 0): DatedLetter => ({ day, letter: readHotLetter(LETTERS[i] ?? { title: '', body: '' }, knowledge) })

  it('by different hands about one place and one trouble are put together, in other words too', () => {
    expect(aboutOneThing(read(0), read(2))).toBe(true)
    expect(oneByOne([read(0), read(1), read(2)])).toEqual([0, 0, 0])
  })

  it('about other places and troubles are not', () => {
    const groups = oneByOne(LETTERS.map((_, i) => read(i)))
    expect(new Set(groups).size).toBe(4)
  })

  it('more than a year apart are not, unless a letter between them makes the bridge', () => {
    expect(oneByOne([read(0, 0), read(2, 400)])).toEqual([0, 1])
    expect(oneByOne([read(0, 0), read(2, 400), read(2, 200)])).toEqual([0, 0, 0])
  })

  it.each(['', '好', '。，！', '\u200b', 'x'.repeat(100_000), '搅'.repeat(100_000)])('of nothing or of too much does no harm', (body) => {
    const letter = readHotLetter({ title: '', body }, knowledge)
    expect(letter.pairs.pieces.length).toBeLessThanOrEqual(96)
    expect(oneByOne([read(0), { day: 0, letter }])).toEqual([0, 1])
  })
})

describe('a letter that hundreds send', () => {
  const MANY = 520
  const sent = Array.from({ length: MANY }, (_, i) => {
    const own = String.fromCodePoint(...[7, 11, 13, 17, 19, 23].map((step) => 0x4e00 + ((i * step) % 4001)))
    return { title: LETTERS[0]?.title ?? '', body: `${LETTERS[0]?.body ?? ''}反映人${own.slice(0, 3)}，住${own.slice(3)}` }
  })
  const county = Array.from({ length: 50 }, () => OTHERS).flat()
  const knowledge = learnHot([...sent, ...LETTERS.slice(3), ...county], 'test')
  const read = (letter: { title: string; body: string }): DatedLetter => ({ day: 0, letter: readHotLetter(letter, knowledge) })

  it('in the same words under their own names is one group, though every pair of it is common and only the names are rare', () => {
    expect(new Set(oneByOne([...sent, ...LETTERS.slice(3)].map(read))).size).toBe(1 + 3)
  })

  it('is looked up by rare pairs alone where another letter has enough of them: it is not compared with all of them', () => {
    const words = Array.from({ length: 60 }, (_, i) => String.fromCodePoint(0x6e00 + i)).join('')
    const { letter } = read({ title: LETTERS[0]?.title ?? '', body: words })
    const [copy] = sent.map(read)
    expect(letter.sought).toHaveLength(24)
    expect(letter.sought.filter((pair) => copy?.letter.sought.includes(pair))).toHaveLength(0)
  })
})
