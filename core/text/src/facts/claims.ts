import { type Span, sentencesIn, textOf, trimSpan } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Fact } from './fact.ts'
import {
  ASKED_BY_OTHERS,
  ASKS_A_QUESTION,
  ASKS_NOTHING,
  CLAIM_WORDS,
  NO_ASKING_AFTER,
  NO_ASKING_BEFORE,
  NOT_PLEASE,
} from './words/claim-words.ts'

const NUMBERED =
  /(?<=^|[\s。；;:：，,])(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、]|(?:\d{1,2})[.．](?!\d)|第[一二三四五六七八九十][、，,：:]|[①-⑩])/g

/** Shorter than this, it is a heading or a sigh. */
const A_CLAIM = 5

const NOUNS: readonly string[] = ['强烈要求', '要求', '请求', '希望']
const LOOKS_BACK = 12

/** Where the word asks; as a noun, or told of somebody else, it asks nothing. */
const asks = (sentence: string, at: number, word: string): boolean => {
  const after = sentence.slice(at + word.length)
  if (word === '请') return !NOT_PLEASE.test(sentence.slice(at))
  if (!NOUNS.includes(word)) return true
  return !NO_ASKING_BEFORE.test(sentence.slice(Math.max(0, at - LOOKS_BACK), at)) && !(word.endsWith('要求') && NO_ASKING_AFTER.test(after))
}

const placesOf = (sentence: string, word: string): readonly number[] => {
  const places: number[] = []
  for (let at = sentence.indexOf(word); at !== -1; at = sentence.indexOf(word, at + word.length)) places.push(at)
  return places
}

/** Asks by its sign and not by a word. */
const QUESTION = '？'

const asksAt = (sentence: string): string | undefined => {
  if (ASKS_NOTHING.some((words) => sentence.includes(words))) return undefined
  const others = ASKED_BY_OTHERS.some((words) => sentence.includes(words))
  const found = CLAIM_WORDS.find(({ word, alone }) => {
    if (others && word === '要求') return false
    return placesOf(sentence, word).some(
      (at) => (alone || at === 0 || /[，,、：:\s]/.test(sentence.charAt(at - 1))) && asks(sentence, at, word),
    )
  })
  return found?.word ?? (ASKS_A_QUESTION.test(sentence) ? QUESTION : undefined)
}

/** A sentence that counts up several things (一、… 二、…) is cut at its numbers. */
const cut = (text: string, sentence: Span): readonly Span[] => {
  const marks = [...textOf(text, sentence).matchAll(NUMBERED)].map(({ index }) => sentence.start + index)
  const starts = marks.length === 0 ? [sentence.start] : [...new Set([sentence.start, ...marks])]
  return starts.map((start, at) => trimSpan(text, { start, end: starts[at + 1] ?? sentence.end }))
}

const isNumbered = (words: string): boolean => words.slice(0, 8).search(NUMBERED) === 0

/** Behind 诉求如下: each number is a claim, whatever its words. */
const OPENS_A_LIST = /(?:诉求|请求|要求|希望|建议)[^。；\n]{0,12}(?:如下|：|:)$/

type Piece = Span & Readonly<{ words: string }>

/** Sentences, those that count up several things cut at their numbers. */
export const piecesIn = (text: string): readonly Piece[] =>
  sentencesIn(text)
    .flatMap((sentence) => cut(text, sentence))
    .map((span) => ({ ...span, words: textOf(text, span) }))

const whyOf = (asked: string | undefined): Fact['why'] => {
  if (asked === undefined) return { zh: '列在诉求之下', en: 'Listed under what is asked for' }
  return asked === QUESTION ? { zh: '是一句询问', en: 'Asks a question' } : { zh: `有“${asked}”`, en: 'Asks for something' }
}

/** What the letter asks for, sentence by sentence; a list behind 诉求如下 item by item. */
export const claimsIn = (letter: string): readonly Fact[] => {
  const text = sameLength(letter)
  const facts: Fact[] = []
  let listed = false
  for (const { start, end, words } of piecesIn(text)) {
    const numbered = isNumbered(words)
    const asked = asksAt(words)
    const opens = OPENS_A_LIST.test(words)
    if (!opens && end - start >= A_CLAIM && (asked !== undefined || (listed && numbered)))
      facts.push({ ...{ start, end, kind: 'CLAIM', value: letter.slice(start, end).trim() }, why: whyOf(asked) })
    listed = opens || (listed && numbered)
  }
  return facts
}
