import { accepted, consented } from '@onedoor/case/testing'
import type { PaperKind } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import { paperOf } from '../documents.state.ts'
import { ANSWERED, at, BEFORE, numbered, storyOf, textOf } from '../testing.ts'

type Case = readonly [PaperKind, string, Parameters<typeof storyOf>[0], readonly string[]]

const CASES: readonly Case[] = [
  [
    'D32',
    '建议的答复',
    [
      ...BEFORE,
      [
        '2026-03-20',
        {
          ...{ type: 'SuggestionAnswered', data: { adoption: 'PARTLY', told: 'POST' }, ...numbered('housing', '复') },
          sealed: { text: '桥面明年翻修，今年先设警示牌。' },
        },
        at('housing'),
      ],
    ],
    ['建议意见答复书', '部分采纳', '桥面明年翻修', '《信访工作条例》第二十九条', '修好桥面'],
  ],
  [
    'D12',
    '简易答复',
    [
      ...BEFORE,
      ['2026-03-06', { ...accepted('housing'), data: { ...accepted('housing').data, procedure: 'SIMPLE' } }, at('housing')],
      [
        '2026-03-09',
        {
          ...{ type: 'SimpleAnswered', sealed: { findings: [{ claim: 'claim-1', text: '已经补好。' }] }, ...numbered('housing', '简') },
          data: { claims: [{ claim: 'claim-1', outcome: 'SUPPORTED' }], answeredOn: '2026-03-09', told: 'PHONE' },
        },
        at('housing'),
      ],
    ],
    ['已经补好', '以电话作出', '书面答复'],
  ],
  [
    'D17',
    '听证',
    [
      ...BEFORE,
      [
        '2026-03-10',
        {
          ...{ type: 'HearingOrdered', sealed: { place: '会议室', hearers: ['甲', '乙'] }, ...numbered('housing', '听') },
          data: { stage: 'HANDLING', on: '2026-03-20', open: false, chair: 'chair' },
        },
        at('housing'),
      ],
    ],
    ['2026年3月20日，在会议室', '工作人员chair', '甲、乙', '不公开'],
  ],
  [
    'D18',
    '同意听证',
    [...BEFORE, ['2026-03-09', consented('HEARING'), { organ: '', by: 'petitioner' }]],
    ['听证同意书', '王大明', '修好桥面', '没有同意公开'],
  ],
  [
    'D20',
    '听证报告',
    [
      ...BEFORE,
      [
        '2026-03-10',
        {
          ...{ type: 'HearingOrdered', sealed: { place: '会议室', hearers: ['甲', '乙'] }, ...numbered('housing', '听') },
          data: { stage: 'HANDLING', on: '2026-03-20', open: false, chair: 'chair' },
        },
        at('housing'),
      ],
      [
        '2026-03-21',
        {
          type: 'HearingHeld',
          data: { stage: 'HANDLING', days: ['2026-03-20'], record: [{ digest: 'a'.repeat(64), mime: 'application/pdf', bytes: 9 }] },
          sealed: { report: '应当修复。', dissent: '乙认为先做检测。', fileNames: ['笔录.pdf'] },
        },
        at('housing'),
      ],
    ],
    ['听证报告', '2026年3月20日，会议室', '应当修复', '乙认为先做检测', '见所附听证笔录（1 份）', '不是处理决定'],
  ],
  [
    'D04',
    '授权委托',
    [
      ...BEFORE,
      [
        '2026-03-10',
        {
          type: 'MandateGiven',
          data: {
            ...{ mandate: 'mandate-1', principal: 'person-1', scope: ['SUBMIT', 'RECEIVE_PAPERS'], until: '2026-12-31' },
            ...{ mayBeTold: true, attachments: [] },
          },
          sealed: { agent: { name: '李某', phone: '13900000009' }, limits: '不代签协议', fileNames: [] },
        },
        { organ: '', by: 'petitioner' },
      ],
    ],
    ['授权委托书', '王大明', '李某，13900000009', '代收文书', '不代签协议', '至2026年12月31日', '可以告知受托人', '随时撤回'],
  ],
  [
    'D28',
    '回访',
    [
      ...ANSWERED,
      ['2026-03-25', consented('FOLLOW_UP'), { organ: '', by: 'petitioner' }],
      [
        '2026-05-01',
        { type: 'MatterResolved', data: { confirmedBy: 'FOLLOW_UP' }, sealed: { text: '桥已经修好，可以走车。' } },
        at('office', 'v1'),
      ],
    ],
    ['回访记录', '工作人员v1', '2026年3月25日表示同意', '桥已经修好', '不当作满意'],
  ],
  [
    'D22',
    '调解协议',
    [
      ...BEFORE,
      [
        '2026-03-12',
        {
          ...{ type: 'MediationEnded', data: { outcome: 'AGREED', effectiveOn: '2026-03-12', paper: 'D22' }, ...numbered('housing', '调') },
          sealed: {
            text: '达成一致。',
            agreement: {
              ...{ parties: '王大明、李某', consent: '当面同意', facts: '水漫到屋里。', dispute: '赔偿多少', responsibility: '李某负责' },
              ...{ content: '李某赔偿两千元。', manner: '转账', until: '2026-04-01', mediator: '调解员甲' },
            },
          },
        },
        at('housing'),
      ],
    ],
    ['调解协议书', '王大明、李某', '赔偿两千元', '2026年4月1日', '三十日内共同向人民法院'],
  ],
  [
    'D24',
    '终止调解',
    [
      ...BEFORE,
      [
        '2026-03-10',
        {
          type: 'MediationBegan',
          data: { kind: 'PEOPLE', proof: [] },
          sealed: { mediator: '调解员甲', parties: ['王大明', '李某'], text: '双方同意', fileNames: [] },
        },
        at('housing'),
      ],
      [
        '2026-03-12',
        { type: 'MediationEnded', data: { outcome: 'REFUSED' }, sealed: { text: '' }, ...numbered('housing', '调终') },
        at('housing'),
      ],
    ],
    ['王大明、李某', '不愿继续调解', '仲裁', '司法', '期限不因调解停止'],
  ],
  [
    'D30',
    '督办',
    [
      ...BEFORE,
      [
        '2026-04-10',
        {
          ...{ type: 'SupervisionOpened', sealed: { text: '请书面告知信访人。' }, ...numbered('office', '督') },
          data: { unit: 'housing', breach: 'NOT_ACCEPTED_IN_TIME', dueOn: '2026-04-20' },
        },
        at('office'),
      ],
    ],
    ['县住房和城乡建设局', '第二十三条', '最迟于2026年4月20日'],
  ],
]

describe('a step that the law wants in writing makes its paper', () => {
  it.each(CASES)('%s %s', (kind, _, past, parts) => {
    const text = textOf(paperOf(storyOf(past), past.length, kind))
    for (const part of parts) expect(text).toContain(part)
    expect(text).not.toMatch(/\{\{|undefined|NaN/)
  })

  it.each(CASES)('%s %s is not made once its words were erased (个人信息保护法 第四十七条)', (kind, _, past) => {
    const erased = ['2029-01-01', { type: 'PersonalDataErased', data: { versions: [past.length], basis: '' } }] as const
    expect(paperOf(storyOf([...past, erased]), past.length, kind)).toMatchObject({ refused: 'words-erased' })
  })
})
