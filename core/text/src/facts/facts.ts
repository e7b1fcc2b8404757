import type { ConfidentialKind } from '@onedoor/barrier'
import type { DateOnly } from '@onedoor/clock'
import { type Span, textOf } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import { accusationsIn } from './accusations.ts'
import { claimsIn } from './claims.ts'
import { dangersIn } from './dangers.ts'
import { datesIn } from './dates.ts'
import { type Fact, firstReading } from './fact.ts'
import { identifiersIn } from './identifiers.ts'
import { limitationsIn } from './limitations.ts'
import { organisationsIn } from './organisations.ts'
import { personsIn } from './persons.ts'
import { type Gazetteer, placesIn } from './places.ts'
import { sumsIn } from './sums.ts'

export type Letter = Readonly<{ text: string; places: Gazetteer; day: DateOnly }>

/** What to do first, as an offer: each names the words it rests on, and an officer takes it or leaves it. */
export type Offer =
  | Readonly<{ path: 'CONFIDENTIAL'; kind: ConfidentialKind; because: readonly Span[] }>
  | Readonly<{ path: 'URGENT'; because: readonly Span[] }>
  | Readonly<{ path: 'SEVERAL_MATTERS'; because: readonly Span[] }>

export type Facts = Readonly<{ facts: readonly Fact[]; offers: readonly Offer[] }>

/** What is named in the letter: no two of these lie over each other; a number that stands for a person is never read as money or a day. */
const namedIn = ({ text, places, day }: Letter): readonly Fact[] =>
  firstReading(text.length, [
    identifiersIn(text),
    datesIn(text, day),
    sumsIn(text),
    organisationsIn(text),
    personsIn(text),
    placesIn(text, places),
  ])

/** Claims with not one pair of characters of their own in common in four are about different things. */
const ALIKE = 0.25
const pairsOf = (words: string): ReadonlySet<string> => {
  const signs = sameLength(words).replaceAll(/[^\u3400-\u9FFFa-z\d]/g, '')
  return new Set(Array.from({ length: Math.max(0, signs.length - 1) }, (_, at) => signs.slice(at, at + 2)))
}
const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  return small.size === 0 ? 1 : [...small].filter((pair) => large.has(pair)).length / small.size
}

/** Few letters hold more matters; the rest of a longer list is not compared. */
const COMPARED = 20

/** The first claim of each group of claims that have nothing in common: two or more may be two matters (一信多事). */
const apart = (letter: string, claims: readonly Fact[]): readonly Fact[] => {
  const firsts: { claim: Fact; pairs: ReadonlySet<string> }[] = []
  for (const claim of claims.slice(0, COMPARED)) {
    const pairs = pairsOf(textOf(letter, claim))
    if (firsts.every((first) => share(first.pairs, pairs) < ALIKE)) firsts.push({ claim, pairs })
  }
  return firsts.map(({ claim }) => claim)
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const offersOf = (letter: string, facts: readonly Fact[]): readonly Offer[] => {
  const of = (kind: Fact['kind'], value?: string) =>
    facts.filter((fact) => fact.kind === kind && (value === undefined || fact.value === value))
  const confidential = (['ACCUSATION', 'STAFF_COMPLAINT'] as const).flatMap((kind): readonly Offer[] => {
    const because = of('ACCUSATION', kind).map(spanOf)
    return because.length === 0 ? [] : [{ path: 'CONFIDENTIAL', kind, because }]
  })
  const danger = of('DANGER').map(spanOf)
  const matters = apart(letter, of('CLAIM')).map(spanOf)
  return [
    ...(danger.length === 0 ? [] : [{ path: 'URGENT', because: danger } as const]),
    ...confidential,
    ...(matters.length < 2 ? [] : [{ path: 'SEVERAL_MATTERS', because: matters } as const]),
  ]
}

/**
 * Everything that the letter seems to say, with its place in the text as it came in. Suggestions for whoever registers it; pure, so nothing of it is kept unless an officer
 * writes it down.
 */
export const factsIn = (letter: Letter): Facts => {
  const named = namedIn(letter)
  const dates = named.filter(({ kind }) => kind === 'DATE')
  const facts = [
    ...named,
    ...claimsIn(letter.text),
    ...accusationsIn(letter.text),
    ...dangersIn(letter.text),
    ...limitationsIn(letter.text, dates, letter.day),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end)
  return { facts, offers: offersOf(letter.text, facts) }
}
