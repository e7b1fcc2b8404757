/** Why nothing can be said of what a text is about: nothing written, next to nothing, hardly any Chinese, or the same few characters over and over. */
export type Unreadable = 'EMPTY' | 'SHORT' | 'FOREIGN' | 'REPEATED'

const READ_AT_MOST = 20_000
const LEAST_CHARACTERS = 4
/** Of all letters of a text, numbers aside (wages and telephones are listed in Chinese too), so many must be Chinese, or it is in another language that quotes some. */
const LEAST_CHINESE = 0.3
/** From so many characters on somebody who writes has used more than a few of them. */
const LONG = 60
const LEAST_DIFFERENT = 0.04

const HAN = /\p{Script=Han}/gu
const LETTERS = /\p{L}/gu

/** Nothing where the text can be read. A hundred thousand characters are judged by their first twenty thousand. */
export const unreadable = (text: string): Unreadable | undefined => {
  const read = text.slice(0, READ_AT_MOST)
  const letters = read.match(LETTERS)?.length ?? 0
  const chinese = read.match(HAN) ?? []
  if (letters === 0) return 'EMPTY'
  if (chinese.length < LEAST_CHINESE * letters) return letters < LEAST_CHARACTERS ? 'SHORT' : 'FOREIGN'
  if (chinese.length < LEAST_CHARACTERS) return 'SHORT'
  const wanted = Math.min(LEAST_DIFFERENT * chinese.length, 12)
  return chinese.length >= LONG && new Set(chinese).size < wanted ? 'REPEATED' : undefined
}
