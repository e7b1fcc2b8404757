import { describe, expect, it } from 'vitest'
import { factsIn } from './facts.ts'
import { gazetteerOf } from './places.ts'

const LIST = gazetteerOf([])
const all = (text: string, kind: string, day = '2026-03-20'): readonly (readonly [string, string])[] =>
  factsIn({ text, places: LIST, day })
    .facts.filter((fact) => fact.kind === kind)
    .map(({ start, end, value }) => [text.slice(start, end), value] as const)
const words = (text: string, kind: string): readonly string[] => all(text, kind).map(([word]) => word)

describe('where the name of an organisation begins', () => {
  it.each([
    ['前天通过县人民医院转到市里。', ['县人民医院']],
    ['今年银行不放贷款，既然小学收学费。', []],
    ['由县级以上地方人民政府责令改正。', []],
    ['根据《村民委员会组织法》办理。', []],
    ['何家坪小学没有校车，一家小学不收。', ['何家坪小学']],
    ['2019年新桥物业公司换了老板，但柳河镇政府不管。', ['新桥物业公司', '柳河镇政府']],
    ['县卫计委、镇工商所、省国土资源厅都去过，县二中不收。', ['县卫计委', '镇工商所', '省国土资源厅', '县二中']],
  ])('%s', (text, names) => {
    expect(words(text, 'ORGANISATION')).toEqual(names)
  })
})

describe('who is a person', () => {
  it.each([
    ['包工头跑了，施工队老板也跑了，业主方实际已付钱。', []],
    ['请求书记关照，业主游行。', []],
    ['县委胡大华书记来过，高大鹏副主任也来过。', ['胡大华', '高大鹏']],
    ['局长覃大华接见了我们，工厂法人唐小艳没来。', ['覃大华', '唐小艳']],
    ['谢姓经理说的，有关负责人没说。', []],
  ])('%s', (text, names) => {
    expect(words(text, 'PERSON')).toEqual(names)
  })
})

describe('sums without 元', () => {
  it('count behind a word of money, and never where people or land are counted', () => {
    expect(all('治疗费用大概20万，每户预交8万，工程款5万之多。', 'SUM')).toEqual([
      ['20万', '200000'],
      ['8万', '80000'],
      ['5万', '50000'],
    ])
    expect(words('涉及费用的有20万人，收了5万亩。', 'SUM')).toEqual([])
  })

  it('of a range are both read, and a vague one is none', () => {
    expect(all('每人收300～600元。', 'SUM').map(([, value]) => value)).toEqual(['300', '600'])
    expect(words('损失几千元。', 'SUM')).toEqual([])
    expect(all('赔了2万3千多元。', 'SUM').map(([, value]) => value)).toEqual(['23000'])
  })
})

describe('the year of a day', () => {
  it('is that of the day it is joined to, or of its two figures; 93年前 says none', () => {
    expect(all('2016年4月10日和5月20日', 'DATE').map(([, value]) => value)).toEqual(['2016-04-10', '2016-05-20'])
    expect(all('66年8月进厂，12年12月30日退休', 'DATE').map(([, value]) => value)).toEqual(['1966-08', '2012-12-30'])
    expect(words('93年前退休的人', 'DATE')).toEqual([])
    expect(all('电话0000-000000002015年8月18日', 'DATE').map(([, value]) => value)).toEqual(['2015-08-18'])
  })

  it('is not made up: 同年12月1日, 法治社会的今天, 今天修，明天烂', () => {
    expect(words('同年12月1日', 'DATE')).toEqual([])
    expect(words('在法治社会的今天，路今天修，明天就烂', 'DATE')).toEqual([])
  })
})

describe('what is a claim', () => {
  it.each([
    ['请假要扣钱。', 0],
    ['我们多次要求公司退款。', 0],
    ['公司强烈要求我们签字。', 0],
    ['这是质量要求。', 0],
    ['肯请领导派人查看。', 1],
    ['路灯什么时候修好？', 1],
    ['求领导们关注。', 1],
  ])('%s', (text, count) => {
    expect(words(text, 'CLAIM')).toHaveLength(count)
  })
})

describe('offers', () => {
  it('物业不作为 is no complaint about somebody in office; a bureau that does nothing is', () => {
    expect(words('物业公司不作为，政府也知道。', 'ACCUSATION')).toEqual([])
    expect(words('县环保局的领导不作为。', 'ACCUSATION')).toEqual(['不作为'])
  })

  it('跳楼价 and 性侵占 are no danger; a house that sinks is', () => {
    expect(words('跳楼价卖房，实质性侵占小区。', 'DANGER')).toEqual([])
    expect(words('整栋楼下沉，墙面开裂。', 'DANGER')).toEqual(['整栋楼下沉', '墙面开裂'])
  })

  it('a decision asked for against somebody else lets no period run; one’s own does', () => {
    expect(words('请城管责令拆除这处违建，并吊销执照。', 'LIMITATION')).toEqual([])
    expect(words('城管对我下达了处罚决定。', 'LIMITATION')).toEqual(['处罚决定', '处罚决定'])
  })
})
