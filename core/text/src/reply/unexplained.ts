import type { DateOnly } from '@onedoor/clock'
import { datesIn } from '../facts/dates.ts'
import { type Fact, firstReading } from '../facts/fact.ts'
import { identifiersIn } from '../facts/identifiers.ts'
import { organisationsIn } from '../facts/organisations.ts'
import { personsIn } from '../facts/persons.ts'
import { chainOf, type Gazetteer, placesIn } from '../facts/places.ts'
import { sumsIn } from '../facts/sums.ts'
import type { Said } from '../reading/said.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Finding } from './finding.ts'

/** What a reply may name though the case does not: the unit itself, its numbers, the body of review, the number of the document. */
export type Explained = Readonly<{ words: readonly string[]; days: readonly DateOnly[]; places: readonly string[] }>

/** Everything that lies in the case: letter, notes, earlier papers; one text, with the day on which the letter came. */
export type CaseText = Readonly<{ text: string; day: DateOnly; places: Gazetteer }>

/** What the inquiry found stands in no letter: new is not wrong, and whoever reads it can tell which. */
const newHere = (zh: string, en: string): Said => ({
  zh: `${zh}：新查明的不用改，写错了的请改`,
  en: `${en}: leave it if the inquiry found it, correct it if it is a slip`,
})

const SAID: Partial<Record<Fact['kind'], Said>> = {
  PERSON: newHere('案卷里没有这个人名', 'Nobody of this name is in the case'),
  ORGANISATION: newHere('案卷里没有这个单位', 'This organisation is not in the case'),
  PLACE: newHere('案卷里没有这个地方', 'This place is not in the case'),
  SUM: newHere('案卷里没有这个金额', 'This sum is not in the case'),
  DATE: newHere('案卷里没有这个日期', 'This day is not in the case'),
  IDENTIFIER: newHere('案卷里没有这个号码', 'This number is not in the case'),
}

/** 本月, 三天后 are counted from the day of writing: only a day that is written as one can be another than the case has. */
const isWritten = ({ why }: Fact): boolean => why.en === 'A date'

/** Telephones and the like, as they stand: a wrong digit sends the person to somebody else. */
const numbersIn = (text: string): readonly Fact[] =>
  identifiersIn(text).map((fact) => ({ ...fact, value: text.slice(fact.start, fact.end) }))

const read = ({ text, day, places }: CaseText): readonly Fact[] =>
  firstReading(text.length, [
    numbersIn(text),
    datesIn(text, day).filter(isWritten),
    sumsIn(text),
    organisationsIn(text),
    personsIn(text),
    placesIn(text, places),
  ])

const A_YEAR = 4
const A_MONTH = 7

const codesOf = ({ value, candidates }: Fact): readonly string[] => candidates ?? [value]

const isKnown = (fact: Fact, words: string, known: ReadonlySet<string>, { places }: CaseText): boolean => {
  const { kind, value } = fact
  if (kind === 'PLACE') return codesOf(fact).some((code) => known.has(code) || chainOf(code, places).some((up) => known.has(up)))
  if (kind === 'DATE') return known.has(value) || known.has(value.slice(0, A_MONTH))
  if (kind === 'SUM') return known.has(value)
  // 县自然资源局 is 自然资源局, 刘某 may be 刘敏: what is part of a known name is known.
  const name = sameLength(value)
  return words.includes(name) || words.includes(name.slice(1)) || (kind === 'PERSON' && /某|主任|书记|局长|经理/.test(name))
}

/** Inside 《 》 and behind 依据: the name of a law is explained by being one. */
const inTitle = (text: string, { start }: Fact): boolean => {
  const before = text.slice(Math.max(0, start - 60), start)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

/** So many at most: a reply to another letter is caught as one, and a list of fifty strange names helps nobody. */
const SHOWN = 30

/** People, organisations, places, sums and days of the reply that stand nowhere in the case and are not explained. New facts are lawful: each is a remark. */
export const unexplainedIn = (reply: string, found: CaseText, { words, days, places }: Explained): readonly Finding[] => {
  const inCase = read(found)
  const known = (kind: Fact['kind']): ReadonlySet<string> => new Set(inCase.filter((fact) => fact.kind === kind).flatMap(codesOf))
  const knownOf = {
    PLACE: new Set([...known('PLACE'), ...places]),
    DATE: new Set([...known('DATE'), ...days].flatMap((day) => [day, day.slice(0, A_YEAR)])),
    SUM: known('SUM'),
  } as const
  const caseWords = sameLength(`${found.text}\n${words.join('\n')}`)
  const seen = new Set<string>()
  return read({ ...found, text: reply }).flatMap((fact): readonly Finding[] => {
    const { kind, start, end, value } = fact
    const said = SAID[kind]
    const values = kind === 'PLACE' || kind === 'DATE' || kind === 'SUM' ? knownOf[kind] : new Set<string>()
    if (said === undefined || inTitle(reply, fact) || seen.has(`${kind} ${value}`) || isKnown(fact, caseWords, values, found)) return []
    seen.add(`${kind} ${value}`)
    return seen.size > SHOWN ? [] : [{ kind: 'NOWHERE_IN_THE_CASE', weight: 'remark', at: { start, end }, said }]
  })
}
