import { type CaseEvent, documentEntry } from '@onedoor/case'
import { accepted, consented, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { isRefusal } from '@onedoor/kernel'
import { recorded } from '@onedoor/kernel/testing'
import type { Paper, PaperKind } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import { listOf, paperOf } from '../documents.state.ts'
import type { Made, Story } from '../story.state.ts'

const UNITS: Readonly<Record<string, string>> = { office: '县信访局', housing: '县住房和城乡建设局', county: '县人民政府' }

const storyOf = (past: Parameters<typeof recorded<CaseEvent>>[0]): Story => ({
  events: recorded<CaseEvent>(past),
  letter: { language: 'zh', materials: ['照片.jpg'], narrative: '桥塌了三个月。', receivedBy: '窗口甲' },
  ...{ code: 'C86G-MGAS-74DJ-TQ', trackUrl: 'https://county.test/track' },
  directory: {
    unit: (id) => ({
      ...{ name: UNITS[id] ?? '', nameEn: id, word: id, address: '某街1号', phone: '83000000', below: false },
      reviewBody: id === 'county' ? '市人民政府' : '县人民政府',
    }),
    person: (id) => `工作人员${id}`,
  },
})

const at = (organ: string, by = 'clerk') => ({ organ, by })
const numbered = (organ: string, word: string) => ({ entry: documentEntry(organ, word, 2026) })

const BEFORE = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing'), at('office')],
  ['2026-03-05', signed('housing'), at('housing')],
] as const
const ANSWERED = [
  ...BEFORE,
  ['2026-03-08', accepted('housing'), at('housing')],
  ['2026-03-21', issued('housing'), at('housing')],
  ['2026-03-22', served('2026-03-22'), at('housing')],
] as const
const REQUESTED = {
  ...{ type: 'ReviewRequested', sealed: { request: '撤销答复。', reasons: '事实不清。', fileNames: ['照片二.jpg'] } },
  data: { level: 1, body: 'county', channel: 'VISIT', sentOn: '2026-04-01', receivedOn: '2026-04-01', attachments: [] },
} as const satisfies CaseEvent
const ASKED = [...ANSWERED, ['2026-04-01', REQUESTED, at('county')]] as const

const DECIDED = {
  ...{ type: 'ReviewDecided', ...numbered('county', '复查') },
  data: { level: 1, outcome: 'REDO', grounds: ['FACTS_UNCLEAR'], redoBy: '2026-06-01', signedBy: 'head' },
  sealed: { facts: '没有到现场。', basis: '公路法第三十五条。', opinion: '原意见事实不清。' },
} as const satisfies CaseEvent

const textOf = (made: Made | undefined): string => {
  if (made === undefined || isRefusal(made)) throw new Error(JSON.stringify(made))
  const { title, blocks, foot, addressee = '' } = made
  return [title, addressee, ...blocks.map((block) => (block.kind === 'rows' ? block.rows.flat().join('\n') : block.text)), ...foot].join(
    '\n',
  )
}

type Case = readonly [PaperKind, string, Parameters<typeof storyOf>[0], readonly string[]]

