import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonness } from './commonness.ts'
import { amongNew, postingIndex, strongest } from './posting-index.ts'
import { askedBy, packed, signatureOf, trigramsOf, unpacked } from './signature.ts'

/** These letters as a county holds them, one after the other; the question is asked of all of them. */
const county = (letters: readonly string[]) => {
  const [index, known] = [postingIndex(), commonness()]
  for (const [id, letter] of letters.entries()) {
    const marks = trigramsOf(letter)
    known.read(marks)
    index.add(id, signatureOf(marks, known.howCommon).rarest)
  }
  return (text: string, most: number) => index.candidates(askedBy(trigramsOf(text), index.letters(), known.howCommon), most)
}

const signature = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 12 })

const byHand = (letters: readonly (readonly number[])[], asked: readonly number[]) =>
  letters
    .map((letter, id) => ({ id, weight: letter.filter((trigram) => asked.includes(trigram)).length }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, 10)

describe('the index of marks', () => {
  it('finds the same letters in the same order as counting by hand', () => {
    fc.assert(
      fc.property(fc.array(signature, { maxLength: 80 }), fc.array(signature, { minLength: 1, maxLength: 5 }), (letters, questions) => {
        const index = postingIndex()
        for (const [id, letter] of letters.entries()) index.add(id, Uint32Array.from(letter))
        for (const question of questions) {
          const found = index.candidates(
            question.map((mark) => ({ mark, weight: 1 })),
            10,
          )
          expect(found.map(({ id, weight }) => ({ id, weight }))).toEqual(byHand(letters, question))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('weighs letters that came after the question was put as if they had stood there already', () => {
    fc.assert(
      fc.property(fc.array(signature, { maxLength: 30 }), fc.array(signature, { maxLength: 5 }), signature, (letters, more, question) => {
        const [index, whole] = [postingIndex(), postingIndex()]
        const asked = question.map((mark) => ({ mark, weight: 1 + (mark % 3) }))
        for (const [id, letter] of letters.entries()) index.add(id, Uint32Array.from(letter))
        for (const [id, letter] of [...letters, ...more].entries()) whole.add(id, Uint32Array.from(letter))
        const fresh = more.map((letter, i) => ({ id: letters.length + i, rarest: Uint32Array.from(letter) }))
        expect(strongest([index.candidates(asked, 10), amongNew(asked, fresh)], 10)).toEqual(whole.candidates(asked, 10))
      }),
      { numRuns: 25 },
    )
  })

  it('finds the earlier of two identical letters as soon as that one was added, also before anything is known of what is rare', () => {
    const text = '我们小区楼下的烧烤店每天营业到凌晨，油烟直排，请求有关部门查处。'
    expect(county([text])(text, 10)[0]?.id).toBe(0)
  })

  it('finds a letter by two of its sentences in the midst of other words, with other dates and sums', () => {
    const letters = [
      '青石村的通村公路去年开工，铺到一半便停了，雨天泥浆没过脚踝。校车不敢进村，孩子们走四里路上学。盼早日复工。',
      '广场舞音响太吵，老人无法休息，物业说管不了。请派人测一测噪声。',
      '工程完工已有八个月，包工头仍欠我们十二人工资36000元，电话不接。请劳动监察介入。',
    ]
    const again = '领导好。上次说的事没有人管。包工头仍欠我们十二人工资41000元，电话不接。到底归谁管？广场上也没人理。'
    expect(county(letters)(again, 1)[0]?.id).toBe(2)
  })

  it.each(['', '好', '。，！', 'a', '\u200b\u200b'])('has nothing to say to a letter of nothing, and does not fall over: %j', (text) => {
    expect(county(['请问工资为何不发', text])(text, 10)).toEqual([])
    expect(signatureOf(trigramsOf(text), () => 0).rarest).toHaveLength(0)
  })
})

describe('the signature of a letter', () => {
  const marks = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 120 })

  it('is read back as it was kept', () => {
    fc.assert(
      fc.property(marks, (all) => {
        expect(unpacked(packed(signatureOf(all, () => 0)))).toEqual(signatureOf(all, () => 0))
      }),
    )
  })

  it('tells by what was drawn blindly how common a mark is, though the common ones are never among the rarest', () => {
    const [read, told] = [commonness(), commonness()]
    const everywhere = Array.from({ length: 40 }, (_, i) => i)
    for (let letter = 0; letter < 2000; letter += 1) {
      const all = [...everywhere, ...Array.from({ length: 100 }, (_, i) => 1000 + letter * 100 + i)]
      read.read(all)
      told.told(signatureOf(all, read.howCommon))
    }
    for (const mark of everywhere) expect(told.howCommon(mark) / read.howCommon(mark)).toBeCloseTo(1, 0)
  })
})
