import { describe, expect, it } from 'vitest'
import { mapFor } from './import-letters.contract.ts'
import { letterOf, whenOf } from './import-letters.decide.ts'

const MAP = mapFor(['编号', '标题', '内容', '来信日期', '姓名', '联系电话', '形式', '诉求'], {})
const ROW = {
  编号: '7',
  标题: '路灯',
  内容: '不亮。很久了',
  来信日期: '2026/9/1',
  姓名: '王大明',
  联系电话: '13900000001',
  形式: '来信',
  诉求: '修好；有人管',
}

describe('a row of a table as a letter', () => {
  it('understands the usual headings without a map, and a map goes before them', () => {
    expect(MAP).toMatchObject({ id: '编号', subject: '标题', narrative: '内容', received: '来信日期', name: '姓名', phone: '联系电话' })
    expect(mapFor(['标题', '主题'], { subject: '主题' })).toEqual({ subject: '主题' })
  })

  it('keeps person, claims and form', () => {
    expect(letterOf(ROW, MAP, 'mail', 2)).toMatchObject({
      ...{ key: 'mail#7', channel: 'LETTER', claims: ['修好', '有人管'], persons: [{ name: '王大明', phone: '13900000001' }] },
      receivedAt: new Date('2026-09-01T00:00:00+08:00'),
    })
  })

  it('a row without number is known by its line; without claims by its subject; without subject by its first sentence', () => {
    expect(letterOf({ ...ROW, 编号: '', 标题: '', 诉求: '' }, MAP, 'mail', 9)).toMatchObject({
      key: 'mail#line-9',
      subject: '不亮',
      claims: ['不亮'],
    })
  })

  it.each([
    ['no text', { ...ROW, 标题: ' ', 内容: '' }, 'no-text'],
    ['no date', { ...ROW, 来信日期: '' }, 'not-a-date'],
    ['a day that does not exist', { ...ROW, 来信日期: '2026-02-30' }, 'not-a-date'],
    ['100,001 characters', { ...ROW, 内容: '诉'.repeat(100_001) }, 'too-long'],
  ])('says what is wrong with a row that has %s', (_, row, code) => {
    const fault = letterOf(row, MAP, 'mail', 2)
    expect(fault).toMatchObject({ code })
    expect((fault as { zh: string }).zh).toMatch(/\p{Script=Han}/u)
  })

  it.each([
    ['2019/1/7 21:45:36', '2019-01-07T21:45:36+08:00'],
    ['2019-01-07T21:45:36', '2019-01-07T21:45:36+08:00'],
    ['2019-01-07 21:45', '2019-01-07T21:45:00+08:00'],
    ['2019年1月7日', '2019-01-07T00:00:00+08:00'],
    ['2019年1月7日 8时5分', '2019-01-07T08:05:00+08:00'],
    ['２０１９．１．７', '2019-01-07T00:00:00+08:00'],
    ['43472', '2019-01-07T00:00:00+08:00'],
    ['2019-01-07T13:45:36Z', '2019-01-07T21:45:36+08:00'],
  ])('reads %s', (text, instant) => {
    expect(whenOf(text)).toEqual(new Date(instant))
  })

  it.each(['', 'yesterday', '2019-13-01', '2019-1-7 25:00', '12', '99999999'])('does not guess %s', (text) => {
    expect(whenOf(text)).toBeUndefined()
  })
})
