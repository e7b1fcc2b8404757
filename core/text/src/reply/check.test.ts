import type { Opinion } from '@onedoor/case'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gazetteerOf } from '../facts/places.ts'
import { checkReply, type ReplyAsked, type ReplyCase } from './check.ts'
import { answeredOf, type LetterAndReply } from './history.ts'
import { learnReplies } from './learn.ts'
import { otherLettersOf } from './subject.ts'

const PLACES = gazetteerOf([
  { code: '100', name: '白鹤镇' },
  { code: '101', name: '新建村', parent: '100' },
  { code: '200', name: '柳河镇' },
])

const LETTER = '新建村村口的石桥去年被洪水冲坏，桥面裂了一条大缝，孩子上学要绕三公里。希望尽快修好石桥。请求在修好以前派一辆校车接送孩子。'
const REPLY =
  '李建国同志：您好！您反映的新建村石桥问题，我局于2026年3月12日到现场查看，桥面裂缝属实，已列入今年第二季度维修计划，预计六月修好。关于校车接送孩子的请求，根据《校车安全管理条例》第四十五条，不符合条件，不予支持。收到本意见之日起30日内，可以向县人民政府申请复查。2026年3月20日'

const CASE: ReplyCase = {
  id: 'bridge',
  letter: LETTER,
  papers: ['2026年3月12日现场查看记录'],
  claims: ['希望尽快修好石桥', '请求在修好以前派一辆校车接送孩子'],
  petitioners: ['李建国'],
  days: ['2026-03-02'],
}

const ask = (reply: string, over: Partial<ReplyAsked> = {}): ReplyAsked => ({
  ...{ of: 'OPINION', reply, case: CASE, today: '2026-03-20', places: PLACES, remedy: 'REVIEW', dated: true, otherReplies: [] },
  explained: { words: ['县人民政府'], days: [], places: [] },
  ...over,
})
const kinds = (asked: ReplyAsked, weight?: 'stop' | 'remark'): readonly string[] =>
  checkReply(asked)
    .filter((finding) => weight === undefined || finding.weight === weight)
    .map(({ kind }) => kind)

/** An invented county that answered eighty letters: forty on street lamps, forty on water, each in a street of its own. */
const HISTORY: readonly LetterAndReply[] = Array.from({ length: 80 }, (_, at) => {
  const street = [...'东西南北中前后左右上'][at % 10] ?? ''
  const number = [...'甲乙丙丁戊己庚辛'][Math.floor(at / 10)] ?? ''
  return at % 2 === 0
    ? {
        letter: `${street}${number}巷的路灯坏了半个月，晚上老人出门看不见。希望换上新的灯泡。`,
        reply: `您反映的${street}${number}巷路灯问题属实，灯泡老化，供电所已换上新的灯泡，晚上恢复照明。`,
      }
    : {
        letter: `${street}${number}巷的自来水又黄又浑，不能做饭。请求查一查水管。`,
        reply: `${street}${number}巷自来水发黄，是水管锈蚀，自来水公司已更换水管，水质检测合格。`,
      }
})
const MODEL = learnReplies(answeredOf(HISTORY, PLACES))

describe('a reply that belongs to its letter', () => {
  it('leaves without a stop', () => {
    expect(kinds(ask(REPLY), 'stop')).toEqual([])
  })
})

