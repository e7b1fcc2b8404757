import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accusationsIn } from './accusations.ts'
import { sentencesOfAll } from './testing.ts'

const marked = (letter: string): readonly string[] => accusationsIn(letter).map(({ start, end }) => letter.slice(start, end))
const kinds = (letter: string): readonly string[] => [...new Set(accusationsIn(letter).map(({ value }) => value))]

describe('a report of wrongdoing by somebody in office is offered the protected channel (第二十二条第二款)', () => {
  it.each([
    ['村支书把修路款私吞了一半。', '私吞'],
    ['会计克扣我们组的低保金。', '克扣'],
    ['镇干部截留青苗补偿款。', '截留'],
    ['村主任虚报面积，冒领退耕补贴。', '虚报'],
    ['办证大厅的窗口人员吃拿卡要。', '吃拿卡要'],
    ['我反映以后，所长打击报复，把我调走。', '打击报复'],
    ['派出所民警给赌场充当保护伞。', '保护伞'],
    ['村支书与砂场老板勾结，卖掉集体的河滩。', '勾结'],
    ['局长收受老板的红包。', '收受'],
    ['村干部把低保给了亲戚，困难户没有份。', '亲戚'],
    ['法官枉法裁判，事实都不查。', '枉法裁判'],
    ['村里的账目从未公开，村委会说丢了。', '账目从未公开'],
    ['我实名举报青石村村主任。', '实名举报青石村村主任'],
    ['他是公职人员，却欺压邻里。', '欺压'],
  ])('%s', (letter, word) => {
    expect(marked(letter)).toContain(word)
    expect(kinds(letter)).toContain('ACCUSATION')
  })
})

describe('a complaint about staff goes the same way (第三十条)', () => {
  it.each([
    ['窗口工作人员态度很差。', '态度很差'],
    ['社区和街道互相推诿。', '推诿'],
    ['民警不出警。', '不出警'],
    ['城管粗暴执法，掀了老人的摊子。', '粗暴执法'],
    ['镇政府对此置之不理。', '置之不理'],
  ])('%s', (letter, word) => {
    expect(marked(letter).join('|')).toContain(word)
    expect(kinds(letter)).toEqual(['STAFF_COMPLAINT'])
  })
})

describe('the channel is not offered', () => {
  it.each([
    ['for a trader: nobody in office is named', '物业公司侵占绿地，态度恶劣，还克扣保安工资。'],
    ['where an office is only asked for help', '请镇政府查处开发商侵占绿地。'],
    ['where somebody in office is only greeted', '尊敬的书记：邻居强占了我家的地。'],
    ['where the head of a company is meant', '公司领导克扣工资，经理骂人。'],
    ['for a neighbour', '邻居霸占公共楼道，还威胁我。'],
    ['where it is denied', '村支书没有贪污，请不要误会。'],
    ['where it is a slogan', '要严惩腐败，反对以权谋私。'],
    ['where it is the name of a law', '《关于办理贪污贿赂刑事案件的规定》第三条。'],
    ['for thanks', '感谢民警帮我找回孩子。'],
    ['where a telephone number is asked for', '请公布举报电话。'],
    ['for slow service that nobody did', '路灯坏了三个月，请快点修。'],
  ])('%s', (_, letter) => {
    expect(marked(letter)).toEqual([])
  })
})

describe('however it is written', () => {
  it('in traditional characters and full-width digits, with its place in the letter as it came in', () => {
    expect(marked('村支書剋扣低保金，每戶少發３００元。')).toEqual(['剋扣'])
    expect(marked('鎮幹部徇私舞弊，收受紅包。')).toEqual(['徇私舞弊', '收受', '紅包'])
  })

  it('no mark lies outside the letter or over another', () => {
    fc.assert(
      fc.property(sentencesOfAll, (letter) => {
        let last = 0
        for (const { start, end } of accusationsIn(letter)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(letter.length)
      }),
    )
  })
})
