// The first character, in pinyin order, of each initial letter (i, u and v begin no syllable). A zh collator then tells the letter of any character.
const FIRST = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'
const LETTERS = 'abcdefghjklmnopqrstwxyz'

const collator = new Intl.Collator('zh-CN-u-co-pinyin')

const letterOf = (character: string): string => {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase()
  let found = ''
  for (const [i, first] of [...FIRST].entries()) {
    if (collator.compare(character, first) < 0) break
    found = LETTERS[i] ?? found
  }
  return found
}

const known = new Map<string, string>()

/** 拼音首字母: `赤城街道` → `ccjd`. Characters with several readings get one of them, so matching by name stays possible beside it. */
export const initialsOf = (text: string): string => {
  const before = known.get(text)
  if (before !== undefined) return before
  const letters = [...text].map(letterOf).join('')
  known.set(text, letters)
  return letters
}

/** Does what a clerk typed mean this entry: by its name, its initials or its number? */
export const matches = (typed: string, name: string, code = ''): boolean => {
  const wanted = typed.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, '')
  return (
    name.toLowerCase().replaceAll(/\s+/g, '').includes(wanted) ||
    initialsOf(name).includes(wanted) ||
    (code !== '' && code.startsWith(wanted))
  )
}
