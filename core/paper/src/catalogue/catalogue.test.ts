import { isRefusal } from '@onedoor/kernel'
import { describe, expect, it } from 'vitest'
import {
  type Dossier,
  dossierCover,
  dossierRemarks,
  type Issuer,
  type MatterFacts,
  type Paper,
  type PaperRefusal,
  registrationForm,
  reviewAnswer,
  reviewOpinion,
  reviewRequest,
  suggestionAnswer,
  templateById,
  terminationNotice,
  trackNotice,
} from '../index.ts'
import { acceptance } from './acceptance.ts'

const MATTER: MatterFacts = {
  ...{ no: '访2026-000123', code: 'C86G-MGAS-74DJ-TQ', trackUrl: 'https://county.test/track', subject: '村口桥面塌陷' },
  ...{ receivedOn: '2026-09-07', claims: ['修好桥面', '设警示牌'], petitioner: '欧阳喆', channel: '来访' },
}
const OFFICE: Issuer = { name: '县住房和城乡建设局', address: '行政中心1号楼', phone: '83001001' }
const ISSUED = { docNo: '天住建途〔2026〕12号', date: '2026-10-29' }

const textOf = (paper: Paper | PaperRefusal): string => {
  if (isRefusal(paper)) throw new Error(`${paper.refused} ${paper.basis ?? ''}`)
  const { title, blocks, foot } = paper
  return [title, ...blocks.map((block) => (block.kind === 'rows' ? block.rows.flat().join('\n') : block.text)), ...foot].join('\n')
}

const TRACK = {
  ...{ track: '行政复议', basis: '《信访工作条例》第三十一条第四项', competentBody: '县人民政府行政复议机构', procedure: '书面申请。' },
  ...{ reasons: '对处罚决定不服。', materials: '材料已经退还你本人。' },
  limitations: [
    { what: '申请行政复议', length: '60日', until: '2026-11-06' },
    { what: '提起行政诉讼', length: '6个月' },
  ],
}
const ATTACKED = { organ: '县住房和城乡建设局', docNo: '天住建答〔2026〕12号', servedOn: '2026-10-30' }
const REQUEST = {
  level: 'REVIEW',
  ...{ attacked: ATTACKED, reviewBody: '县人民政府', until: '2026-11-30' },
  ...{ request: '撤销答复。', reasons: '事实不清。', evidence: '照片两张' },
} as const
const ANSWER = { level: 'FINAL_REVIEW', attacked: ATTACKED, requestedOn: '2026-11-10', doneBy: '2026-12-10' } as const
const DECLINED = {
  level: 'REVIEW',
  attacked: ATTACKED,
  requestedOn: '2026-12-31',
  reasons: '超过三十日。',
  otherWays: '可以补充新的事实。',
} as const
const OPINION = {
  level: 'REVIEW',
  ...{ attacked: ATTACKED, request: '撤销答复。', facts: '经查属实。', basis: '公路法第三十五条。' },
  ...{ outcome: '撤销原处理意见，责令重新作出', text: '三十日内重新作出，不得作出相同的意见。', nextBody: '市人民政府' },
} as const
const DOSSIER: Dossier = {
  ...{ from: '2026-09-07', until: '2026-12-10', keeping: '30年', remarks: ['材料齐全。'], by: '曾建平', made: '2026-12-20' },
  ...{ matter: MATTER, issuer: OFFICE },
  entries: [
    {
      ...{ title: '信访处理意见书', docNo: ATTACKED.docNo, date: '2026-10-29', by: OFFICE.name, remark: '' },
      body: { kind: 'text', text: '意见' },
    },
  ],
}
const RECEIVED = { receiver: '窗口甲', reach: '13900000001', narrative: '桥塌了。', files: ['照片.jpg'], confidential: '不愿公开姓名' }

const empty = <T extends object>(facts: T, ...names: readonly (keyof T)[]): T => ({
  ...facts,
  ...Object.fromEntries(names.map((name) => [name, Array.isArray(facts[name]) ? [] : ''])),
})

