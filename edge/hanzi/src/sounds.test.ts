import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullSoundsOf, soundsOf, typedSound } from './index.ts'

describe('a name by its sound', () => {
  it.each([
    ['王小明', 'wangxiaoming'],
    ['王小明', 'wxm'],
    ['单雄信', 'shanxiongxin'],
    ['单雄信', 'danxiongxin'],
    ['曾国藩', 'zengguofan'],
    ['解晓东', 'xiexiaodong'],
    ['解晓东', 'jxd'],
    ['尉迟恭', 'yuchigong'],
    ['吕布', 'lvbu'],
    ['缪荃', 'miaoquan'],
    ['任重', 'renchong'],
    ['任重', 'renzhong'],
    ['張犇', 'zhangben'],
    ['王堃', 'wangkun'],
  ])('%s is found by %s: a polyphone in each of its readings, a rare or traditional character too', (name, typed) => {
    expect(soundsOf(name)).toContain(typed)
  })

  it.each(['', '王', 'John Smith', '阿卜杜拉·买买提', '王a明', '𠮷野'])('%s has no sound, and is found as it is written', (name) => {
    expect(soundsOf(name)).toEqual([])
  })

  it.each([
    ['Wang Xiao Ming', 'wangxiaoming'],
    ['wáng xiǎo-míng', 'wangxiaoming'],
    ['wang2xiao3ming2', 'wangxiaoming'],
    ['Ｌǚ bù', 'lvbu'],
    ["xi'an", 'xian'],
    ['WXM', 'wxm'],
  ])('%s is typed for %s', (typed, sound) => {
    expect(typedSound(typed)).toBe(sound)
  })

  it.each(['', 'w', '王小明', '王xm', '13900000001', '!!'])('“%s” is no sound', (typed) => {
    expect(typedSound(typed)).toBeUndefined()
  })

  it('stays small whatever the characters: no name fills the index', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'单解和行长重乐朴缪员宁查盖折'), maxLength: 14 }), (name) => {
        const sounds = soundsOf(name)
        expect(sounds.length).toBeLessThanOrEqual(128)
        expect(sounds.every((sound) => typedSound(sound) === sound)).toBe(true)
      }),
    )
  })
})

describe('two names that sound alike', () => {
  const alike = (a: string, b: string) => fullSoundsOf(a).some((sound) => fullSoundsOf(b).includes(sound))

  it.each([
    ['张玮', '章伟'],
    ['王晓明', '汪小鸣'],
    ['單雄信', '山雄信'],
  ])('%s and %s, in full and without tones', (a, b) => {
    expect(alike(a, b)).toBe(true)
  })

  it.each([
    ['张玮', '章华'],
    ['王小明', '王晓梅'],
    ['王', '汪'],
    ['John', 'Jon'],
  ])('are not %s and %s: neither initials nor a family name is a name', (a, b) => {
    expect(alike(a, b)).toBe(false)
  })
})
