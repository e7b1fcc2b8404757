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

/** Every character of it, in order, with others between them: 住建局 in 住房和城乡建设局. */
const inOrder = (wanted: string, text: string): boolean => {
  let at = 0
  for (const character of text) if (character === wanted[at]) at += 1
  return at === wanted.length
}

/** Does what a clerk typed mean this entry: by its name, its short name (住建局), the initials of either (zjj), or its number? */
export const matches = (typed: string, name: string, code = ''): boolean => {
  const wanted = typed.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, '')
  const whole = name.toLowerCase().replaceAll(/\s+/g, '')
  return inOrder(wanted, whole) || inOrder(wanted, initialsOf(name)) || (code !== '' && code.startsWith(wanted))
}