describe('each is made', () => {
  it.each([
    ['D01', registrationForm(MATTER, RECEIVED, OFFICE), ['窗口甲', '桥塌了', '照片.jpg', '不愿公开姓名', '宣读']],
    [
      'D11',
      trackNotice(MATTER, TRACK, OFFICE, ISSUED),
      ['行政复议', '最后一日为2026年11月6日', '信访不停止上述期限', '材料已经退还', '处理途径确定错误'],
    ],
    [
      'D33',
      reviewRequest(MATTER, REQUEST, OFFICE, '2026-11-01'),
      ['信访事项复查申请书', ATTACKED.docNo, '最后一日为2026年11月30日', '照片两张'],
    ],
    ['D34', reviewAnswer(MATTER, ANSWER, OFFICE, ISSUED), ['复核受理告知书', '2026年12月10日', '听证所需时间不计算']],
    ['D34', reviewAnswer(MATTER, DECLINED, OFFICE, ISSUED), ['不予受理告知书', '超过三十日', '可以补充新的事实']],
    ['D35', reviewOpinion(MATTER, OPINION, OFFICE, ISSUED), ['复查意见书', '撤销原处理意见', '30日内', '市人民政府书面请求复核']],
    ['D35', reviewOpinion(MATTER, { ...OPINION, level: 'FINAL_REVIEW' }, OFFICE, ISSUED), ['复核意见书', '不再受理', '新的事实']],
    ['D36', terminationNotice(MATTER, { why: '已经复核并送达复核意见' }, OFFICE, ISSUED), ['终结', '新的事实', '社会救助']],
    ['D45', dossierCover(DOSSIER, 3), ['30年', '共 1 件　3 页', '2026年9月7日至2026年12月10日']],
    ['D45', dossierRemarks(DOSSIER), ['材料齐全', '曾建平']],
  ])('%s, with what the law wants in it', (kind, paper, parts) => {
    const text = textOf(paper)
    expect((paper as Paper).kind).toBe(kind)
    expect((paper as Paper).layout).toBe(templateById(kind)?.layout)
    for (const part of parts) expect(text).toContain(part)
    expect(text).not.toMatch(/\{\{|undefined|NaN/)
  })

  it('a second review names no further organ, and only for the same facts and reasons (第三十六条第三款)', () => {
    const text = textOf(reviewOpinion(MATTER, { ...OPINION, level: 'FINAL_REVIEW', nextBody: '' }, OFFICE, ISSUED))
    expect(text).not.toContain('请求复核；')
    expect(text).toContain('以同一事实和理由')
  })
})

const track = (...names: readonly (keyof typeof TRACK)[]) => trackNotice(MATTER, empty(TRACK, ...names), OFFICE, ISSUED)
const request = (...names: readonly (keyof typeof REQUEST)[]) => reviewRequest(MATTER, empty(REQUEST, ...names), OFFICE, '2026-11-01')
const opinion = (...names: readonly (keyof typeof OPINION)[]) => reviewOpinion(MATTER, empty(OPINION, ...names), OFFICE, ISSUED)
const dossier = (...names: readonly (keyof typeof DOSSIER)[]) => dossierCover(empty(DOSSIER, ...names), 3)
const NO_NUMBER = { ...ISSUED, docNo: '' }

describe('none is made without one of the things the law wants, and the refusal says which', () => {
  it.each([
    ['D01', registrationForm(MATTER, empty(RECEIVED, 'narrative'), OFFICE), '第十九条', '反映内容'],
    ['D01', registrationForm(MATTER, empty(RECEIVED, 'receiver'), OFFICE), '第十九条', '接待人'],
    ['D01', registrationForm({ ...MATTER, claims: [] }, RECEIVED, OFFICE), '第十九条', '诉求'],
    ['D11', trackNotice(MATTER, TRACK, OFFICE, NO_NUMBER), '第二十三条', '文号'],
    ['D11', track('track'), '第三十一条', '处理途径'],
    ['D11', track('basis'), '第三十一条', '依据'],
    ['D11', track('competentBody'), '第二十三条', '办理机关'],
    ['D11', track('procedure'), '第二十三条', '程序'],
    ['D11', track('reasons'), '第二十三条', '理由'],
    ['D11', track('materials'), '第二十三条', '材料去向'],
    ['D11', track('limitations'), '第二十三条', '法定期限'],
    ['D32', suggestionAnswer({ ...MATTER, claims: [] }, { adoption: 'NOT', text: '没有经费。' }, OFFICE, ISSUED), '第二十九条', '建议内容'],
    ['D32', suggestionAnswer(MATTER, { adoption: 'NOT', text: ' ' }, OFFICE, ISSUED), '第二十九条', '研究结果'],
    ['D32', suggestionAnswer(MATTER, { adoption: 'ADOPTED', text: '照办。' }, OFFICE, NO_NUMBER), '第二十九条', '文号'],
    ['D33', request('reviewBody'), '第三十五条', '复查机关'],
    ['D33', request('request'), '第三十五条', '请求'],
    ['D33', request('reasons'), '第三十五条', '事实和理由'],
    ['D33', reviewRequest({ ...MATTER, petitioner: '' }, REQUEST, OFFICE, '2026-11-01'), '第三十五条', '申请人'],
    ['D34', reviewAnswer(MATTER, { ...ANSWER, doneBy: '' }, OFFICE, ISSUED), '第三十五条', '办结期限'],
    ['D34', reviewAnswer(MATTER, empty(DECLINED, 'reasons'), OFFICE, ISSUED), '第三十五条', '不予受理的理由'],
    ['D34', reviewAnswer(MATTER, empty(DECLINED, 'otherWays'), OFFICE, ISSUED), '第三十五条', '其他途径'],
    ['D35', opinion('request'), '第三十五条', '请求'],
    ['D35', opinion('facts'), '第三十五条', '查明的事实'],
    ['D35', opinion('basis'), '第三十五条', '依据'],
    ['D35', opinion('outcome'), '第三十五条', '意见'],
    ['D35', opinion('nextBody'), '第三十六条', '复核机关'],
    ['D35', reviewOpinion(MATTER, OPINION, OFFICE, NO_NUMBER), '第三十五条', '文号'],
    ['D36', terminationNotice(MATTER, { why: '' }, OFFICE, ISSUED), '第三十六条第三款', '终结事项'],
    ['D45', dossier('keeping'), '档案法', '保管期限'],
    ['D45', dossier('entries'), '档案法', '件数页数'],
    ['D45', dossierRemarks(empty(DOSSIER, 'by')), '档案法', '立卷人'],
    ['D45', dossierRemarks(empty(DOSSIER, 'remarks')), '档案法', '本卷情况说明'],
  ])('%s', (_, refused, article, name) => {
    expect(refused).toMatchObject({ refused: 'mandatory-missing' })
    expect((refused as PaperRefusal).basis).toContain(article)
    expect((refused as PaperRefusal).basis).toContain(`缺 ${name}）`)
  })
})

describe('受理告知书 says by which procedure', () => {
  const facts = { handler: '曾建平', contact: '83001001', doneBy: '2026-09-21' }
  it('the simple one, answered by telephone unless paper is asked for', () => {
    const text = textOf(acceptance(MATTER, { ...facts, procedure: 'SIMPLE' }, OFFICE, ISSUED))
    for (const part of ['简易办理', '书面答复', '转为普通程序']) expect(text).toContain(part)
    expect(text).not.toContain('60日')
  })
  it('a suggestion is studied and answered (第二十九条)', () => {
    expect(textOf(acceptance(MATTER, { ...facts, procedure: 'SUGGESTION' }, OFFICE, ISSUED))).toContain('研究论证')
  })
})

describe('a county’s own wording', () => {
  const own = (wording: string): Issuer => ({ ...OFFICE, wordings: (id, on) => (id === 'D36' && on >= '2026-10-01' ? wording : undefined) })
  const said = (issuer: Issuer, date: string) => textOf(terminationNotice(MATTER, { why: '已经复核' }, issuer, { ...ISSUED, date }))
  const GOOD = '# 本县终结通知\n您好：{{终结事项}}\n{{重新提出的条件}}\n{{帮扶救助}}'

  it('is printed from its day on; an older document keeps the wording of its day', () => {
    expect(said(own(GOOD), '2026-10-01')).toContain('本县终结通知\n您好：村口桥面塌陷。')
    expect(said(own(GOOD), '2026-09-30')).toContain('信访事项终结告知书')
  })

  it('that lost what the law wants is passed over: the notice still says how to be helped (第三十七条)', () => {
    const text = said(own(GOOD.replace('{{帮扶救助}}', '')), '2026-10-01')
    expect(text).not.toContain('本县终结通知')
    expect(text).toContain('社会救助')
  })
})
