import { isRefusal } from '@onedoor/kernel'
import { describe, expect, it } from 'vitest'
import {
  acceptance,
  type Block,
  dateSaid,
  docNo,
  extensionApproval,
  extensionNotice,
  handlingOpinion,
  lawOf,
  type MatterFacts,
  nonAcceptance,
  objection,
  objectionDecision,
  type Paper,
  papersOf,
  proofOfService,
  ratingNote,
  referral,
  slip,
} from './index.ts'

const MATTER: MatterFacts = {
  ...{
    no: '访2026-000123',
    code: 'C86G-MGAS-74DJ-TQ',
    trackUrl: 'https://county.test/track',
    subject: '村口桥面塌陷',
    receivedOn: '2026-09-07',
  },
  ...{ claims: ['修好桥面', '设警示牌'], petitioner: '欧阳喆、刘镕', channel: '来访' },
}
const OFFICE = { name: '县住房和城乡建设局', address: '行政中心1号楼', phone: '83001001' }
const ISSUED = { docNo: '天住建答〔2026〕12号', date: '2026-10-29' }
const OPINION = {
  ...{ facts: '经查属实。', basis: '公路法第三十五条。', reviewBody: '县人民政府' },
  answers: [
    { claim: '修好桥面', outcome: '予以支持', text: '十一月底前修好。' },
    { claim: '设警示牌', outcome: '解释说明', text: '已经设立。' },
  ],
} as const

const made = (paper: Paper | { refused: string }): Paper => {
  if (isRefusal(paper)) throw new Error(`not made: ${paper.refused}`)
  return paper as Paper
}
const textOf = ({ blocks, foot }: Paper): string =>
  [...blocks.map((block: Block) => (block.kind === 'rows' ? block.rows.flat().join(' ') : block.text)), ...foot].join('\n')

describe('处理意见书 says what 信访工作条例 第三十二条 wants', () => {
  it('each claim with its own answer, the facts, the basis, and where to ask for review within thirty days', () => {
    const paper = made(handlingOpinion(MATTER, OPINION, OFFICE, ISSUED))
    expect(textOf(paper)).toContain('关于“修好桥面”：予以支持')
    expect(textOf(paper)).toContain('关于“设警示牌”：解释说明')
    expect(textOf(paper)).toContain('30日内，向县人民政府书面请求复查')
    expect(paper.addressee).toBe('欧阳喆、刘镕')
    expect(textOf(paper)).toContain('查询码：C86G-MGAS-74DJ-TQ')
  })

  it.each([
    ['facts', { ...OPINION, facts: ' ' }, '事实和理由'],
    ['basis', { ...OPINION, basis: '' }, '法律法规依据'],
    ['one claim left unanswered', { ...OPINION, answers: OPINION.answers.slice(0, 1) }, '对每项诉求的处理意见'],
    ['an empty answer', { ...OPINION, answers: OPINION.answers.map((one) => ({ ...one, text: '' })) }, '对每项诉求的处理意见'],
    ['the organ of review', { ...OPINION, reviewBody: '' }, '复查机关'],
  ])('and is not made without %s, naming the article', (_, opinion, name) => {
    const refused = handlingOpinion(MATTER, opinion, OFFICE, ISSUED)
    expect(refused).toMatchObject({ refused: 'mandatory-missing' })
    expect((refused as { basis: string }).basis).toMatch(/第三十[二五]条/)
    expect((refused as { basis: string }).basis).toContain(name)
  })

  it('an anonymous petitioner is answered too', () => {
    expect(made(handlingOpinion({ ...MATTER, petitioner: '' }, OPINION, OFFICE, ISSUED)).addressee).toBe('信访人')
  })
})

