import type { Said } from '../reading/said.ts'
import { sameLength } from '../reading/same-length.ts'
import { type Fact, firstReading } from './fact.ts'
import { NAME_GOES_ON, NEAR_WORDS, ROLES } from './words/role-words.ts'
import { DOUBLE_SURNAMES, NOT_IN_NAMES, SURNAMES, WORDS_NOT_NAMES } from './words/surnames.ts'

const surnameAt = (text: string, at: number): number => {
  if (DOUBLE_SURNAMES.includes(text.slice(at, at + 2))) return 2
  return SURNAMES.has(text.charAt(at)) ? 1 : 0
}

const isHan = (sign: string): boolean => /[\u3400-\u9FFF]/.test(sign)
const mayBeGiven = (sign: string): boolean => isHan(sign) && !NOT_IN_NAMES.has(sign)
const isOver = (text: string, at: number): boolean =>
  at >= text.length || NAME_GOES_ON.has(text.charAt(at)) || ROLES.some((role) => text.startsWith(role, at))

/** 业主方、开发方: a side and not the surname 方. */
const isSide = (text: string, at: number): boolean =>
  text.charAt(at) === '方' && /(?:业主|户主|承包人|当事人)$/.test(text.slice(Math.max(0, at - 3), at))

/** Length of a full name that begins here and after which the text goes on as behind a name; 0 where that is not sure. 某 counts: 王某某. */
const nameAt = (text: string, at: number): number => {
  const surname = surnameAt(text, at)
  if (surname === 0 || isSide(text, at) || WORDS_NOT_NAMES.some((word) => text.startsWith(word, at))) return 0
  const given = [2, 1].find((length) => {
    const end = at + surname + length
    const signs = text.slice(at + surname, end)
    return signs.length === length && [...signs].every(mayBeGiven) && isOver(text, end)
  })
  return given === undefined ? 0 : surname + given
}

const EN: Readonly<Record<string, string>> = {
  near: 'A name behind a word for a person',
  role: 'A name beside an office',
  title: 'A surname with an office',
}

const person = (text: string, start: number, end: number, why: Said): Fact => ({
  start,
  end,
  kind: 'PERSON',
  value: text.slice(start, end),
  why,
})

/** 我叫李某, 邻居张某, 村支书刘某: the name stands behind the word, perhaps behind a colon. */
const behind = (text: string, words: readonly string[], key: string): readonly Fact[] =>
  words.flatMap((word) => {
    const facts: Fact[] = []
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      let start = at + word.length
      while (/[:： ]/.test(text.charAt(start)) && start < at + word.length + 2) start++
      const length = nameAt(text, start)
      if (length > 0) facts.push(person(text, start, start + length, { zh: `在“${word}”之后`, en: EN[key] ?? '' }))
    }
    return facts
  })

/** 李建国主任, 王书记: the office behind it. Before a bare surname no other Chinese character of a name may stand. */
const before = (text: string): readonly Fact[] =>
  ROLES.flatMap((role) => {
    const facts: Fact[] = []
    for (let at = text.indexOf(role); at !== -1; at = text.indexOf(role, at + role.length)) {
      const full = [3, 2].find((length) => at >= length && nameAt(text, at - length) === length && startsWhole(text, at - length))
      if (full !== undefined)
        facts.push(person(text, at - full, withoutDeputy(text, at - full, at), { zh: `在“${role}”之前`, en: EN['role'] ?? '' }))
      else if (surnameAt(text, at - 1) === 1 && startsName(text, at - 1) && !isOneWord(text, at - 1))
        facts.push(person(text, at - 1, at + role.length, { zh: `姓氏加“${role}”`, en: EN['title'] ?? '' }))
    }
    return facts
  })

/** Words after which a name may begin: 找王书记, 和李主任. */
const BEGINS: ReadonlySet<string> = new Set([...'，。！？；：、,.!?;:()（）“”" \n\r\t的找和与及对向从给让由被是叫有了请'])
const startsName = (text: string, at: number): boolean => at === 0 || BEGINS.has(text.charAt(at - 1))
/** 市委胡某某书记: behind the body that somebody serves a whole name may begin; a surname alone may be its last word. */
const BODIES: ReadonlySet<string> = new Set([...'委府局院校司处厅办站所队'])
const startsWhole = (text: string, at: number): boolean => startsName(text, at) || BODIES.has(text.charAt(at - 1))

/** 副 belongs to the office: 高某副主任. */
const withoutDeputy = (text: string, start: number, end: number): number =>
  text.charAt(end - 1) === '副' && end - start > 2 ? end - 1 : end
/** 包工头, 有关负责人: no 工头 called 包, and nobody called 关. */
const ONE_WORD: readonly string[] = ['包工头', '施工队长', '关负责人']
const isOneWord = (text: string, at: number): boolean => ONE_WORD.some((word) => text.startsWith(word, at))

/** People whom the letter names beside a word that says they are people. Precision first: many names are passed over, few words are taken for one. */
export const personsIn = (letter: string): readonly Fact[] => {
  const text = sameLength(letter)
  const facts = firstReading(text.length, [behind(text, NEAR_WORDS, 'near'), behind(text, ROLES, 'role'), before(text)])
  return facts.map((fact) => ({ ...fact, value: letter.slice(fact.start, fact.end) }))
}