describe('a reply that was put into the wrong case', () => {
  it('names somebody who is no petitioner of this one', () => {
    const [first] = checkReply(ask(REPLY.replace('李建国', '王大山')))
    expect(first).toMatchObject({ kind: 'ANOTHER_ADDRESSEE', weight: 'stop', at: { start: 0, end: 3 } })
  })

  it('may call the petitioner by the surname: 李女士 is 李建国, 王女士 is not', () => {
    expect(kinds(ask(REPLY.replace('李建国同志', '网友“李某某”')), 'stop')).toEqual([])
    expect(kinds(ask(REPLY.replace('李建国同志', '网友“王某某”')), 'stop')).toEqual(['ANOTHER_ADDRESSEE'])
  })

  it('was signed before the letter came; the number of last year is shown as a slip of the pen', () => {
    expect(kinds(ask(REPLY.replace(/2026年3月20日$/, '2025年10月20日')), 'stop')).toEqual(['BEFORE_THE_LETTER'])
    expect(kinds(ask(REPLY.replace(/2026年3月20日$/, '2025年3月20日')), 'stop')).toEqual([])
    expect(kinds(ask(REPLY.replace(/2026年3月20日$/, '2025年3月20日')))).toContain('BEFORE_THE_LETTER')
  })

  it('a draft that is dated later ends with a day like any other sentence', () => {
    expect(kinds(ask(REPLY.replace(/2026年3月20日$/, '2025年10月20日'), { dated: false }), 'stop')).toEqual([])
  })

  it('speaks of a letter of another day', () => {
    expect(kinds(ask(`您于2025年11月3日来信反映的事已办。${REPLY}`), 'stop')).toEqual(['BEFORE_THE_LETTER'])
  })

  it('has nothing in common with the letter, and the letter that it fits is shown', () => {
    const [lamp, water] = [HISTORY[0], HISTORY[1]]
    if (MODEL === undefined || lamp === undefined || water === undefined) throw new Error('nothing learned')
    const others = otherLettersOf(
      HISTORY.slice(0, 10).map(({ letter }, at) => ({ id: String(at), letter })),
      MODEL.rarity,
    )
    const under = (letter: string, id: string): ReplyAsked =>
      ask(lamp.reply, {
        remedy: 'NONE',
        model: MODEL,
        otherLetters: others,
        case: { ...CASE, id, letter, claims: [], papers: [], petitioners: [] },
      })
    expect(kinds(under(lamp.letter, '0'), 'stop')).toEqual([])
    const [stop] = checkReply(under(water.letter, '1'))
    expect(stop).toMatchObject({ kind: 'ANOTHER_MATTER', weight: 'stop' })
    expect(stop?.beside).toContainEqual(expect.objectContaining({ of: 'OTHER_LETTER', id: '0' }))
  })

  it('is not judged by its words where the county has answered too few letters to learn from', () => {
    expect(learnReplies(answeredOf(HISTORY.slice(0, 40), PLACES))).toBeUndefined()
  })
})

describe('a reply that answers nothing (第三十二条)', () => {
  it.each([
    '您的来信已收悉，感谢您的支持！',
    '网友：您好！您反映的问题已转交通局调查处理。2026年3月20日',
    '此事正在办理中。',
    '已收悉',
    '',
    '🙏🙏🙏😀😀🙏🙏🙏😀😀🙏🙏🙏😀😀',
    '——————……！！！？？？（（（）））——————',
    '啊'.repeat(50_000),
    '会处理的。'.repeat(5_000),
  ])('is stopped: %s', (reply) => {
    expect(kinds(ask(reply, { remedy: 'NONE' }), 'stop')).toEqual(['SAYS_NOTHING'])
  })

  it('but a short one that answers is not', () => {
    expect(kinds(ask('您好！石桥已于昨天修好，可以通行，校车不再需要。', { remedy: 'NONE' }), 'stop')).toEqual([])
  })
})

describe('each claim (第三十二条)', () => {
  it('is answered, or refused with a rule, or shown as open with its words', () => {
    if (MODEL === undefined) throw new Error('nothing learned')
    const about = (reply: string) =>
      checkReply(ask(reply, { model: MODEL })).filter(({ kind }) => kind === 'CLAIM_OPEN' || kind === 'REFUSED_WITHOUT_RULE')
    expect(about(REPLY)).toEqual([])
    const silent = REPLY.replace(/关于校车[^。]*。/, '')
    expect(about(silent)).toMatchObject([
      { kind: 'CLAIM_OPEN', weight: 'remark', beside: [{ of: 'LETTER', words: '请求在修好以前派一辆校车接送孩子' }] },
    ])
    expect(about(REPLY.replace('根据《校车安全管理条例》第四十五条，', ''))).toMatchObject([
      { kind: 'REFUSED_WITHOUT_RULE', weight: 'remark' },
    ])
  })
})

describe('the way to ask for another look (第三十五条、第三十六条)', () => {
  it('is named with its thirty days, or the reply is stopped', () => {
    expect(kinds(ask(REPLY.replace('30日', '十五日')), 'stop')).toEqual(['REMEDY_WRONG'])
    expect(kinds(ask(REPLY.replace('30日', '三十日')), 'stop')).toEqual([])
    expect(kinds(ask(REPLY, { remedy: 'FINAL_REVIEW' }), 'stop')).toEqual(['REMEDY_MISSING'])
  })
})

describe('what stands nowhere in the case', () => {
  it('is remarked with its place: a name, a place, a sum, a day; what is explained is not', () => {
    const reply = `${REPLY}另外，邻居赵大勇在柳河镇领取了八千元，时间是2024年1月9日下午。`
    const found = checkReply(ask(reply)).filter(({ kind }) => kind === 'NOWHERE_IN_THE_CASE')
    expect(found.map(({ at }) => reply.slice(at?.start, at?.end))).toEqual(['赵大勇', '柳河镇', '八千元', '2024年1月9日'])
    expect(found.every(({ weight }) => weight === 'remark')).toBe(true)
  })
})

