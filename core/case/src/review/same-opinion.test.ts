import { describe, expect, it } from 'vitest'
import { compareOpinions, type Opinion, sameOpinion } from './same-opinion.ts'

const FIRST: Opinion = {
  claims: [{ claim: 'claim-1', outcome: 'NOT_SUPPORTED' }],
  facts:
    '经查，信访人反映的桥梁位于村口，建于 1998 年。2026 年 3 月 8 日我局派员到现场查看，桥面有裂缝，不影响通行。该桥没有列入本年度养护计划。村委会表示平时由村民自行维护。',
  basis: '《公路法》第三十五条、《农村公路养护管理办法》第十二条',
  findings: [
    {
      claim: 'claim-1',
      text: '该桥不属于县道、乡道，养护责任在村委会，我局没有维修义务，对信访人要求立即修复桥面的请求不予支持。建议信访人向村委会反映，由村委会安排资金处理。',
    },
  ],
}
const redo = (over: Partial<Opinion>): Opinion => ({ ...FIRST, ...over })
const finding = (text: string): Pick<Opinion, 'findings'> => ({ findings: [{ claim: 'claim-1', text }] })

describe('a redo that repeats the opinion (北京市信访条例 第五十条, 山东省信访条例 第四十五条): the petitioner was promised a new look', () => {
  it('is caught when copied', () => {
    expect(sameOpinion(FIRST, FIRST)).toBe(true)
  })

  it('is caught when its sentences change places and the signs between them', () => {
    const facts =
      '村委会表示平时由村民自行维护；该桥没有列入本年度养护计划；2026年3月8日，我局派员到现场查看，桥面有裂缝，不影响通行；经查，信访人反映的桥梁位于村口，建于1998年。'
    expect(sameOpinion(FIRST, redo({ facts }))).toBe(true)
  })

  it('is caught when words are changed for others of the same meaning', () => {
    const facts =
      '经核查，信访人所反映的桥梁位于村口，修建于 1998 年。2026 年 3 月 8 日我局派人到现场察看，桥面存在裂缝，但不影响通行。该桥未列入本年度养护计划。村委会称平时由村民自行维护。'
    const said = finding(
      '该桥不属于县道、乡道，养护的责任在村委会，我局无维修义务，对信访人提出的立即修复桥面的请求不予支持。建议信访人向村委会反映，由村委会安排资金解决。',
    )
    const compared = compareOpinions(FIRST, redo({ facts, ...said }))
    expect(compared).toMatchObject({ sameOutcomes: true, newFacts: 0, newReasons: 0, repeats: true })
  })

  it('is caught when it is padded with a sentence that says nothing', () => {
    const facts = `收到复查意见后我局高度重视，再次研究。${FIRST.facts}`
    expect(sameOpinion(FIRST, redo({ facts }))).toBe(true)
  })

  it('is not one when a claim is answered differently: that is a new decision', () => {
    expect(sameOpinion(FIRST, redo({ claims: [{ claim: 'claim-1', outcome: 'SUPPORTED' }] }))).toBe(false)
  })

  it('is not one when new facts were found, though the answer stays', () => {
    const facts = `${FIRST.facts}2026 年 6 月 2 日委托有资质的单位检测，检测报告认定主梁承载力满足设计荷载，裂缝宽度 0.12 毫米，属于表面收缩裂缝。调取 1998 年竣工档案，建设单位为村集体，移交手续齐全。`
    expect(sameOpinion(FIRST, redo({ facts }))).toBe(false)
  })

  it('is not one when the reasons in law are new, though the answer stays', () => {
    const said = finding(
      '根据 2003 年县政府公路移交纪要，桥梁资产登记在镇人民政府名下，修缮资金应从镇级财政列支。本局已于 6 月 5 日将情况书面函告镇人民政府，并附检测报告，由其在三十日内答复您；本局没有该项资产的处分权。',
    )
    expect(sameOpinion(FIRST, redo({ basis: '《预算法》第二十一条、县政府〔2003〕18 号专题会议纪要', ...said }))).toBe(false)
  })

  it('marks each sentence that is new, so that whoever signs sees it', () => {
    const { facts } = compareOpinions(FIRST, redo({ facts: '该桥没有列入本年度养护计划。检测报告认定主梁承载力满足设计荷载。' }))
    expect(facts.map(({ isNew }) => isNew)).toEqual([false, true])
  })
})
