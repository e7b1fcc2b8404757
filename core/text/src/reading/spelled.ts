/** How one character is spelled for comparing; `edge/hanzi` gives simplified characters. */
export type Spelling = (char: string) => string

/** A text as it is compared, and for each of its UTF-16 units where in the original it came from; the last entry is the original's end. */
export type Spelled = Readonly<{ text: string; at: readonly number[] }>

const HAN = /\p{Script=Han}/u
const SPACE = /\s/u
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u

type Open = { text: string; at: number[]; spaceAt: number | undefined }

/** White space between two Chinese characters is a line break and no more; anywhere else it parts two words. */
const closeSpace = (open: Open, next: string): void => {
  if (open.spaceAt === undefined) return
  const isInside = HAN.test(open.text.at(-1) ?? '') && HAN.test(next)
  if (open.text !== '' && !isInside) {
    open.text += ' '
    open.at.push(open.spaceAt)
  }
  open.spaceAt = undefined
}

/** A Chinese character of the plain block has no compatibility form, no case, and can be seen: nine in ten characters of a letter need no further look. */
const isPlain = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff' && char.length === 1

const spelledOne = (char: string, spelling: Spelling): string =>
  isPlain(char) ? spelling(char) : [...char.normalize('NFKC').toLowerCase()].map(spelling).join('')

/**
 * The spelling that letters are searched and compared in: compatibility forms folded (NFKC), lower case, what cannot be seen left out, white space one space.
 * Unlike `normalise` it remembers where each character stood, so that what was found can be marked in the letter as it was written.
 */
export const spelled = (original: string, spelling: Spelling): Spelled => {
  const open: Open = { text: '', at: [], spaceAt: undefined }
  let place = 0
  for (const char of original) {
    const here = place
    place += char.length
    if (isPlain(char) || !SPACE.test(char)) {
      if (!isPlain(char) && UNSEEN.test(char)) continue
      const plain = spelledOne(char, spelling)
      closeSpace(open, plain)
      for (let i = 0; i < plain.length; i += 1) open.at.push(here)
      open.text += plain
    } else open.spaceAt ??= here
  }
  return { text: open.text, at: [...open.at, original.length] }
}
