import { type Span, sentencesIn } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import { type Fact, firstReading } from './fact.ts'
import {
  ACCUSATION_WORDS,
  type AccusationWord,
  IN_OFFICE,
  NEGATIONS,
  NO_ACCUSATION_AFTER,
  NOT_IN_OFFICE,
} from './words/accusation-words.ts'
import { DANGER_WORDS, type DangerWord, NO_DANGER, NOW_WORDS, PAST_WORDS } from './words/danger-words.ts'

const NEAR = 4

const isTurnedRound = (sentence: string, at: number, length: number): boolean => {
  const before = sentence.slice(Math.max(0, at - NEAR), at)
  const after = sentence.slice(at + length, at + length + NEAR)
  return (
    NEGATIONS.some((word) => before.endsWith(word) || before.includes(`${word}有`)) ||
    NO_ACCUSATION_AFTER.some((word) => after.startsWith(word))
  )
}

/** 物业不作为 is no complaint about somebody in office, though an office is named beside it. */
const isOfOthers = (sentence: string, at: number, { kind }: AccusationWord): boolean =>
  kind === 'STAFF_COMPLAINT' && NOT_IN_OFFICE.test(sentence.slice(Math.max(0, at - 12), at))

const A_TITLE = 40

/** Inside 《 》 stands the name of a law, not a report. */
const isTitle = (sentence: string, at: number): boolean => {
  const before = sentence.slice(Math.max(0, at - A_TITLE), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

/** A sentence without any full stop is read so far; nobody writes longer ones, and no text stalls the reading. */
const A_SENTENCE = 2000

/** Places of each word in a sentence. */
const found = <Word extends Readonly<{ word: string }>>(
  sentence: string,
  words: readonly Word[],
): readonly Readonly<{ at: number; word: Word }>[] =>
  words.flatMap((word) => {
    const places: { at: number; word: Word }[] = []
    for (let at = sentence.indexOf(word.word); at !== -1; at = sentence.indexOf(word.word, at + word.word.length)) places.push({ at, word })
    return places
  })

const bySentence = (letter: string, read: (sentence: string, span: Span) => readonly Fact[]): readonly Fact[] => {
  const text = sameLength(letter)
  const facts = sentencesIn(text).flatMap((span) => {
    const pieces: Fact[] = []
    for (let start = span.start; start < span.end; start += A_SENTENCE) {
      const end = Math.min(start + A_SENTENCE, span.end)
      pieces.push(...read(text.slice(start, end), { start, end }))
    }
    return pieces
  })
  return firstReading(text.length, [facts])
}

const accusation = ({ start }: Span, at: number, { word, kind, why }: AccusationWord): Fact => ({
  ...{ start: start + at, end: start + at + word.length, kind: 'ACCUSATION', value: kind },
  why:
    kind === 'ACCUSATION'
      ? { zh: `可能是检举控告（${why}）：可转专门渠道`, en: 'May be a report of wrongdoing: the protected channel is open' }
      : { zh: `可能是投诉工作人员（${why}）：可转专门渠道`, en: 'May be a complaint about staff: the protected channel is open' },
})

/**
 * Words that report wrongdoing, unless negated, in the title of a law, or about nobody in office. They offer the protected channel and decide nothing: an officer reads
 * the sentence and says whether it is one (信访工作条例 第二十二条第二款、第三十条). `value` is the kind that the channel knows.
 */
export const accusationsIn = (letter: string): readonly Fact[] =>
  bySentence(letter, (sentence, span) => {
    const inOffice = IN_OFFICE.some((word) => sentence.includes(word))
    return found(sentence, ACCUSATION_WORDS)
      .filter(({ at, word }) => (!word.office || inOffice) && !isOfOthers(sentence, at, word))
      .filter(({ at, word }) => !isTurnedRound(sentence, at, word.word.length) && !isTitle(sentence, at))
      .map(({ at, word }) => accusation(span, at, word))
  })

const isOther = (sentence: string, at: number, { word }: DangerWord): boolean =>
  NO_DANGER.before.some((one) => at >= one.length && sentence.startsWith(one, at - one.length)) ||
  NO_DANGER.after.some((one) => sentence.startsWith(one, at + word.length))

const danger = ({ start }: Span, at: number, { word, why }: DangerWord): Fact => ({
  ...{ start: start + at, end: start + at + word.length, kind: 'DANGER', value: 'URGENT' },
  why: {
    zh: `可能有紧急危险（${why}）：请先看人是否安全，可作重大紧急报告（第二十五条）`,
    en: 'People may be in danger: look first whether they are safe; an urgent report is open (art. 25)',
  },
})

/** Words of danger to life, unless the sentence tells of the past, of a rule or of a subsidy. They offer the urgent report (信访工作条例 第二十五条). */
export const dangersIn = (letter: string): readonly Fact[] =>
  bySentence(letter, (sentence, span) => {
    const now = NOW_WORDS.some((word) => sentence.includes(word))
    const past = PAST_WORDS.some((word) => sentence.includes(word))
    return found(sentence, DANGER_WORDS)
      .filter(
        ({ at, word }) =>
          (word.now ? now && !past : !past || now) && !isTurnedRound(sentence, at, word.word.length) && !isOther(sentence, at, word),
      )
      .map(({ at, word }) => danger(span, at, word))
  })
