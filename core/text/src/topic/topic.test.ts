import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedLetters } from './testing-letters.ts'
import { topicModelBytes, topicModelFrom } from './topic-file.ts'
import { suggestTopic, type TopicModel } from './topic-model.ts'
import { foldsOf, trainTopics } from './train-topics.ts'

const spelling = (char: string): string => char
const learned = (seed = 1): TopicModel => {
  const model = trainTopics(inventedLetters(), { seed, version: 'v1', spelling })
  if (model === undefined) throw new Error('nothing was learned')
  return model
}

const MODEL = learned()
const WAGES = { title: '求助', body: '老板拖欠我们的工资，劳动合同也不给。' }

describe('the topic of a letter', () => {
  it('is proposed with the version of the model and its likeliest topics in order', () => {
    const { model, likeliest } = suggestTopic(MODEL, WAGES, spelling)
    expect(model).toBe('v1')
    expect(likeliest[0]?.topic).toBe('人社')
    expect(likeliest.map(({ confidence }) => confidence)).toEqual(likeliest.map(({ confidence }) => confidence).toSorted((a, b) => b - a))
  })

  it('is shown with the words that led there, where they stand in the letter as it was written', () => {
    const letter = { title: '求助', body: '老板　拖欠\u200b我们的工资，劳动合同也不给。' }
    const { evidence } = suggestTopic(MODEL, letter, spelling)
    const marked = evidence.map(({ where, from, to }) => letter[where].slice(from, to))
    expect(marked.join(' ')).toContain('工资')
    for (const { weight } of evidence) expect(weight).toBeGreaterThan(0)
  })

  it.each([
    ['empty', ''],
    ['one sign', '。'],
    ['in another language', 'Bonjour, где моя пенсия?'],
    ['of nothing that was learned from', '饕餮魑魅'],
  ])('is left open when the letter is %s: "not sure" is an answer', (_, body) => {
    expect(suggestTopic(MODEL, { body }, spelling).topic).toBeUndefined()
  })

  it('is left open when as much speaks for one as for another', () => {
    const body = '工厂夜里排废气，气味刺鼻。工地拖欠工资三个月没有发。小学的学位不够，孩子报不上名。'
    expect(suggestTopic({ ...MODEL, sureFrom: 0.97 }, { body }, spelling).topic).toBeUndefined()
  })

  it('is found in a hundred thousand characters without a stall', () => {
    const body = '工地拖欠工资三个月没有发。'.repeat(8000)
    const started = performance.now()
    expect(suggestTopic(MODEL, { body }, spelling).likeliest[0]?.topic).toBe('人社')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('never fails on any text, and its confidences are shares of one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), (title, body) => {
        const { likeliest, evidence } = suggestTopic(MODEL, { title, body }, spelling)
        expect(likeliest.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 5)
        for (const { where, from, to } of evidence) expect(to <= { title, body }[where].length && from < to).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('learning', () => {
  it('gives the same model for the same letters and seed: a figure can be repeated', () => {
    expect(topicModelBytes(learned(7))).toEqual(topicModelBytes(learned(7)))
  })

  it('needs two topics, and says so by giving nothing', () => {
    expect(trainTopics([], { seed: 1, version: 'v', spelling })).toBeUndefined()
    expect(trainTopics([{ body: '路灯不亮', topic: '城建' }], { seed: 1, version: 'v', spelling })).toBeUndefined()
  })

  it('holds near-duplicates back together: no letter is judged by a model that saw its copy', () => {
    const groups = Int32Array.from([0, 0, 2, 2, 4, 5, 0])
    const folds = foldsOf(groups, 2, 3)
    expect(folds[0]).toBe(folds[1])
    expect(folds[0]).toBe(folds[6])
    expect(folds[2]).toBe(folds[3])
    expect(new Set(folds).size).toBe(2)
  })
})

describe('a model in a file', () => {
  it('says the same after it was written and read', () => {
    const read = topicModelFrom(topicModelBytes(MODEL))
    if (read === undefined) throw new Error('not read')
    const [before, after] = [suggestTopic(MODEL, WAGES, spelling), suggestTopic(read, WAGES, spelling)]
    expect(after.topic).toBe(before.topic)
    expect(after.likeliest[0]?.confidence).toBeCloseTo(before.likeliest[0]?.confidence ?? 0, 3)
    expect(after.evidence.map(({ phrase }) => phrase)).toEqual(before.evidence.map(({ phrase }) => phrase))
  })

  it('is refused when it is cut short, of another format or no model at all', () => {
    const bytes = topicModelBytes(MODEL)
    expect(topicModelFrom(bytes.subarray(0, bytes.length - 5))).toBeUndefined()
    expect(topicModelFrom(Uint8Array.from(bytes, (byte, at) => (at === 4 ? 9 : byte)))).toBeUndefined()
    expect(topicModelFrom(new Uint8Array(40))).toBeUndefined()
    expect(topicModelFrom(new Uint8Array())).toBeUndefined()
  })
})
