import { describe, expect, it } from 'vitest'
import { textOf } from './compose.ts'
import { linesIn } from './find-lines.ts'
import { slabAround } from './geometry.ts'
import { grainOf, withoutGrain } from './grain.ts'
import type { RawLine } from './networks.ts'
import { cutOut, type Picture, type Quarter, shrunk, turned } from './picture.ts'
import { charsIn } from './read-line.ts'

const blank = (width: number, height: number): Picture => ({ width, height, shades: new Uint8Array(width * height).fill(255) })

const drawn = (picture: Picture, inside: (x: number, y: number) => boolean): Picture => ({
  ...picture,
  shades: picture.shades.map((shade, at) => (inside(at % picture.width, Math.floor(at / picture.width)) ? 0 : shade)),
})

describe('a picture', () => {
  it('turned four times by a quarter is itself, and one turn brings the upper left corner to the upper right', () => {
    const page = drawn(blank(5, 3), (x, y) => x === 0 && y === 0)
    expect([1, 2, 3, 4].reduce((one) => turned(one, 1), page)).toEqual(page)
    const once = turned(page, 1)
    expect([once.width, once.height, once.shades[2]]).toEqual([3, 5, 0])
    for (const quarter of [0, 1, 2, 3] as const) expect(turned(turned(page, quarter), ((4 - quarter) % 4) as Quarter)).toEqual(page)
  })

  it('made smaller keeps its shades', () => {
    const half = shrunk(
      drawn(blank(40, 20), (x) => x < 20),
      { width: 4, height: 2 },
    )
    expect([...half.shades]).toEqual([0, 0, 255, 255, 0, 0, 255, 255])
  })

  it('gives a slanting line back straight', () => {
    const angle = 0.2
    const inLine = (x: number, y: number) => {
      const [u, v] = [(x - 100) * Math.cos(angle) + (y - 60) * Math.sin(angle), (y - 60) * Math.cos(angle) - (x - 100) * Math.sin(angle)]
      return Math.abs(u) < 80 && Math.abs(v) < 5
    }
    const cut = cutOut(drawn(blank(200, 120), inLine), { x: 100, y: 60, width: 150, height: 20, angle }, 20)
    const row = (y: number) => [...cut.shades.subarray(y * cut.width, (y + 1) * cut.width)]
    expect(row(10).every((shade) => shade < 40)).toBe(true)
    expect([...row(0), ...row(19)].every((shade) => shade > 215)).toBe(true)
  })
})

describe('the grain of a photograph', () => {
  let seed = 7
  const chance = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 4294967296
  }
  const noisy = (by: number, page: Picture): Picture => ({
    ...page,
    shades: page.shades.map((shade) =>
      Math.min(255, Math.max(0, Math.round(shade * 0.7 + (chance() + chance() + chance() + chance() - 2) * by * 1.73))),
    ),
  })
  const written = drawn(blank(400, 300), (x, y) => y % 30 < 12 && x % 8 < 2)

  it('is told from writing: its strength comes out in shades, and a clean page has none', () => {
    expect(grainOf(written)).toBeLessThan(1)
    expect(grainOf(noisy(20, blank(400, 300)))).toBeGreaterThan(15)
    expect(grainOf(noisy(20, blank(400, 300)))).toBeLessThan(25)
    expect(grainOf(blank(2, 2))).toBe(0)
  })

  it('is evened out on a small page, and a clean page is left as it is', () => {
    expect(withoutGrain(written)).toBe(written)
    expect(grainOf(withoutGrain(noisy(20, blank(400, 300))))).toBeLessThan(3)
  })
})

