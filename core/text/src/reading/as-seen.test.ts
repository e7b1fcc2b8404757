import { describe, expect, it } from 'vitest'
import { asSeen } from './as-seen.ts'

describe('what was typed, as a reader sees it', () => {
  it('has nothing in it that turns a petitioner’s sentence around or hides words in it', () => {
    expect(asSeen('工资\u202E没有发三个月\u202C')).toBe('工资没有发三个月')
    expect(asSeen('拖\u200B欠工资\uFEFF')).toBe('拖欠工资')
    expect(asSeen('工资\0没\x1B[31m发\u{E0041}')).toBe('工资没[31m发')
  })

  it('is nothing where nothing can be seen, so that a letter without words is told of at its field', () => {
    for (const unseen of ['', ' \n\t　', '\u200B\u200D\uFEFF', '\0\x07']) expect(asSeen(unseen)).toBe('')
  })

  it('keeps every word of whoever writes in another script, the joiners that spell it, ends of lines, and emoji', () => {
    for (const typed of ['مېنىڭ\u200Cئىش ھەققىم', 'ང་ལ་གླ་ཆ་མ་སྤྲད།', '一、停工\n\t二、欠薪\r\n', '👩\u200D🌾！', '买买提·吐尔逊', '𠮷野'])
      expect(asSeen(typed)).toBe(typed)
  })
})
