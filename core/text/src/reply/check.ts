import type { Grounded, Opinion } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import { chainOf, type Gazetteer, placesIn } from '../facts/places.ts'
import { type Span, sharedPhrases, textOf } from '../reading/passages.ts'
import type { Said } from '../reading/said.ts'
import { sameLength } from '../reading/same-length.ts'
import { closeness } from '../reading/weighed.ts'
import { addresseeOf, wrongAddressee } from './addressee.ts'
import { claimFindings, claimsAnswered, namesRule } from './claims-answered.ts'
import { copiedFrom, type OtherReply, sameAsReviewed, sameAsRevoked } from './copied.ts'
import { countedOtherwise } from './counted.ts'
import type { Beside, Finding } from './finding.ts'
import { SAYS_NOTHING, substanceOf } from './formulas.ts'
import { dayFindings } from './its-days.ts'
import type { ReplyModel } from './learn.ts'
import { DUTIES, type Leaving } from './leaving.ts'
import { type NextStep, remedyFindings } from './remedy.ts'
import {
  evidenceOf,
  featuresOf,
  type Judge,
  NAMES,
  nearestOf,
  type OtherLetters,
  type Read,
  readText,
  type Where,
  weightOf,
} from './subject.ts'
import { type Explained, unexplainedIn } from './unexplained.ts'

/** The case that the reply is to leave for. */
export type ReplyCase = Readonly<{
  id: string
  letter: string
  /** The request for another look at it. */
  request?: string
  /** Notes, records and earlier papers of this case. */
  papers: readonly string[]
  claims: readonly string[]
  /** Whoever it calls a petitioner; empty where the letter is anonymous. */
  petitioners: readonly string[]
  /** Written, received, registered. */
  days: readonly DateOnly[]
}>

export type ReplyAsked = Readonly<{
  of: Leaving
  reply: string
  case: ReplyCase
  today: DateOnly
  places: Gazetteer
  explained: Explained
  /** The way on that must stand in a whole paper; the draft of one has it from its form. */
  remedy: NextStep
  /** The grounds in law of the whole text, where they stand in a field of their own. */
  basis?: string
  /** A whole paper ends with the day of its signature; the draft of one has none yet. */
  dated: boolean
  /** What the county's own letters and replies have taught; without it, subject and claims are not compared. */
  model?: ReplyModel
  /** Letters of other cases that the reply may belong to, and replies to them that it may be taken from. */
  otherLetters?: OtherLetters
  otherReplies: readonly OtherReply[]
  /** After a review: the opinion that was revoked, and this one. */
  redo?: Readonly<{ revoked: Opinion; now: Opinion }>
  /** In a review that alters or revokes: what is under review, and this one. */
  reviewed?: Readonly<{ attacked: Grounded; now: Grounded }>
}>

export const whereOf = (text: string, places: Gazetteer): Where => {
  const chains = placesIn(text, places).flatMap(({ value, candidates }) => (candidates ?? [value]).map((code) => chainOf(code, places)))
  const tops = new Set(chains.flatMap(([top]) => top ?? []))
  return { tops: [...tops], within: [...new Set(chains.flatMap((chain) => chain.slice(1)))] }
}

/** What the reply says without the name of whom it is for: that name is compared for itself, and says nothing of the matter. */
export const bodyOf = (reply: string): string => {
  const addressee = addresseeOf(reply)
  return addressee === undefined ? reply : reply.slice(0, addressee.start) + reply.slice(addressee.end)
}

const wordsOf = (text: string, reply: string): readonly string[] =>
  sharedPhrases(sameLength(reply), sameLength(text))
    .toSorted((one, other) => other.here.end - other.here.start - (one.here.end - one.here.start))
    .slice(0, 3)
    .map(({ there }) => textOf(text, there))

type Compared = Readonly<{ reply: Read; letter: Read }>

const isUsual = ({ usual }: ReplyModel, own: number, nearest: number): boolean => own >= usual && own >= nearest

const lineFor = (reply: string, { stopNamed, stopUnnamed }: Judge): number => (addresseeOf(reply) === undefined ? stopUnnamed : stopNamed)

type Other = OtherLetters['letters'][number]

const besideOf = ({ reply, case: { letter } }: ReplyAsked, other: Other | undefined): readonly Beside[] => [
  ...wordsOf(letter, reply).map((words) => ({ of: 'LETTER', words }) as const),
  ...(other === undefined ? [] : wordsOf(other.letter, reply).map((words) => ({ of: 'OTHER_LETTER', id: other.id, words }) as const)),
]

const FAR: Said = {
  zh: '这段文字和来信几乎没有共同的内容：请看是不是写给另一件的',
  en: 'This text and the letter have hardly anything in common: see whether it was written for another matter',
}
const FITS_ANOTHER: Said = {
  zh: '这段文字更像是写给另一封来信的：请对照两封信，写错了的请改',
  en: 'This text fits another letter better: compare the two, and change it if it is in the wrong file',
}

