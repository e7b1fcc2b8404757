import type { Spelling } from '../reading/spelled.ts'
import type { Evidence } from '../topic/evidence.ts'
import { type Letter, type Part, partsOf } from '../topic/letter-grams.ts'
import { suggestTopic, type TopicModel } from '../topic/topic-model.ts'

/** What a unit answers for: the words that letters use for it, the topics of the county that are its own, and where its competence is written down. */
export type Duty = Readonly<{ words: readonly string[]; topics?: readonly string[]; basis?: string }>

export type Unit = Readonly<{
  unit: string
  duties: readonly Duty[] /** The places it answers for, if not for the whole county. */
  places: readonly string[]
}>

export type Reason =
  | Readonly<{ kind: 'past'; share: number; evidence: readonly Evidence[] }>
  | Readonly<{ kind: 'duty'; words: readonly string[]; basis?: string }>
  | Readonly<{ kind: 'topic'; topic: string; basis?: string }>
  | Readonly<{ kind: 'place'; place: string }>

export type UnitSuggestion = Readonly<{ unit: string; share: number; reasons: readonly Reason[] }>

/** `past` is a model learned from letters and the units that were found competent for them; a county that has just begun has none. */
export type RoutingKnowledge = Readonly<{
  units: readonly Unit[]
  past?: TopicModel
  /** A unit that decided before and is not among `units` exists no more. */
  onlyListed?: boolean
}>

const MOST_SUGGESTED = 3

/** What is assumed of a unit of which neither a duty nor a past decision speaks. */
const FLOOR = 0.02
/** So many past decisions are trusted as much as the duty list. */
const TRUSTED_LIKE_DUTIES = 60
/** A unit whose own place is named is this much likelier. */
const OWN_PLACE = 3
/** And one that answers for the topic an officer gave the matter. */
const OWN_TOPIC = 6

const timesIn = (text: string, word: string): number => (word === '' ? 0 : text.split(word).length - 1)

const heard = (parts: readonly Part[], word: string): number =>
  Math.log1p(parts.reduce((sum, { counts, read }) => sum + counts * timesIn(read.text, word), 0))

type ByDuty = Readonly<{ unit: Unit; said: number; reasons: readonly Reason[] }>

const wordsIn = (units: readonly Unit[]): ReadonlyMap<string, number> => {
  const sharedBy = new Map<string, number>()
  for (const { duties } of units)
    for (const word of new Set(duties.flatMap(({ words }) => words))) sharedBy.set(word, (sharedBy.get(word) ?? 0) + 1)
  return sharedBy
}

/** A word that several duty lists use says less for each of them; a longer word says more. */
const byDuty = (parts: readonly Part[], units: readonly Unit[]): readonly ByDuty[] => {
  const sharedBy = wordsIn(units)
  return units.map((unit) => {
    const found = unit.duties.map(({ words, basis }) => ({ basis, words: words.filter((word) => heard(parts, word) > 0) }))
    const named = found.filter(({ words }) => words.length > 0)
    return {
      unit,
      said: named
        .flatMap(({ words }) => words)
        .reduce((sum, word) => sum + (heard(parts, word) * word.length) / (sharedBy.get(word) ?? 1), 0),
      reasons: named.map(({ words, basis }) => ({ kind: 'duty' as const, words, ...(basis !== undefined && { basis }) })),
    }
  })
}

const placeNamed = (parts: readonly Part[], { places }: Unit): string | undefined =>
  places.filter((place) => heard(parts, place) > 0).toSorted((a, b) => b.length - a.length)[0]

/** With the place of each that is named. Where one is, whoever answers for other places only is out of it. */
const inPlace = (parts: readonly Part[], duties: readonly ByDuty[]) => {
  const placed = duties.map((one) => ({ ...one, place: placeNamed(parts, one.unit) }))
  const isNamed = placed.some(({ place }) => place !== undefined)
  return placed.filter(({ unit, place }) => !isNamed || place !== undefined || unit.places.length === 0)
}

/** The duty of a unit that is about the topic which an officer gave the matter. */
const topicOwned = ({ duties }: Unit, topic: string | undefined): Reason | undefined => {
  if (topic === undefined) return undefined
  const duty = duties.find(({ topics = [] }) => topics.includes(topic))
  return duty && { kind: 'topic', topic, ...(duty.basis !== undefined && { basis: duty.basis }) }
}

type Past = Readonly<{ trust: number; shareOf: (unit: string) => number; evidence: readonly Evidence[]; best: string | undefined }>

const pastOf = ({ past }: RoutingKnowledge, letter: Letter, spelling: Spelling): Past => {
  if (past === undefined) return { trust: 0, shareOf: () => 0, evidence: [], best: undefined }
  const { likeliest, evidence } = suggestTopic(past, letter, spelling, past.topics.length)
  const shares = new Map(likeliest.map(({ topic, confidence }) => [topic, confidence]))
  return {
    trust: past.letters / (past.letters + TRUSTED_LIKE_DUTIES),
    shareOf: (unit) => shares.get(unit) ?? 0,
    evidence,
    best: likeliest[0]?.topic,
  }
}

const pastReason = (past: Past, unit: string): readonly Reason[] => {
  const share = past.shareOf(unit)
  return share < FLOOR ? [] : [{ kind: 'past', share, evidence: unit === past.best ? past.evidence : [] }]
}

/** Units that decided before but have no duty list are candidates as well. */
const candidates = ({ units, past, onlyListed = false }: RoutingKnowledge): readonly Unit[] => {
  if (onlyListed) return units
  const listed = new Set(units.map(({ unit }) => unit))
  const others = (past?.topics ?? []).filter((topic) => !listed.has(topic))
  return [...units, ...others.map((unit) => ({ unit, duties: [], places: [] }))]
}

/**
 * The three units most likely competent for a letter, each with what speaks for it: how such letters were decided before, its duties (with their basis), the
 * topic that an officer gave it, its place (属地管理、分级负责，谁主管、谁负责: 信访工作条例 第五条第三项). A unit for which nothing speaks is not named. An officer decides.
 */
export const suggestUnits = (
  knowledge: RoutingKnowledge,
  letter: Letter & Readonly<{ topic?: string }>,
  spelling: Spelling,
): readonly UnitSuggestion[] => {
  const parts = partsOf(letter, spelling)
  const past = pastOf(knowledge, letter, spelling)
  const duties = byDuty(parts, candidates(knowledge))
  const saidInAll = duties.reduce((sum, { said }) => sum + said, 0)
  const weighed = inPlace(parts, duties).map(({ unit, said, reasons, place }) => {
    const topic = topicOwned(unit, letter.topic)
    const byWords = saidInAll === 0 ? 0 : said / saidInAll
    const likely = (past.shareOf(unit.unit) + FLOOR) ** past.trust * (byWords + FLOOR) ** (1 - past.trust)
    const placed: readonly Reason[] = place === undefined ? [] : [{ kind: 'place', place }]
    return {
      unit: unit.unit,
      weight: likely * (place === undefined ? 1 : OWN_PLACE) * (topic === undefined ? 1 : OWN_TOPIC),
      reasons: [...(topic === undefined ? [] : [topic]), ...pastReason(past, unit.unit), ...reasons, ...placed],
    }
  })
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_SUGGESTED)
    .map(({ unit, weight, reasons }) => ({ unit, share: weight / all, reasons }))
}
