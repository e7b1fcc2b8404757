import { type Compared, compareOpinions, compareWords, type Grounded, type Opinion } from '@onedoor/case'
import { type Span, sharedPhrases, textOf } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import { closeness, type Weighed } from '../reading/weighed.ts'
import type { Beside, Finding } from './finding.ts'
import { isFormulaText } from './formulas.ts'
import { gramsOf, type Rarity, weighed } from './grams.ts'

/** A reply of another case, with the letter it answered: the same letter by many hands gets the same answer, and that is no copying. */
export type OtherReply = Readonly<{ id: string; letter: string; reply: string }>

/** Phrases shorter than this are the language of offices. */
const A_PHRASE = 12
/** From this share of the reply on it is a copy, unless the letters are about the same. */
const A_COPY = 0.6
const SAME_LETTER = 0.25

type Copy = Readonly<{ other: OtherReply; share: number; phrases: readonly Readonly<{ here: Span; there: Span }>[] }>

/** What stands in the papers of its own case is taken from there: an opinion on review repeats the one it upholds. */
const copyOf = (text: string, papers: string, other: OtherReply): Copy => {
  const phrases = sharedPhrases(text, sameLength(other.reply)).filter(({ here }) => {
    const words = textOf(text, here)
    return words.length >= A_PHRASE && !isFormulaText(words) && !papers.includes(words.trim())
  })
  const copied = phrases.reduce((sum, { here }) => sum + here.end - here.start, 0)
  return { other, share: text.length === 0 ? 0 : copied / text.length, phrases }
}

const beside = ({ other, phrases }: Copy): readonly Beside[] =>
  phrases.slice(0, 5).map(({ there }) => ({ of: 'OTHER_REPLY', id: other.id, words: textOf(other.reply, there) }))

/** So many replies say it: it is how this office writes, and taken from none of them. */
const STANDING = 4

const withoutStanding = (text: string, copy: Copy, replies: readonly string[]): Copy => {
  const phrases = copy.phrases.filter(({ here }) => replies.filter((reply) => reply.includes(textOf(text, here))).length < STANDING)
  const copied = phrases.reduce((sum, { here }) => sum + here.end - here.start, 0)
  return { ...copy, phrases, share: text.length === 0 ? 0 : copied / text.length }
}

/** The reply of another case from which most of this one was taken, with the phrases; stopped only where that case was about something else. */
export const copiedFrom = (
  { body, letter, papers }: Readonly<{ body: string; letter: Weighed; papers: string }>,
  others: readonly OtherReply[],
  rare: Rarity,
): Finding | undefined => {
  const text = sameLength(body)
  const own = sameLength(papers)
  const replies = others.map(({ reply: said }) => sameLength(said))
  const [most] = others
    .map((other) => copyOf(text, own, other))
    .filter(({ share }) => share >= A_COPY)
    .map((copy) => withoutStanding(text, copy, replies))
    .toSorted((one, other) => other.share - one.share)
  const [first] = most?.phrases ?? []
  if (most === undefined || first === undefined || most.share < A_COPY) return undefined
  const same = closeness(letter, weighed(gramsOf(most.other.letter), rare)) >= SAME_LETTER
  const percent = Math.round(most.share * 100)
  return {
    ...{ kind: 'COPIED', weight: same ? 'remark' : 'stop', at: first.here, beside: beside(most) },
    said: {
      zh: same
        ? `${percent}% 与另一件相近来信的答复相同：请看是不是也符合本件的情况`
        : `${percent}% 与另一件的答复相同，那一件说的是别的事：请按本件查明的情况写`,
      en: same
        ? `${percent} % stands in the reply to a like letter: see whether it is true of this one too`
        : `${percent} % stands in a reply to a letter about something else: write what was found in this matter`,
    },
  }
}

const unchanged = (facts: readonly Compared[], reasons: readonly Compared[]): readonly string[] =>
  [...facts, ...reasons].flatMap(({ text, isNew }) => (isNew ? [] : [text])).slice(0, 5)

/** 责令重新作出后不得基本相同: the rule of `core/case`, with the sentences that were there before. */
export const sameAsRevoked = (revoked: Opinion, now: Opinion): Finding | undefined => {
  const { repeats, facts, reasons } = compareOpinions(revoked, now)
  if (!repeats) return undefined
  return {
    ...{ kind: 'SAME_AS_REVOKED', weight: 'stop' },
    beside: unchanged(facts, reasons).map((words) => ({ of: 'REVOKED' as const, words })),
    said: {
      zh: '与被撤销的意见基本相同，不能签发：请按复查（复核）意见重新查明、重新答复',
      en: 'Basically the same as the opinion that was revoked, and cannot be signed: find out and answer anew, as the review ordered',
    },
  }
}

/** A review that alters or revokes, in the words of what it alters or revokes: one of the two is not meant. Upholding repeats and is never asked here. */
export const sameAsReviewed = (attacked: Grounded, now: Grounded): Finding | undefined => {
  const { repeats, facts, reasons } = compareWords(attacked, now)
  if (!repeats) return undefined
  return {
    ...{ kind: 'SAME_AS_REVIEWED', weight: 'stop' },
    beside: unchanged(facts, reasons).map((words) => ({ of: 'REVIEWED' as const, words })),
    said: {
      zh: '结论是变更或者撤销，文字却与原意见基本相同：请写明哪里不对、应当怎样',
      en: 'It alters or revokes, yet in the words of the opinion under review: say what is wrong in it and what is right',
    },
  }
}