/** `undefined` where the line is not crossed. With letters of other cases, the one that the reply fits best is shown. */
const anotherMatter = (asked: ReplyAsked, model: ReplyModel, { reply, letter }: Compared): Finding | undefined => {
  const others = asked.otherLetters
  const nearest = others === undefined ? { at: -1, value: 0 } : nearestOf(reply, others, asked.case.id)
  const mode = others === undefined ? 'alone' : 'beside'
  const judge = model[mode]
  const own = closeness(reply.weighed, letter.weighed)
  const evidence = evidenceOf(reply, letter, { own, nearestOther: nearest.value })
  const line = lineFor(asked.reply, judge)
  if (isUsual(model, own, nearest.value) || weightOf(featuresOf(evidence, NAMES[mode], reply.weighed.norm), judge.weights) >= line)
    return undefined
  const other = nearest.value > own ? others?.letters[nearest.at] : undefined
  if (other === undefined && !DUTIES[asked.of].weighedAlone) return undefined
  return { ...{ kind: 'ANOTHER_MATTER', weight: 'stop', beside: besideOf(asked, other) }, said: other === undefined ? FAR : FITS_ANOTHER }
}

const nearest = (reply: Read, own: readonly [Read, ...Read[]]): Read =>
  own.reduce((best, one) => (closeness(reply.weighed, one.weighed) > closeness(reply.weighed, best.weighed) ? one : best))

const copied = ({ reply, case: { papers }, otherReplies }: ReplyAsked, { rarity }: ReplyModel, letter: Read): Finding | undefined =>
  copiedFrom({ body: bodyOf(reply), letter: letter.weighed, papers: papers.join('\n') }, otherReplies, rarity)

const subjectFindings = (asked: ReplyAsked, model: ReplyModel): readonly Finding[] => {
  const { places } = asked
  const { letter: words, request = '', papers, claims } = asked.case
  const rare = model.rarity
  const body = bodyOf(asked.reply)
  const reply = readText(body, rare, whereOf(body, places))
  // The papers of the case belong to it: a reply that speaks of what the inquiry found is about the matter. Many papers must not drown the letter.
  const own = (text: string): Read => readText(text, rare, whereOf(text, places))
  const letter = nearest(reply, [own(words), own(`${words}\n${request}`), own([words, ...papers].join('\n'))])
  const matter = anotherMatter(asked, model, { reply, letter })
  const ruled = namesRule(asked.basis ?? '')
  return [
    ...[matter, copied(asked, model, letter)].flatMap((one) => one ?? []),
    ...claimFindings(claimsAnswered(claims, body, rare), { of: asked.of, ruled }),
  ]
}

const nothingSaid = (of: Leaving): Finding => {
  const { zh, en } = DUTIES[of].article
  return {
    kind: 'SAYS_NOTHING',
    weight: 'stop',
    said: {
      zh: `只有收到、转办、感谢一类的话：请写明查到了什么、怎样答复、为什么（${zh}）`,
      en: `It acknowledges, passes on and thanks, no more: say what was found, what the answer is, and why (${en})`,
    },
  }
}

const within = (inner: Span | undefined, outer: Span | undefined): boolean =>
  inner !== undefined && outer !== undefined && inner.start >= outer.start && inner.end <= outer.end

/** Stops first; what a stop already shows is not remarked once more. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] => {
  const stops = findings.filter(({ weight }) => weight === 'stop')
  const remarks = findings.filter(({ weight, at }) => weight === 'remark' && !stops.some((stop) => within(at, stop.at)))
  return [...stops, ...remarks]
}

/** Whether it says anything, and whether it says it of this matter. */
const answerFindings = (asked: ReplyAsked): readonly Finding[] => {
  const { of, reply, model, places } = asked
  const { answers, copies } = DUTIES[of]
  if (!answers) {
    if (!copies || model === undefined) return []
    const { letter } = asked.case
    return [copied(asked, model, readText(letter, model.rarity, whereOf(letter, places)))].flatMap((one) => one ?? [])
  }
  if (substanceOf(bodyOf(reply)) < SAYS_NOTHING) return [nothingSaid(of)]
  return model === undefined ? [] : subjectFindings(asked, model)
}

const sameFindings = ({ redo, reviewed }: ReplyAsked): readonly (Finding | undefined)[] => [
  redo && sameAsRevoked(redo.revoked, redo.now),
  reviewed && sameAsReviewed(reviewed.attacked, reviewed.now),
]

/**
 * A reply against its case before it leaves. Stops first; nothing here decides: whoever signs reads the passages and may go on with a reason. A reply that says nothing is
 * told so and not compared: where it belongs cannot be seen from it.
 */
export const checkReply = (asked: ReplyAsked): readonly Finding[] => {
  const { reply, places, explained, remedy, dated, of } = asked
  const { letter, papers, petitioners, days } = asked.case
  const [day = asked.today] = days
  const text = [letter, ...papers, ...petitioners].join('\n')
  const findings: readonly (Finding | undefined)[] = [
    wrongAddressee(reply, petitioners, !DUTIES[of].letter),
    ...dayFindings(reply, days, asked.today, dated),
    ...answerFindings(asked),
    ...sameFindings(asked),
    ...remedyFindings(reply, remedy, DUTIES[of].next),
    ...unexplainedIn(reply, { text, day, places }, { ...explained, days: [...explained.days, ...days, asked.today] }),
    ...countedOtherwise(reply, text),
  ]
  return inOrder(findings.flatMap((finding) => finding ?? []))
}
