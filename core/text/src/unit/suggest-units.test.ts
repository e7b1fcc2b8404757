import { describe, expect, it } from 'vitest'
import { inventedLetters } from '../topic/testing-letters.ts'
import { trainTopics } from '../topic/train-topics.ts'
import { dutiesOfCounty, STANDARD_DUTIES } from './county-duties.ts'
import { suggestUnits, type Unit } from './suggest-units.ts'

const spelling = (char: string): string => char
const SCHOOL = { title: '孩子上不了学', body: '我们小区的孩子报不上小学，学位不够。' }

describe('the competent unit', () => {
  it('is proposed from the duty list alone in a county that has just begun, with its words and its basis', () => {
    const [first] = suggestUnits({ units: STANDARD_DUTIES }, SCHOOL, spelling)
    expect(first?.unit).toBe('教育')
    expect(first?.reasons).toContainEqual({ kind: 'duty', words: ['小学', '学位'], basis: '义务教育法 第七条' })
  })

  it('is never more than three, each with a reason', () => {
    const body = STANDARD_DUTIES.flatMap(({ duties }) => duties.flatMap(({ words }) => words)).join('，')
    const suggested = suggestUnits({ units: STANDARD_DUTIES }, { body }, spelling)
    expect(suggested).toHaveLength(3)
    for (const { reasons } of suggested) expect(reasons.length).toBeGreaterThan(0)
  })

  it('is not guessed when nothing in the letter speaks for any', () => {
    expect(suggestUnits({ units: STANDARD_DUTIES }, { body: '' }, spelling)).toEqual([])
    expect(suggestUnits({ units: STANDARD_DUTIES }, { body: 'hello' }, spelling)).toEqual([])
  })

  it('follows the place where two units have the same duty (属地管理, Art. 5)', () => {
    const town = (unit: string, place: string): Unit => ({ unit, duties: [{ words: ['村民', '垃圾'] }], places: [place] })
    const units = [town('东岭镇', '柳河村'), town('白水乡', '双桥村')]
    const [first] = suggestUnits({ units }, { body: '双桥村的垃圾没有人收。' }, spelling)
    expect(first?.unit).toBe('白水乡')
    expect(first?.reasons).toContainEqual({ kind: 'place', place: '双桥村' })
  })

  it('is no township that answers for other places only, though its duties and what it decided before are the same', () => {
    const town = (unit: string, place: string): Unit => ({ unit, duties: [{ words: ['村民', '垃圾'] }], places: [place] })
    const environment: Unit = { unit: '环保', duties: [{ words: ['垃圾'] }], places: [] }
    const units = [town('东岭镇', '柳河村'), town('白水乡', '双桥村'), environment]
    const named = (body: string) => suggestUnits({ units }, { body }, spelling).map(({ unit }) => unit)
    expect(named('双桥村的垃圾没有人收。')).toEqual(['白水乡', '环保'])
    expect(named('柳河村的垃圾倒到了双桥村。').toSorted()).toEqual(['东岭镇', '环保', '白水乡'].toSorted())
    expect(named('村民的垃圾没有人收。')).toHaveLength(3)
  })

  it('has first the unit whose own topic an officer gave the matter, and says by which article', () => {
    const units: readonly Unit[] = [
      { unit: '教育', duties: [{ words: ['小学', '学位'], topics: ['school'], basis: '义务教育法 第七条' }], places: [] },
      { unit: '住建', duties: [{ words: ['小区', '学位'], topics: ['housing'] }], places: [] },
    ]
    const topped = (topic: string) => suggestUnits({ units }, { ...SCHOOL, topic }, spelling)[0]
    expect(topped('school')).toMatchObject({ unit: '教育', reasons: [{ kind: 'topic', topic: 'school', basis: '义务教育法 第七条' }, {}] })
    expect(topped('housing')).toMatchObject({ unit: '住建', reasons: [{ kind: 'topic', topic: 'housing' }, {}] })
    expect(topped('nobody’s')?.reasons.map(({ kind }) => kind)).toEqual(['duty'])
  })

  it('goes by the county’s own duty list, which takes the place of what a name tells, unit by unit', () => {
    const units = ['县教育局', '县住房和城乡建设局'].map((name) => ({ id: name, name, places: [] }))
    const own = { unit: '县住房和城乡建设局', words: ['学位'], basis: '县委编办〔2024〕3号' }
    const [education, housing] = dutiesOfCounty(units, [own])
    expect(education?.duties[0]?.basis).toBe('义务教育法 第七条')
    expect(housing?.duties).toEqual([own])
  })

  it('does not take a township for the civil affairs bureau because 人民政府 holds 民政', () => {
    const [township] = dutiesOfCounty([{ id: 'town', name: '白鹤镇人民政府', places: [] }])
    expect(township?.duties.map(({ basis }) => basis)).toEqual(['信访工作条例 第十五条第三款'])
  })

  it('learns from past decisions: a unit that no duty list names is found by what it decided before', () => {
    const past = trainTopics(inventedLetters(), { seed: 1, version: 'v', spelling })
    if (past === undefined) throw new Error('nothing was learned')
    const [first] = suggestUnits({ units: [], past }, { body: '工地拖欠工资三个月没有发' }, spelling)
    expect(first?.unit).toBe('人社')
    expect(first?.reasons[0]?.kind).toBe('past')
  })
})
