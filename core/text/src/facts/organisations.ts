import { sameLength } from '../reading/same-length.ts'
import { type Fact, firstReading } from './fact.ts'
import { BEFORE_A_NAME, BUREAUS, NO_NAME, ORGANISATION_ENDS, STOPS_A_NAME } from './words/organisation-words.ts'

/** The longest name of a company in the national register has far more; beyond this a reader would not see one name. */
const LONGEST = 24

const startOf = (text: string, end: number): number => {
  let start = end
  while (start > 0 && end - start < LONGEST && !STOPS_A_NAME.has(text.charAt(start - 1))) start--
  const before = text.slice(start, end)
  return BEFORE_A_NAME.reduce(
    (most, word) => Math.max(most, before.includes(word) ? start + before.lastIndexOf(word) + word.length : most),
    start,
  )
}

const organisation = (text: string, start: number, end: number, by: string): Fact => ({
  ...{ start, end, kind: 'ORGANISATION', value: text.slice(start, end) },
  why: { zh: `名称以“${by}”结尾`, en: 'Ends as the name of an organisation does' },
})

const ending = (text: string, end: string, stem: number): readonly Fact[] => {
  const facts: Fact[] = []
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + end.length)) {
    const start = startOf(text, at)
    const isKind = NO_NAME.some((word) => at >= word.length && text.startsWith(word, at - word.length))
    if (!isKind && at - start >= stem && at - start < LONGEST) facts.push(organisation(text, start, at + end.length, end))
  }
  return facts
}

/** 县自然资源局: the office with the county or town right before it, if one is named. */
const bureaus = (text: string): readonly Fact[] =>
  BUREAUS.flatMap((field) => {
    const facts: Fact[] = []
    const name = `${field}局`
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const before = startOf(text, at)
      const level = /(?:[\u3400-\u9FFFa-z\d]{1,6})?[县市区省]$/.exec(text.slice(Math.max(before, at - 7), at))
      facts.push(organisation(text, level === null ? at : at - level[0].length, at + name.length, '局'))
    }
    return facts
  })

/** Companies, offices, schools, hospitals that the letter names. */
export const organisationsIn = (letter: string): readonly Fact[] => {
  const text = sameLength(letter)
  const facts = firstReading(text.length, [bureaus(text), ...ORGANISATION_ENDS.map(({ end, stem }) => ending(text, end, stem))])
  return facts.map((fact) => ({ ...fact, value: letter.slice(fact.start, fact.end) }))
}
