import { type Span, sentencesIn, textOf } from '../reading/passages.ts'
import { cosine, type Meaning, meaningOf } from './meaning.ts'

/** What a sentence does in a letter: asks for something, or tells something. */
export type Sentence = Readonly<{ span: Span; does: 'asks' | 'tells' }>

/** The nearest sentences of two letters that do the same thing. */
export type SentencePair = Readonly<{ does: Sentence['does']; a: Span; b: Span; likeness: number }>

const ASKS = /请求|要求|恳请|希望|建议|诉求|盼望|能否|可否|何时|什么时候|请[^问假客教]|[?？]$/u
const SHORTEST = 6
/** A letter of more sentences is compared by its first ones. */
const MOST_SENTENCES = 60
/** Nor is it read further than this: a text without a full stop is one sentence. */
const MOST_CHARACTERS = 20_000

const sentences = (text: string): readonly Sentence[] =>
  sentencesIn(text.slice(0, MOST_CHARACTERS))
    .filter(({ start, end }) => end - start >= SHORTEST)
    .slice(0, MOST_SENTENCES)
    .map((span) => ({ span, does: ASKS.test(textOf(text, span)) ? 'asks' : 'tells' }))

/** For each kind, the pair of sentences that are nearest in meaning: demand beside demand, facts beside facts. */
export const nearestSentences = (a: string, b: string, meaning: Meaning): readonly SentencePair[] => {
  const read = (text: string) =>
    sentences(text).map((sentence) => ({
      ...sentence,
      vector: meaningOf(meaning, { title: '', body: textOf(text, sentence.span) }),
    }))
  const [left, right] = [read(a), read(b)]
  return (['asks', 'tells'] as const).flatMap((does) => {
    const pairs = left
      .filter((one) => one.does === does)
      .flatMap((one) =>
        right
          .filter((other) => other.does === does)
          .map((other) => ({ does, a: one.span, b: other.span, likeness: cosine(one.vector, other.vector) })),
      )
    return pairs.toSorted((one, other) => other.likeness - one.likeness).slice(0, 1)
  })
}
