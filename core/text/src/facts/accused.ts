import { type Span, sentencesIn } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import { accusationsIn } from './accusations.ts'
import { type Fact, firstReading } from './fact.ts'
import { organisationsIn } from './organisations.ts'
import { personsIn } from './persons.ts'
import { ROLES } from './words/role-words.ts'

/** Titles of people whom a letter tells of, not of people in power over anything that is complained of. */
const NO_POWER: readonly string[] = ['医生', '村医', '老师', '律师', '同志', '教练']
const POWERS = ROLES.filter((role) => !NO_POWER.includes(role))

/** Whom one went to is not whom one accuses: 找村支书刘敏, 向县纪委举报. */
const TURNED_TO = /[找向跟给问求请]$/u
/** In between may stand a place or a unit: 向镇政府李镇长反映. */
const TURNED_TO_NEAR = /[找向跟给问求请][^，。；：、,.;:]{0,6}$/u

const isIn = ({ start, end }: Span, at: number): boolean => at >= start && at < end

type Named = Fact & Readonly<{ title: string; before: string }>

/** A name with the title beside it, if there is one, and what its clause says before both. */
const withTitle = (text: string, fact: Fact): Named => {
  const ahead = text.slice(0, fact.start)
  const behind = text.slice(fact.start, fact.end + 4)
  const titleAhead = POWERS.find((role) => ahead.endsWith(role)) ?? ''
  const inside = POWERS.find((role) => fact.value.endsWith(role) || behind.slice(fact.end - fact.start).startsWith(role)) ?? ''
  return { ...fact, title: titleAhead === '' ? inside : titleAhead, before: ahead.slice(-20).slice(0, -titleAhead.length || undefined) }
}

/** The sentences that accuse somebody, and the one before each: who is meant is often named first. */
const accusing = (letter: string, text: string): readonly Span[] => {
  const words = accusationsIn(letter)
  const sentences = sentencesIn(text)
  return sentences.filter((sentence, i) =>
    [sentence, sentences[i + 1]].some((one) => one !== undefined && words.some(({ start }) => isIn(one, start))),
  )
}

/**
 * Whom a letter complains of, as far as its words tell: a name in or right before a sentence of accusation, or one with a title of power (村支书王某). Whom the writer went to,
 * who is near to the writer or merely told of is not among them. Worked out anew each time and never kept.
 */
export const accusedIn = (letter: string): readonly Fact[] => {
  const text = sameLength(letter)
  const sentences = accusing(letter, text)
  return firstReading(text.length, [personsIn(letter), organisationsIn(letter)])
    .map((fact) => withTitle(text, fact))
    .filter(({ kind, start, title, before }) => {
      if (TURNED_TO.test(before)) return false
      if (sentences.some((sentence) => isIn(sentence, start))) return true
      return kind === 'PERSON' && title !== '' && !TURNED_TO_NEAR.test(before)
    })
    .map(({ title: _, before: __, ...fact }) => fact)
}