const CASES: readonly Case[] = [
  ['D01', '登记', [['2026-03-02', registered()]], ['窗口甲', '桥塌了三个月', '13900000001', '照片.jpg']],
  [
    'D11',
    '导入其他途径',
    [
      ...BEFORE,
      [
        '2026-03-08',
        {
          ...{
            type: 'TrackChosen',
            ...numbered('housing', '途'),
            sealed: { reasons: '对处罚决定不服。', competentBody: '县行政复议机构' },
          },
          data: { unit: 'housing', track: 'ADMINISTRATIVE', told: 'POST', limitations: ['P03', 'P04'] },
        },
        at('housing'),
      ],
    ],
    ['行政复议', '第三十一条第四项', '60日', '6个月', '县行政复议机构', '信访不停止上述期限'],
  ],
  [
    'D09',
    '建议',
    [
      ...BEFORE,
      [
        '2026-03-08',
        { type: 'SuggestionTaken', data: { unit: 'housing', handler: 'h', contact: '1', told: 'POST' }, ...numbered('housing', '受') },
        at('housing'),
      ],
    ],
    ['建议意见', '研究论证', '第二十九条'],
  ],
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
  ['D33', '请求复查', ASKED, ['复查申请书', 'housing答〔2026〕5号', '最后一日为2026年4月21日', '撤销答复', '照片二']],
  [
    'D34',
    '复查受理',
    [
      ...ASKED,
      [
        '2026-04-03',
        { type: 'ReviewAccepted', data: { level: 1, reviewer: 'r', told: 'POST' }, ...numbered('county', '复受') },
        at('county'),
      ],
    ],
    ['复查受理告知书', '最迟于2026年5月6日'],
  ],
  [
    'D34',
    '复查不予受理',
    [
      ...ASKED,
      [
        '2026-04-03',
        {
          type: 'ReviewDeclined',
          data: { level: 1, ground: 'OUT_OF_TIME', told: 'POST' },
          sealed: { reasons: '' },
          ...numbered('county', '复不'),
        },
        at('county'),
      ],
    ],
    ['不予受理', '三十日期限', '不可抗力'],
  ],
  ['D35', '复查意见', [...ASKED, ['2026-04-20', DECIDED, at('county')]], ['责令原单位重新作出', '2026年6月1日', '市人民政府书面请求复核']],
  [
    'D26',
    '复查送达',
    [
      ...ASKED,
      ['2026-04-20', DECIDED, at('county')],
      [
        '2026-04-21',
        {
          ...{ type: 'ReviewServed', sealed: { receiver: '王大明', remarks: '', fileNames: [] } },
          data: { level: 1, method: 'DIRECT', servedOn: '2026-04-21', consentToElectronic: false, proof: [] },
        },
        at('county'),
      ],
    ],
    ['复查意见书', '2026年5月21日向市人民政府请求复核'],
  ],
  [
    'D36',
    '终结',
    [
      ...ANSWERED,
      [
        '2026-06-01',
        { type: 'MatterTerminated', data: { why: 'NO_REVIEW_ASKED', told: 'POST' }, sealed: { text: '' }, ...numbered('office', '终') },
        at('office'),
      ],
    ],
    ['没有提出复查', '新的事实', '社会救助'],
  ],
  [
    'D10',
    '没有新的事实',
    [
      ...ANSWERED,
      [
        '2026-07-01',
        {
          type: 'NewFactsExamined',
          data: { found: false, told: 'POST' },
          sealed: { reasons: '照片与原来相同。' },
          ...numbered('office', '不再受'),
        },
        at('office'),
      ],
    ],
    ['不再受理', '照片与原来相同', '第三十六条第三款'],
  ],
]

describe('documents come of the case file and nothing else', () => {
  it.each(CASES)('%s %s', (kind, _, past, parts) => {
    const story = storyOf(past)
    const text = textOf(paperOf(story, past.length, kind))
    for (const part of parts) expect(text).toContain(part)
    expect(text).not.toMatch(/\{\{|undefined|NaN/)
  })

  it.each(CASES.filter(([kind]) => !['D01', 'D26'].includes(kind)))(
    '%s %s is not made once its words were erased (个人信息保护法 第四十七条)',
    (kind, _, past) => {
      const erased = ['2029-01-01', { type: 'PersonalDataErased', data: { versions: [past.length], basis: '' } }] as const
      expect(paperOf(storyOf([...past, erased]), past.length, kind)).toMatchObject({ refused: 'words-erased' })
    },
  )
})

describe('a paper that a person filled in', () => {
  const filed = {
    ...{ type: 'PaperFiled', data: { form: 'D16', petitionerMayRead: false, attachments: [] }, ...numbered('housing', '商') },
    sealed: {
      answers: { held: '三月十日', present: '住建局\n交通局', positions: '各方同意。', decision: '住建局牵头。', tasks: '三月底前修好' },
      fileNames: [],
    },
  } as const satisfies CaseEvent
  const past = [...BEFORE, ['2026-03-10', filed, at('housing')]] as const

  it('is made from its answers, with its number', () => {
    const paper = paperOf(storyOf(past), 4)
    expect(textOf(paper)).toContain('住建局牵头')
    expect((paper as Paper).docNo).toBe('housing商〔2026〕4号')
  })

  it('that was voided stays in the list, says so on its face and keeps its number (作废)', () => {
    const voided = [
      '2026-03-11',
      { type: 'PaperVoided', data: { version: 4 }, sealed: { reason: '参加单位写错。' } },
      at('housing'),
    ] as const
    const story = storyOf([...past, voided])
    expect(textOf(paperOf(story, 4))).toContain('会商纪要（作废）')
    expect(textOf(paperOf(story, 4))).toContain('2026年3月11日作废，文号不再使用。参加单位写错。')
    expect(listOf(story).at(-1)).toMatchObject({ kind: 'D16', docNo: 'housing商〔2026〕4号', voided: true })
  })

  it('of a form that this release does not know calls for nothing', () => {
    const later = { ...filed, data: { ...filed.data, form: 'D99' } }
    expect(paperOf(storyOf([...BEFORE, ['2026-03-10', later, at('housing')]]), 4)).toBeUndefined()
  })
})