describe('a text taken from elsewhere', () => {
  it('from a case about something else is stopped, with the phrases; from a like letter it is remarked', () => {
    if (MODEL === undefined) throw new Error('nothing learned')
    const other = (letter: string): ReplyAsked =>
      ask(REPLY, { model: MODEL, otherReplies: [{ id: 'other', letter, reply: REPLY.replace('李建国', '赵大勇') }] })
    const copied = (asked: ReplyAsked) => checkReply(asked).find(({ kind }) => kind === 'COPIED')
    expect(copied(other('小区的电梯停了一周，老人上不了楼，物业不管。'))).toMatchObject({
      weight: 'stop',
      beside: [{ of: 'OTHER_REPLY', id: 'other' }],
    })
    expect(copied(other(LETTER))).toMatchObject({ weight: 'remark' })
  })

  it('counts from six tenths on: a third in the same words is the language of offices', () => {
    if (MODEL === undefined) throw new Error('nothing learned')
    const model = MODEL
    const sharing = (share: number) =>
      checkReply(
        ask(REPLY, {
          model,
          otherReplies: [
            { id: 'other', letter: '小区的电梯停了一周，物业不管。', reply: REPLY.slice(9, 9 + Math.round(REPLY.length * share)) },
          ],
        }),
      ).some(({ kind }) => kind === 'COPIED')
    expect([sharing(0.35), sharing(0.75)]).toEqual([false, true])
  })

  it('from the opinion that was revoked is stopped by the rule of the review', () => {
    const opinion: Opinion = {
      claims: [{ claim: 'c', outcome: 'NOT_SUPPORTED' }],
      facts: '该桥没有列入计划。',
      basis: '',
      findings: [{ claim: 'c', text: '不予支持，由村委会处理。' }],
    }
    expect(kinds(ask(REPLY, { redo: { revoked: opinion, now: opinion } }), 'stop')).toEqual(['SAME_AS_REVOKED'])
    const now: Opinion = { ...opinion, claims: [{ claim: 'c', outcome: 'SUPPORTED' }] }
    expect(kinds(ask(REPLY, { redo: { revoked: opinion, now } }), 'stop')).toEqual([])
  })
})

describe('numbers in a reply', () => {
  const land = { ...CASE, letter: `${LETTER}我家有承包地十二亩，住3栋2单元，共有5户受影响，电话13900000001。` }
  const found = (reply: string) =>
    checkReply(ask(reply, { case: land })).flatMap(({ kind, at }) => (at === undefined ? [] : [[kind, reply.slice(at.start, at.end)]]))

  it('what the case counts otherwise is remarked, however it is written', () => {
    const figures = found(`${REPLY.slice(0, 60)}核实承包地21亩，3幢2单元，涉及五户。`)
    expect(figures).toContainEqual(['COUNTED_OTHERWISE', '21亩'])
    expect(figures.filter(([kind]) => kind === 'COUNTED_OTHERWISE')).toHaveLength(1)
    expect(found(`${REPLY.slice(0, 60)}核实承包地12亩。`).filter(([kind]) => kind === 'COUNTED_OTHERWISE')).toEqual([])
  })

  it('what the case does not count is what the inquiry found', () => {
    expect(found(`${REPLY.slice(0, 60)}挖出石料40吨。`).filter(([kind]) => kind === 'COUNTED_OTHERWISE')).toEqual([])
  })

  it('a telephone with a wrong digit is seen', () => {
    expect(found(`${REPLY.slice(0, 60)}已电话联系13900000007。`)).toContainEqual(['NOWHERE_IN_THE_CASE', '13900000007'])
    expect(found(`${REPLY.slice(0, 60)}已电话联系13900000001。`)).not.toContainEqual(['NOWHERE_IN_THE_CASE', '13900000001'])
  })
})

describe('any reply under any letter', () => {
  const PIECES = [
    '您好',
    '“',
    '”',
    '收悉',
    '转交',
    '。',
    '，',
    '2026年3月20日',
    '复查',
    '30日',
    '《',
    '》',
    '石桥',
    '新建村',
    '三万元',
    '\n',
    '',
    '𠮷',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
  )

  it('neither stops the check nor points outside the reply', () => {
    fc.assert(
      fc.property(text, text, (reply, letter) => {
        const model = MODEL === undefined ? {} : { model: MODEL }
        for (const { at } of checkReply(ask(reply, { ...model, case: { ...CASE, letter } })))
          if (at !== undefined) expect(at.start >= 0 && at.start < at.end && at.end <= reply.length).toBe(true)
      }),
    )
  })
})
