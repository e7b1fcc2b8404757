import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Facts, factsIn } from './facts.ts'
import { type CountyPlace, gazetteerOf } from './places.ts'

const PLACES: readonly CountyPlace[] = [
  { code: '100', name: '白鹤镇' },
  { code: '101', name: '新建村', parent: '100' },
  { code: '102', name: '石桥村', parent: '100', also: ['石桥湾'] },
  { code: '200', name: '柳河镇' },
  { code: '201', name: '新建村', parent: '200' },
  { code: '202', name: '大柳河村', parent: '200' },
  { code: '300', name: '滨江大道' },
]
const LIST = gazetteerOf(PLACES)
const read = (text: string, day = '2026-03-20'): Facts => factsIn({ text, places: LIST, day })
const all = (text: string, kind: string, day?: string): readonly (readonly [string, string])[] =>
  read(text, day)
    .facts.filter((fact) => fact.kind === kind)
    .map(({ start, end, value }) => [text.slice(start, end), value] as const)
const words = (text: string, kind: string): readonly string[] => all(text, kind).map(([word]) => word)

describe('places of the county’s own list', () => {
  it('are found with the longest name: 大柳河村 is not 柳河', () => {
    expect(all('我是柳河镇大柳河村的村民。', 'PLACE')).toEqual([
      ['柳河镇', '200'],
      ['大柳河村', '202'],
    ])
  })

  it('of one name in two towns are both offered, and nobody chooses but the officer', () => {
    const [place] = read('新建村的路坏了。').facts
    expect(place).toMatchObject({ kind: 'PLACE', value: '', candidates: ['101', '201'] })
  })

  it('right behind a town are the one of that town', () => {
    expect(all('白鹤镇新建村的路坏了。', 'PLACE')).toEqual([
      ['白鹤镇', '100'],
      ['新建村', '101'],
    ])
  })

  it('count by their short name only where the sentence speaks of a place: a bridge of stone is no village', () => {
    expect(words('家住石桥，门口的石桥坏了。', 'PLACE')).toEqual(['石桥'])
    expect(words('门口有一座石桥。', 'PLACE')).toEqual([])
    expect(all('石桥湾的水脏。', 'PLACE')).toEqual([['石桥湾', '102']])
  })
})

describe('people and organisations that are named', () => {
  it('are read beside a word that says what they are, and with full width letters at their place', () => {
    expect(words('ＡＢ我叫李建国，邻居王大山占了我家的地，找了张主任和村支书刘敏都不管。', 'PERSON')).toEqual([
      '李建国',
      '王大山',
      '张主任',
      '刘敏',
    ])
  })

  it('are passed over where it is not sure: a word that begins like a name is none', () => {
    expect(words('请老师关注，业主方便，居民和商户高兴，老板马上解决，找书记安排。', 'PERSON')).toEqual([])
  })

  it('are companies, offices and schools by the end of their name, without the verb before it', () => {
    expect(words('投诉永兴建筑有限公司，县自然资源局不管，孩子在第三小学读书。', 'ORGANISATION')).toEqual([
      '永兴建筑有限公司',
      '县自然资源局',
      '第三小学',
    ])
    expect(words('农村小学和基层派出所的格局、结局都一样。', 'ORGANISATION')).toEqual([])
  })
})

describe('sums', () => {
  it.each([
    ['补偿款三万五千元', '35000'],
    ['补偿款三万五元', '35000'],
    ['欠我8.6万元', '86000'],
    ['欠我３万５元', '35000'],
    ['罚款1,200元', '1200'],
    ['一共一百零五元', '105'],
    ['投资1.2亿元', '120000000'],
    ['¥300', '300'],
    ['约二十万元', '200000'],
  ])('%s is %s', (text, value) => {
    expect(all(text, 'SUM').map(([, one]) => one)).toEqual([value])
  })

  it('are no other numbers: fields, people, telephones, 一元化, 两块地', () => {
    expect(all('5万人，30亩，电话13800000000，一元化管理，两块地，2019年。', 'SUM').map(([word]) => word)).toEqual(['一元'])
  })
})

describe('days', () => {
  it.each([
    ['2025年12月5日', '2025-12-05'],
    ['2025.12.5', '2025-12-05'],
    ['二〇二五年十二月五日', '2025-12-05'],
    ['2025年12月', '2025-12'],
    ['去年3月', '2025-03'],
    ['上个月', '2026-02'],
    ['3月5日', '2026-03-05'],
    ['5月1号', '2025-05-01'],
    ['昨天', '2026-03-19'],
    ['三天前', '2026-03-17'],
    ['两个月前', '2026-01'],
    ['3年前', '2023'],
  ])('%s is %s in a letter of 20 March 2026', (text, value) => {
    expect(all(text, 'DATE').map(([, one]) => one)).toEqual([value])
  })

  it('of the lunar calendar are left to whoever reads the letter, and days that never were are none', () => {
    expect(all('农历八月十五日，正月初八，2026年2月30日', 'DATE')).toEqual([])
  })
})