describe('the letters between offices', () => {
  const DATES = { tellBy: '2026-09-23', objectBy: '2026-09-15', reason: '', to: OFFICE.name, below: false }
  it('转送函 tells the unit both its periods and carries no telephone, address or ID number of the petitioner', () => {
    const text = textOf(made(referral(MATTER, DATES, OFFICE, ISSUED)))
    expect(text).toContain('最迟于2026年9月23日书面告知信访人')
    expect(text).toContain('最迟于2026年9月15日提出异议')
    expect(text).not.toMatch(/1[3-9]\d{9}/)
  })
  it('转送函 rests on 第一项 for a department of the county and on 第二项 for a township (第二十二条第一款)', () => {
    const resting = (below: boolean) => textOf(made(referral(MATTER, { ...DATES, below }, OFFICE, ISSUED)))
    expect(resting(false)).toContain('第二十二条第一款第一项，')
    expect(resting(true)).toContain('第二十二条第一款第二项，')
  })
  it('转送函 sets no day for an objection where the law of that day set none (信访条例 2005)', () => {
    const text = textOf(made(referral(MATTER, { ...DATES, objectBy: '' }, OFFICE, ISSUED)))
    expect(text).toContain('请及时提出异议')
    expect(text).not.toMatch(/NaN|年0月|最迟于提出/)
  })
  it('交办函 names the day by which the result is to be reported', () => {
    const paper = made(referral(MATTER, { ...DATES, reportDueOn: '2026-10-15' }, OFFICE, ISSUED))
    expect(paper.kind).toBe('D06')
    expect(textOf(paper)).toContain('最迟于2026年10月15日反馈办理结果')
  })
  it('转送函 lists the papers that go with it, or says that there are none; unknown ones are not spoken of', () => {
    const papersIn = (materials: readonly string[]) => textOf(made(referral(MATTER, { ...DATES, materials }, OFFICE, ISSUED)))
    expect(papersIn(['照片.jpg', '申请书.pdf'])).toContain('照片.jpg、申请书.pdf，共2份。')
    expect(papersIn([])).toContain('随函材料\n无。')
    expect(textOf(made(referral(MATTER, DATES, OFFICE, ISSUED)))).not.toContain('随函材料')
  })
  it('异议函 without detailed reasons is not made (第二十三条第三款)', () => {
    const refused = objection(MATTER, { to: OFFICE.name, referralNo: '', reasons: '', proposed: '' }, OFFICE, ISSUED)
    expect(refused).toMatchObject({ refused: 'mandatory-missing', basis: expect.stringContaining('第二十三条') as string })
  })
})

describe('the law of its day', () => {
  const told = { handler: '曾建平', contact: '83001001', doneBy: '2022-06-29' }
  const more = { days: 30, reason: '须鉴定。', approvedBy: '陈镕', before: '2022-06-29', after: '2022-07-29', done: [] }
  const sent = { to: OFFICE.name, reason: '', tellBy: '2022-05-16', objectBy: '' }
  const back = { to: '县信访局', referralNo: '', reasons: '不归我局。', proposed: '' }
  const all = (date: string) => {
    const issued = { ...ISSUED, date }
    const papers = [
      acceptance(MATTER, told, OFFICE, issued),
      extensionNotice(MATTER, more, OFFICE, issued),
      extensionApproval(MATTER, more, OFFICE, date),
      referral(MATTER, { ...sent, below: false }, OFFICE, issued),
      objection(MATTER, back, OFFICE, issued),
      handlingOpinion(MATTER, OPINION, OFFICE, issued),
    ]
    return papers.map((paper) => textOf(made(paper))).join('\n')
  }

  it('a document of 30 April 2022 and before rests on 信访条例 of 2005 and names no article of the later regulation', () => {
    const text = all('2022-04-30')
    for (const article of ['第二十一条第一款第二项', '第三十三条', '第三十条', '第三十四条']) expect(text).toContain(article)
    expect(text).not.toMatch(/信访工作条例|第二十三条|第二十八条|undefined/)
  })

  it('a document of 1 May 2022 rests on 信访工作条例 (Art. 50)', () => {
    const text = all('2022-05-01')
    for (const article of [
      '第二十二条第一款第一项',
      '第二十三条第三款',
      '第二十八条第三款',
      '第三十一条第六项',
      '第三十四条',
      '第三十五条',
    ])
      expect(text).toContain(article)
    expect(text).not.toContain('《信访条例》')
  })

  it('has an article for every ground of a refusal, under either', () => {
    for (const date of ['2018-01-01', '2026-01-01'])
      for (const article of Object.values(lawOf(date).decline)) expect(article).toMatch(/^第.+条/)
  })
})

