import { USUAL_HOURS } from '@onedoor/clock'
import { describe, expect, it } from 'vitest'
import { guidePage } from './guide.view.ts'

const office = (kind: string, zh: string, en: string) => ({ kind, name: { zh, en }, address: '劳动路一扇门', phone: '83001000' })
const UNITS = [
  office('vertical', '市生态环境局分局', 'Environment Branch'),
  office('bureau', '县水利局', 'Water'),
  office('office', '县信访局', 'Petition Office'),
]
const READER = { language: 'zh', large: false } as const

describe('公开事项 (信访工作条例 第十八条第一款)', () => {
  it('names each period with its length and its article, and where to go and whom to call', () => {
    const text = guidePage(UNITS, '2026-11-27', READER).body.markup
    for (const part of [
      '60 日',
      '第三十四条',
      '5 个工作日',
      '第二十三条第三款',
      '县信访局',
      '劳动路一扇门',
      '83001000',
      '不会让诉讼、仲裁、行政复议的期限停下来',
    ])
      expect(text).toContain(part)
  })

  it('says the law of the day: before May 2022 none of the later regulation', () => {
    const text = guidePage(UNITS, '2018-03-01', READER).body.markup
    expect(text).toContain('信访条例（2005） 第三十三条')
    expect(text).not.toContain('>信访工作条例 第')
  })

  it('sends whoever does not know where to go to the petition office, whatever kinds of units there are', () => {
    const text = guidePage(UNITS, '2026-11-27', READER).body.markup
    const places = ['县信访局', '其他单位', '县水利局', '市生态环境局分局'].map((name) => text.indexOf(name))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('says until what hour the last day runs, and what hours each window keeps from which day (民法典 第二百零三条)', () => {
    const longer = { ...office('office', '县信访局', 'Petition Office'), hours: [{ from: '2026-11-27', opens: '08:00', closes: '18:15' }] }
    const units = [longer, office('bureau', '县水利局', 'Water')]
    const text = guidePage(units, '2026-11-27', READER).body.markup
    for (const part of ['24 时', '邮戳', '08:00–18:15', `${USUAL_HOURS.opens}–${USUAL_HOURS.closes}`]) expect(text).toContain(part)
    expect(guidePage(units, '2026-11-26', READER).body.markup).not.toContain('18:15')
  })

  it('is complete in English', () => {
    const text = guidePage(UNITS, '2026-11-27', { language: 'en', large: false }).body.markup
    expect(text).toContain('60 days from the day')
    expect(text).toContain('Petition Office')
  })
})
