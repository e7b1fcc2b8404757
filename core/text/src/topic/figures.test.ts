import { describe, expect, it } from 'vitest'
import { fittedSharpness, sharesOf } from './confidence.ts'
import { calibrationError, figuresOf, type Judged, surest } from './figures.ts'

const judged = (confidence: number, isRight: boolean): Judged => ({ topic: 'a', said: isRight ? 'a' : 'b', confidence })

describe('figures', () => {
  it('are worked out as by hand', () => {
    const figures = figuresOf([
      { topic: 'a', said: 'a', confidence: 1 },
      { topic: 'a', said: 'b', confidence: 0.5 },
      { topic: 'b', said: 'b', confidence: 1 },
      { topic: 'b', said: 'b', confidence: 1 },
    ])
    expect(figures.accuracy).toBe(0.75)
    expect(figures.macroF1).toBeCloseTo((2 / 3 + 0.8) / 2, 9)
    expect(figures.coverageAt97).toBe(0.75)
    expect(figures.calibrationError).toBeCloseTo(0.125, 9)
  })

  it('of nothing are noughts', () => {
    expect(figuresOf([])).toEqual({ letters: 0, accuracy: 0, macroF1: 0, calibrationError: 0, coverageAt95: 0, coverageAt97: 0 })
  })

  it('call "nine in ten" honest when nine of ten are right, and count the distance when they are not', () => {
    const tenth = (right: number): readonly Judged[] => Array.from({ length: 10 }, (_, i) => judged(0.9, i < right))
    expect(calibrationError(tenth(9))).toBeCloseTo(0, 9)
    expect(calibrationError(tenth(6))).toBeCloseTo(0.3, 9)
  })

  it('promise no certainty where none was shown', () => {
    expect(surest([judged(0.9, false), judged(0.8, true)], 0.97)).toEqual({ letters: 0, from: Number.POSITIVE_INFINITY })
  })
})

describe('confidence', () => {
  it('is lowered when the loudest score was often wrong, and raised when it was always right', () => {
    const scores = Float64Array.of(1, 0)
    const half = Array.from({ length: 10 }, (_, i) => ({ scores, topic: i % 2 }))
    const always = Array.from({ length: 10 }, () => ({ scores, topic: 0 }))
    expect(sharesOf(scores, fittedSharpness(half))[0]).toBeLessThan(0.6)
    expect(sharesOf(scores, fittedSharpness(always))[0]).toBeGreaterThan(0.99)
  })
})