describe('what a petitioner is told', () => {
  it('受理告知书: accepted claims, handler, last day, recusal', () => {
    const text = textOf(made(acceptance(MATTER, { handler: '曾建平', contact: '83001001', doneBy: '2026-11-10' }, OFFICE, ISSUED)))
    for (const part of ['修好桥面', '曾建平', '最迟于2026年11月10日办结', '申请回避']) expect(text).toContain(part)
  })
  it('不予受理告知书: which body is competent, and that limitation periods go on', () => {
    const facts = { ground: '应当通过诉讼解决', reasons: '属于民事纠纷。', competentBody: '县人民法院', ended: false }
    const text = textOf(made(nonAcceptance(MATTER, facts, OFFICE, ISSUED)))
    for (const part of ['请向县人民法院提出', '不停止这些期限']) expect(text).toContain(part)
    const sentence = '不服判决的，可以向人民法院申请再审。'
    expect(textOf(made(nonAcceptance(MATTER, { ...facts, competentBody: sentence }, OFFICE, ISSUED)))).toContain(
      `\n${sentence}\n申请行政复议`,
    )
    expect(nonAcceptance(MATTER, { ...facts, competentBody: '' }, OFFICE, ISSUED)).toMatchObject({ refused: 'mandatory-missing' })
  })
  it('不再受理告知书: what a final review ended names no other body, and is made all the same (第三十六条第三款)', () => {
    const facts = { ground: '已有复核意见', reasons: '同一事实和理由。', competentBody: '', ended: true }
    const paper = made(nonAcceptance(MATTER, facts, OFFICE, ISSUED))
    expect(paper.title).toBe('信访事项不再受理告知书')
    expect(textOf(paper)).not.toContain('向哪里提出')
    expect(textOf(paper)).toContain('不同意本告知的')
    expect(nonAcceptance(MATTER, { ...facts, reasons: '' }, OFFICE, ISSUED)).toMatchObject({ refused: 'mandatory-missing' })
  })
  it('延期告知书: the reason and the new last day (第三十四条)', () => {
    const facts = { days: 30, reason: '需要检测。', approvedBy: '陈念慈', before: '2026-11-10', after: '2026-12-10', done: [] }
    expect(textOf(made(extensionNotice(MATTER, facts, OFFICE, ISSUED)))).toContain('新的最后期限为2026年12月10日')
    expect(extensionNotice(MATTER, { ...facts, reason: '' }, OFFICE, ISSUED)).toMatchObject({ refused: 'mandatory-missing' })
  })
  it('延期审批表 says what was done so far, and is not made without the head who approved', () => {
    const facts = {
      days: 30,
      reason: '需要检测。',
      approvedBy: '陈念慈',
      before: '2026-11-10',
      after: '2026-12-10',
      done: ['到现场查看。'],
    }
    expect(textOf(made(extensionApproval(MATTER, facts, OFFICE, '2026-11-01')))).toContain('已做的工作 到现场查看。')
    expect(extensionApproval(MATTER, { ...facts, approvedBy: '' }, OFFICE, '2026-11-01')).toMatchObject({
      refused: 'mandatory-missing',
      basis: expect.stringContaining('第三十四条') as string,
    })
  })
  it('收件凭证 exists in both languages, each whole', () => {
    const facts = {
      ...{ no: '收2026-000001', code: MATTER.code, url: 'https://county.test/track#x', subject: '路灯', claims: ['修好'], files: [] },
      ...{ receivedOn: '2026-09-07', nextBy: '2026-09-22' },
    }
    expect(textOf(made(slip({ ...facts, language: 'zh' }, OFFICE)))).toContain('最迟 2026年9月22日')
    const english = made(slip({ ...facts, language: 'en' }, OFFICE))
    expect(english.title).not.toMatch(/\p{Script=Han}/u)
    expect(textOf(english)).toContain('By 2026-09-22')
  })
  const REVIEW = { until: '2026-11-30', body: '县人民政府' }
  const RATING = { until: '2026-11-28', url: 'https://county.test/track#x', review: REVIEW }
  it('评价告知单 in English says the same, without a word of Chinese but the subject and the number', () => {
    const text = textOf(made(ratingNote({ ...MATTER, no: '1', subject: 'bridge' }, { ...RATING, language: 'en' }, OFFICE, '2026-10-29')))
    for (const part of ['voluntary', 'once', 'silence is not satisfaction', 'review by 2026-11-30']) expect(text).toContain(part)
    expect(text).not.toMatch(/\p{Script=Han}/u)
  })
  it('评价告知单 says that rating is voluntary, once, and that silence is not satisfaction', () => {
    const text = textOf(made(ratingNote(MATTER, { ...RATING, language: 'zh' }, OFFICE, '2026-10-29')))
    for (const part of [
      '自愿',
      '只评一次',
      '不得要求更改',
      '不评价不当作满意',
      '最迟可在2026年11月30日向县人民政府请求复查',
      '以寄出日期为准',
    ])
      expect(text).toContain(part)
  })
  const SERVICE = {
    ...{ served: ISSUED.docNo, method: '直接送达', receiver: '', remarks: '', servedOn: '2026-10-30' },
    ...{ left: false, proofs: 0, review: REVIEW },
  }
  it('送达回证 without a receiver or witness proves nothing and is not made', () => {
    expect(proofOfService(MATTER, SERVICE, OFFICE)).toMatchObject({ refused: 'mandatory-missing' })
    expect(textOf(made(proofOfService(MATTER, { ...SERVICE, proofs: 1 }, OFFICE)))).toContain('签收人 见所附证明')
  })
  it('送达回证 shows the last day to ask for review, and that posting keeps it (第三十五条)', () => {
    const text = textOf(made(proofOfService(MATTER, { ...SERVICE, receiver: '欧阳喆' }, OFFICE)))
    for (const part of ['最迟可在2026年11月30日向县人民政府请求复查', '以寄出日期为准']) expect(text).toContain(part)
  })
  it('送达回证 of what was left says why, and has places for two witnesses (民事诉讼法 第八十九条, by analogy)', () => {
    const facts = { ...SERVICE, left: true, method: '留置送达', receiver: '李大成、陈小妹', remarks: '拒绝签收。' }
    const paper = made(proofOfService(MATTER, facts, OFFICE))
    expect(textOf(paper)).toContain('拒收事由 拒绝签收。')
    expect(paper.signatures).toEqual(['送达人', '见证人', '见证人'])
  })
})

