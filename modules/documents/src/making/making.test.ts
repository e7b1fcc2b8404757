import type { CaseEvent } from '@onedoor/case'
import { registered } from '@onedoor/case/testing'
import type { Paper, PaperKind } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import { listOf, paperOf } from '../documents.state.ts'
import { ANSWERED, at, BEFORE, numbered, storyOf, textOf } from '../testing.ts'

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

  it('a request for review without a name or without reasons has its paper all the same, which says that none was given (第三十五条)', () => {
    const [first, ...rest] = ANSWERED
    const nameless = [first[0], { ...first[1], sealed: { ...first[1].sealed!, persons: [] } }] as const
    const bare = { ...REQUESTED, sealed: { request: '撤销答复。', reasons: '', fileNames: [] } }
    const past = [nameless, ...rest, ['2026-04-01', bare, at('county')]] as const
    const text = textOf(paperOf(storyOf(past), past.length, 'D33'))
    for (const part of ['匿名信访人', '撤销答复', '没有写明；审查期间可以随时补充', '没有提交']) expect(text).toContain(part)
  })

  it('a request that asks for nothing is no paper: the refusal names what is missing', () => {
    const empty = { ...REQUESTED, sealed: { request: ' ', reasons: '', fileNames: [] } }
    const past = [...ANSWERED, ['2026-04-01', empty, at('county')]] as const
    expect(paperOf(storyOf(past), past.length, 'D33')).toMatchObject({
      refused: 'mandatory-missing',
      basis: expect.stringContaining('缺 请求') as string,
    })
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
