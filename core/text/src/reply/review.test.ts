import { describe, expect, it } from 'vitest'
import { gazetteerOf } from '../facts/places.ts'
import { checkReply, type ReplyAsked } from './check.ts'
import { groundsIn } from './grounds.ts'
import { answeredOf } from './history.ts'
import { learnReplies } from './learn.ts'
import { otherLettersOf } from './subject.ts'

const PLACES = gazetteerOf([])
const HISTORY = Array.from({ length: 80 }, (_, at) => {
  const lane = `${[...'东西南北中前后左右上'][at % 10] ?? ''}${[...'甲乙丙丁戊己庚辛'][Math.floor(at / 10)] ?? ''}巷`
  return {
    letter: at % 2 === 0 ? `${lane}的路灯坏了，晚上看不见。` : `${lane}的自来水又黄又浑，不能做饭。`,
    reply: at % 2 === 0 ? `${lane}路灯灯泡老化，已换上新的，恢复照明。` : `${lane}水管锈蚀，已更换，水质检测合格。`,
  }
})
const MODEL = learnReplies(answeredOf(HISTORY, PLACES))

const LETTER = '村口的石桥去年被洪水冲坏，桥面裂了一条大缝，孩子上学要绕三公里。'
const ATTACKED = {
  facts: '经现场查看，石桥桥面有裂缝，已设警示标志，经鉴定不影响通行。',
  reasons: '石桥不影响通行，维修没有列入今年计划，不予支持。',
}
const REQUEST = { request: '请求撤销处理意见，重新处理', reasons: '一、现场没有警示标志，照片可以证明。二、鉴定报告一直没有给我们看。' }
const GROUNDS = groundsIn(REQUEST)

const OWN = {
  facts: '经复查，现场没有警示标志，与申请人提交的照片一致；鉴定报告没有送达申请人。',
  reasons: '原处理意见认定事实不清，予以撤销，鉴定报告由承办单位送申请人阅看。',
}

const ask = (now: typeof OWN, over: Partial<ReplyAsked> = {}): ReplyAsked => ({
  ...{ of: 'REVIEW', reply: `${now.facts}\n${now.reasons}`, today: '2026-04-20', places: PLACES, remedy: 'NONE', dated: false },
  case: {
    ...{
      id: 'bridge',
      letter: LETTER,
      request: `${REQUEST.request}\n${REQUEST.reasons}`,
      claims: GROUNDS,
      petitioners: ['李建国'],
      days: ['2026-03-02', '2026-04-10'],
    },
    papers: [ATTACKED.facts, ATTACKED.reasons, REQUEST.request, REQUEST.reasons],
  },
  ...(MODEL !== undefined && { model: MODEL }),
  ...{ explained: { words: [], days: [], places: [] }, otherReplies: [] },
  reviewed: { attacked: ATTACKED, now },
  ...over,
})
const kinds = (asked: ReplyAsked): readonly string[] => checkReply(asked).map(({ kind }) => kind)

describe('the reasons of a request for review (第三十五条、第三十六条)', () => {
  it('are taken one by one; what is asked for is the outcome, and no reason', () => {
    expect(GROUNDS).toEqual(['一、现场没有警示标志，照片可以证明。', '二、鉴定报告一直没有给我们看。'])
    expect(groundsIn({ request: '请派人来看一看桥头的警示标志在哪里', reasons: '' })).toHaveLength(1)
  })

  it('are each answered, or shown as open beside the request', () => {
    expect(kinds(ask(OWN))).toEqual([])
    const silent = { facts: '经复查，现场没有警示标志，与申请人提交的照片一致。', reasons: '原处理意见认定事实不清，予以撤销。' }
    expect(checkReply(ask(silent))).toMatchObject([
      { kind: 'CLAIM_OPEN', weight: 'remark', beside: [{ of: 'REQUEST', words: '二、鉴定报告一直没有给我们看。' }] },
    ])
  })
})

describe('the words of the opinion under review', () => {
  const found = (asked: ReplyAsked) => checkReply(asked).find(({ kind }) => kind === 'SAME_AS_REVIEWED')

  it('stop a review that alters or revokes it, with the sentences', () => {
    expect(found(ask(ATTACKED))).toMatchObject({
      weight: 'stop',
      beside: [{ of: 'REVIEWED', words: ATTACKED.facts }, { of: 'REVIEWED' }],
    })
    expect(found(ask({ ...ATTACKED, reasons: OWN.reasons }))).toBeUndefined()
  })

  it('are right where it is upheld: whoever upholds is not asked, and repeats no other case by it', () => {
    const { reviewed: _, ...upheld } = ask(ATTACKED)
    const reply = `${ATTACKED.facts}\n${ATTACKED.reasons}`
    const elsewhere = [{ id: 'lamp', letter: '路灯坏了，晚上看不见。', reply }]
    expect(kinds({ ...upheld, otherReplies: elsewhere }).filter((kind) => kind !== 'CLAIM_OPEN')).toEqual([])
  })
})

describe('an opinion on review in the wrong file', () => {
  const lamp = '巷口的路灯坏了，晚上看不见。\n换上的灯泡三天又坏了，请求更换整条线路。'
  const swapped = { facts: '经复查，巷口路灯换上的灯泡三天又坏，整条线路老化。', reasons: '撤销原处理意见，责令更换整条路灯线路。' }
  const stops = (now: typeof OWN) => {
    if (MODEL === undefined) throw new Error('nothing learned')
    const others = otherLettersOf([{ id: 'lamp', letter: lamp }], MODEL.rarity)
    return checkReply(ask(now, { otherLetters: others })).filter(({ weight }) => weight === 'stop')
  }

  it('is stopped where another review on the desk fits it better, and never only for its distance from the letter', () => {
    const found = stops(swapped)
    expect(found).toMatchObject([{ kind: 'ANOTHER_MATTER' }])
    expect(found[0]?.beside?.some(({ id }) => id === 'lamp')).toBe(true)
    expect(stops(OWN)).toEqual([])
  })
})

describe('a notice', () => {
  it('is neither weighed against the letter nor told that it says too little: its ground stands in the form', () => {
    const notice = ask({ facts: '', reasons: '不属于我局职责。' }, { of: 'NOTICE' })
    const { reviewed: _, ...asked } = notice
    expect(kinds(asked)).toEqual([])
    expect(kinds({ ...asked, reply: '王大山同志：不属于我局职责。' })).toEqual(['ANOTHER_ADDRESSEE'])
  })

  it('and news on the way may begin with a heading: only whoever is greeted is somebody', () => {
    const { reviewed: _, ...asked } = ask({ facts: '', reasons: '' }, { of: 'NEWS' })
    for (const reply of ['查看结果：等候配件。', '施工方：配件下周到。', '“巷口路灯”一事正在办理。', ''])
      expect(kinds({ ...asked, reply })).toEqual([])
    for (const reply of ['王大山女士：配件下周到。', '王大山：您好，配件下周到。', '尊敬的王大山：配件下周到。'])
      expect(kinds({ ...asked, reply })).toEqual(['ANOTHER_ADDRESSEE'])
  })
})