describe('no document goes out without what the law wants in it', () => {
  const empty = { ...MATTER, claims: [] }
  const dates = { tellBy: '2026-09-23', objectBy: '2026-09-15', reason: '', to: OFFICE.name, below: false }
  const words = { no: '', code: '', url: '', subject: '', claims: [], files: [] }
  const slipFacts = { ...words, language: 'zh', receivedOn: '', nextBy: '' } as const
  it.each([
    ['D02', slip(slipFacts, OFFICE), '第二十二条', '收件号、查询码、事由、告知期限'],
    ['D05', referral(empty, { ...dates, to: '' }, OFFICE, ISSUED), '第二十二条', '受文单位、诉求'],
    ['D06', referral(empty, { ...dates, reportDueOn: '2026-10-15' }, OFFICE, { ...ISSUED, docNo: '' }), '第二十二条', '文号、诉求'],
    ['D08', objectionDecision(MATTER, { to: '', upheld: false, reasons: '' }, OFFICE, ISSUED), '第二十三条', '受文单位、核定理由'],
    ['D09', acceptance(empty, { handler: '', contact: '', doneBy: '' }, OFFICE, ISSUED), '第二十三条', '受理的诉求、经办人、办理期限'],
    [
      'D27',
      ratingNote({ ...MATTER, code: '' }, { language: 'zh', until: '', url: '', review: { until: '', body: '' } }, OFFICE, ''),
      '评价工作办法',
      '查询码、查询网址、评价截止日、请求复查的最后一日',
    ],
  ])('%s: the refusal names the article and each thing that is missing', (_, refused, article, names) => {
    expect(refused).toMatchObject({ refused: 'mandatory-missing' })
    expect((refused as { basis: string }).basis).toContain(article)
    expect((refused as { basis: string }).basis).toContain(`缺 ${names}）`)
  })
})

describe('form', () => {
  it('文号 has hexagonal brackets, no 第 and no padding', () => {
    expect(docNo('天信访', '受', 2026, 7)).toBe('天信访受〔2026〕7号')
  })
  it('成文日期 is in Arabic figures without padding', () => {
    expect(dateSaid('2026-09-01')).toBe('2026年9月1日')
  })
  it('every event that the law wants in writing calls for its document', () => {
    expect(papersOf({ type: 'MatterReferred', data: { mode: 'ASSIGN' } })).toEqual(['D06'])
    expect(papersOf({ type: 'HandlingPeriodExtended', data: {} })).toEqual(['D14', 'D13'])
    expect(papersOf({ type: 'NoteAdded', data: {} })).toEqual([])
  })
})