describe('lines on a page', () => {
  it('are found where text is likely, each as a rectangle along its slant', () => {
    const [width, height] = [200, 100]
    const values = Float32Array.from({ length: width * height }, (_, at) => {
      const [x, y] = [at % width, Math.floor(at / width)]
      return Math.abs(y - 30 - (x - 100) * 0.1) < 3 && Math.abs(x - 100) < 60 ? 0.9 : 0.05
    })
    const [line, ...others] = linesIn({ width, height, values })
    expect(others).toEqual([])
    expect(line?.angle).toBeCloseTo(Math.atan(0.1), 1)
    expect(line?.width).toBeGreaterThan(120)
    expect(line?.y).toBeCloseTo(30.5, 0)
  })

  it('that are only half likely, or a speck, are none', () => {
    const map = (value: number, size: number) =>
      linesIn({
        width: 50,
        height: 50,
        values: Float32Array.from({ length: 2500 }, (_, at) => (at % 50 < size && at < 50 * size ? value : 0)),
      })
    expect(map(0.4, 20)).toEqual([])
    expect(map(0.9, 1)).toEqual([])
    expect(map(0.9, 20)).toHaveLength(1)
    expect(linesIn({ width: 4, height: 4, values: new Float32Array(16) })).toEqual([])
  })

  it('a rectangle around points lies along its longer side', () => {
    const points = [0, 1, 2, 3].flatMap((i) => [{ x: 10 - i, y: 10 + i * 4 }])
    expect(Math.abs(Math.tan(slabAround(points).angle))).toBeCloseTo(4, 5)
  })
})

describe('signs of a line', () => {
  const steps = (...best: readonly (readonly [number, number])[]) => {
    const signs = 4
    const values = new Float32Array(best.length * signs)
    for (const [step, [sign, sure]] of best.entries()) values[step * signs + sign] = sure
    return { steps: best.length, signs, values }
  }

  it('the same sign in neighbouring steps is one character as sure as its surest step; with nothing between, it is two', () => {
    const read = charsIn(steps([1, 0.6], [1, 0.9], [0, 0.9], [1, 0.7], [3, 0.5]), ['人', '民', '信'])
    expect(read.map(({ char, sure }) => [char, Math.round(sure * 10) / 10])).toEqual([
      ['人', 0.9],
      ['人', 0.7],
      ['信', 0.5],
    ])
    expect(read[2]?.at).toBeCloseTo(0.9)
  })
})

describe('the text of a page', () => {
  const line = (text: string, x: number, y: number, angle = 0): RawLine => ({
    slab: { x: x + text.length * 10, y, width: text.length * 20, height: 24, angle },
    chars: [...text].map((char) => ({ char, sure: 1, at: 0.5 })),
  })
  const text = (...lines: readonly RawLine[]) =>
    textOf({ lines })
      .map(({ char }) => char)
      .join('')

  it('is read from top to bottom and left to right, whatever the order in which lines were found', () => {
    expect(text(line('二行二行二行二行二行', 0, 80), line('右边', 300, 40), line('左边', 0, 41))).toBe('左边 右边二行二行二行二行二行')
  })

  it('a row that runs to the margin goes on in the next; one that is set in begins a paragraph', () => {
    const full = '字'.repeat(20)
    expect(text(line(full, 40, 40), line(full, 0, 80), line(full.slice(2), 40, 120), line('完', 0, 160))).toBe(
      `${full}${full}\n${full.slice(2)}完`,
    )
  })

  it('on a page that slants keeps its rows', () => {
    const slant = 0.06
    const at = (words: string, x: number, y: number) => line(words, x, y + (x + words.length * 10) * Math.tan(slant), slant)
    expect(text(at('第二行很长很长很长很长', 0, 80), at('第一行很长', 0, 40), at('的后半', 120, 40))).toBe(
      '第一行很长 的后半第二行很长很长很长很长',
    )
  })

  it('has the marks of Chinese text at their full width, and numbers as they were written', () => {
    expect(text(line('你好,欠款129，600元:未付', 0, 0))).toBe('你好，欠款129,600元：未付')
    expect(text(line('No. 3: 5,000', 0, 0))).toBe('No. 3: 5,000')
    expect(text(line('第1，234条', 0, 0))).toBe('第1,234条')
    expect(text(line('3，4岁', 0, 0))).toBe('3，4岁')
  })

  it('of a page without lines is empty', () => {
    expect(text()).toBe('')
  })
})
