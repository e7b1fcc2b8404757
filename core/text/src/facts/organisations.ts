import { sameLength } from '../reading/same-length.ts'
import { type Fact, firstReading } from './fact.ts'
import { BEFORE_A_NAME, DAY_BEFORE } from './words/before-organisations.ts'
import { BUREAUS, COMMISSIONS, NO_NAME, ORGANISATION_ENDS, STOPS_A_NAME, TOWN_OFFICES } from './words/organisation-words.ts'

/** The longest name of a company in the national register has far more; beyond this a reader would not see one name. */
const LONGEST = 24

const startOf = (text: string, end: number): number => {
  let start = end
  while (start > 0 && end - start < LONGEST && !STOPS_A_NAME.has(text.charAt(start - 1))) start--
  const before = text.slice(start, end)
  const words = BEFORE_A_NAME.map((word) => (before.includes(word) ? before.lastIndexOf(word) + word.length : 0))
  const days = [...before.matchAll(DAY_BEFORE)].map(({ index, 0: day }) => index + day.length)
  return start + Math.max(0, ...words, ...days)
}

const organisation = (text: string, start: number, end: number, by: string): Fact => ({
  ...{ start, end, kind: 'ORGANISATION', value: text.slice(start, end) },
  why: { zh: `名称以“${by}”结尾`, en: 'Ends as the name of an organisation does' },
})

/** 村民委员会组织法, 人民法院出版社: the word goes on to something else. */
const GOES_ON: readonly string[] = ['组织法', '出版社', '生运动会']

const isKindOf = (text: string, at: number): boolean => NO_NAME.some((word) => at >= word.length && text.startsWith(word, at - word.length))

const ending = (text: string, end: string, stem: number): readonly Fact[] => {
  const facts: Fact[] = []
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + end.length)) {
    const start = startOf(text, at)
    const isKind = isKindOf(text, at) || GOES_ON.some((word) => text.startsWith(word, at + end.length))
    if (!isKind && at - start >= stem && at - start < LONGEST) facts.push(organisation(text, start, at + end.length, end))
  }
  return facts
}

/** 县自然资源局, 市卫计委, 镇工商所: the office with the county or town right before it, if one is named. */
const offices = (text: string, fields: readonly string[], by: string): readonly Fact[] =>
  fields.flatMap((field) => {
    const facts: Fact[] = []
    const name = `${field}${by}`
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const before = startOf(text, at)
      const level = /(?:[\u3400-\u9FFFa-z\d]{1,6})?[县市区省镇乡州]$/.exec(text.slice(Math.max(before, at - 7), at))
      if (level === null && field.length === 1) continue
      facts.push(organisation(text, level === null ? at : at - level[0].length, at + name.length, by))
    }
    return facts
  })

/** 县一中, 市第十四中: a school by its number, behind the place it belongs to. */
const NUMBERED_SCHOOL = /(?<=[县市区镇州])第?[一二三四五六七八九十]{1,3}中(?![\u4e00-\u9fff]?[学间午旬等途])/g

const numberedSchools = (text: string): readonly Fact[] =>
  [...text.matchAll(NUMBERED_SCHOOL)].map(({ index, 0: name }) => organisation(text, startOf(text, index), index + name.length, '中'))

/** Companies, offices, schools, hospitals that the letter names. */
export const organisationsIn = (letter: string): readonly Fact[] => {
  const text = sameLength(letter)
  const facts = firstReading(text.length, [
    ...ORGANISATION_ENDS.filter(({ end }) => end.endsWith('队')).map(({ end, stem }) => ending(text, end, stem)),
    offices(text, BUREAUS, '局'),
    offices(text, BUREAUS, '厅'),
    offices(text, COMMISSIONS, '委'),
    offices(text, TOWN_OFFICES, '所'),
    numberedSchools(text),
    ...ORGANISATION_ENDS.map(({ end, stem }) => ending(text, end, stem)),
  ])
  return facts.map((fact) => ({ ...fact, value: letter.slice(fact.start, fact.end) }))
}