describe('numbers that stand for a person', () => {
  it('are only pointed at: their digits are not repeated', () => {
    const { facts } = read('我的手机13812345678，身份证430101197001011234。')
    expect(facts.map(({ kind, value }) => [kind, value])).toEqual([
      ['IDENTIFIER', 'MOBILE'],
      ['IDENTIFIER', 'ID_NUMBER'],
    ])
    expect(JSON.stringify(facts)).not.toMatch(/138|4301/)
  })
})

describe('claims', () => {
  it('are the sentences that ask, one by one', () => {
    expect(words('路坏了三年。希望尽快修好。我们恳请领导来看一看！', 'CLAIM')).toEqual(['希望尽快修好。', '我们恳请领导来看一看！'])
  })

  it('are the items of a list behind 诉求如下, whatever their words', () => {
    expect(words('我的诉求如下：1、归还补偿款；2、修好门前的路。', 'CLAIM')).toEqual(['1、归还补偿款；', '2、修好门前的路。'])
  })

  it('are not what somebody else asked of the writer', () => {
    expect(words('公司要求我们加班，不符合要求就扣钱。', 'CLAIM')).toEqual([])
  })

  it('about different things offer to register several matters (一信多事分别登记)', () => {
    expect(read('请求退还多收的水费。希望修好村口的桥。').offers).toMatchObject([{ path: 'SEVERAL_MATTERS' }])
    expect(read('请求修好村口的桥。希望早日修好村口的桥。').offers).toEqual([])
  })
})

describe('words of accusation offer the protected channel (第二十二条第二款、第三十条)', () => {
  it.each(['村支书贪污修路款。', '会计把补偿款截留了，村主任也知道。', '举报镇长收受红包。'])('%s', (text) => {
    expect(read(text).offers).toContainEqual(expect.objectContaining({ path: 'CONFIDENTIAL', kind: 'ACCUSATION' }))
  })

  it('and complaints about staff go the same way', () => {
    expect(read('窗口工作人员态度恶劣。').offers).toMatchObject([{ path: 'CONFIDENTIAL', kind: 'STAFF_COMPLAINT' }])
  })

  it.each([
    '村支书没有贪污。',
    '《关于办理贪污贿赂刑事案件的规定》第三条。',
    '邻居侵占了我家的宅基地。',
    '请公布举报电话，谢谢领导。',
    '严禁以权谋私。',
  ])('but not %s', (text) => {
    expect(read(text).offers.filter(({ path }) => path === 'CONFIDENTIAL')).toEqual([])
  })
})

describe('words of danger offer the urgent report (第二十五条)', () => {
  it.each([
    '房子随时会倒，一家五口还住在里面。',
    '昨晚燃气泄漏，没有人来。',
    '我活不下去，想喝农药。',
    '他持刀堵在我家门口。',
    '学校有学生食物中毒。',
  ])('%s', (text) => {
    expect(read(text).offers).toMatchObject([{ path: 'URGENT' }])
  })

  it.each(['去年的塌方已处理。', '咨询危房改造补贴。', '这是道德绑架。', '要加强宣传，防止煤气中毒。'])('but not %s', (text) => {
    expect(read(text).offers.filter(({ path }) => path === 'URGENT')).toEqual([])
  })
})

describe('periods of other ways that run on (P03 to P08)', () => {
  it('wages: the year for labour arbitration, counted from the day that the letter names', () => {
    expect(read('2025年6月30日公司把我辞退，拖欠工资至今。').facts).toContainEqual(
      expect.objectContaining({ kind: 'LIMITATION', value: 'P07', from: '2025-06-30', lastDay: '2026-06-30' }),
    )
  })

  it('an administrative decision: sixty days and six months, both', () => {
    expect(all('对2026年3月1日的处罚决定不服。', 'LIMITATION').map(([, clock]) => clock)).toEqual(['P03', 'P04'])
  })

  it('a land contract: without a day no last day is made up', () => {
    const found = read('村里把我家的承包地收走了。').facts.find(({ kind }) => kind === 'LIMITATION')
    expect(found).toMatchObject({ value: 'P08' })
    expect(found?.lastDay).toBeUndefined()
  })
})

describe('any input', () => {
  const PIECES = [
    '一、',
    '请求',
    '新建村',
    '贪污',
    '《',
    '2019年3月5日',
    '三万',
    '元',
    '我叫',
    '王',
    '有限公司',
    '。',
    '\n',
    '𠮷',
    '　',
    'x',
    '9',
    '(1)',
    '随时',
    '\u0000',
    '\ud800',
  ]
  const letter = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
  )

  it('neither stops the reading nor gives a place outside the letter', () => {
    fc.assert(
      fc.property(letter, (text) => {
        for (const { start, end } of read(text).facts) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('that is empty, a single character, or no Chinese says nothing', () => {
    for (const text of ['', '。', '我', 'Dear Sir, please help.', '😀😀']) expect(read(text)).toEqual({ facts: [], offers: [] })
  })
})
