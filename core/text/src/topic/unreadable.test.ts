import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unreadable } from './unreadable.ts'

it.each([
  ['', 'EMPTY'],
  ['。！……\u200b', 'EMPTY'],
  ['钱', 'SHORT'],
  ['A', 'SHORT'],
  ['331023196501011234 13900000001', 'EMPTY'],
  ['My neighbour burns rubbish at night.', 'FOREIGN'],
  ['Моя пенсия не пришла. 你好', 'FOREIGN'],
  ['啊'.repeat(500), 'REPEATED'],
  ['加微信'.repeat(2000), 'REPEATED'],
] as const)('of “%.20s” nothing is guessed, and the officer is told why (%s)', (text, why) => {
  expect(unreadable(text)).toBe(why)
})

it.each([
  '工地拖欠工资三个月没有发。',
  '路灯不亮',
  '厂里 2023 年 5 月起没有缴 ABC 养老保险',
  '欠薪：张三 13900000001 5000元，李四 13900000002 5000元',
])('“%s” can be read', (text) => {
  expect(unreadable(text)).toBeUndefined()
})

it('a long letter is not taken for spam because a language has few characters', () => {
  const letter =
    '我住在东门社区，楼下的烧烤店每天营业到凌晨两点，油烟直接排到楼上，老人咳嗽睡不着，打过三次电话都说会来看，到今天没有人来。'
  expect(unreadable(letter.repeat(1500))).toBeUndefined()
})

it('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
      [undefined, 'EMPTY', 'SHORT', 'FOREIGN', 'REPEATED'].includes(unreadable(text)),
    ),
  )
})
