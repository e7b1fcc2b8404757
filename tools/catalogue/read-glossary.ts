export type Term = Readonly<{ zh: string; en: string; names: readonly string[]; article: string }>

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const namesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)

/** Rows of every table of the glossary: 中文, English, names in code, article. Heads and rules of tables name nothing and fall out. */
export const readGlossary = (text: string): readonly Term[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => {
      const [zh = '', en = '', code = '', article = ''] = cellsOf(line)
      return { zh, en, names: namesIn(code), article }
    })
    .filter(({ names }) => names.length > 0)

type Asked = Readonly<{
  /** Every fact and every module: each must have its row. */
  wanted: readonly string[]
  /** Does this name occur in the code at all? */
  isInCode: (name: string) => boolean
}>

const lacks = ({ zh, en, article }: Term): boolean => !/\p{Script=Han}/u.test(zh) || !/[a-z]/i.test(en) || article === ''

/** What is wrong with the glossary: a fact without a row, a row that does not say all four things, a name that the code does not know. */
export const glossaryFaults = (text: string, { wanted, isInCode }: Asked): readonly string[] => {
  const terms = readGlossary(text)
  const named = new Set(terms.flatMap(({ names }) => names))
  return [
    ...wanted.filter((name) => !named.has(name)).map((name) => `GLOSSARY.md does not explain \`${name}\`: add a row for it.`),
    ...terms
      .filter(lacks)
      .map(({ names }) => `GLOSSARY.md leaves a cell empty beside \`${names[0] ?? ''}\`: 中文, English, name in code, article or –.`),
    ...[...named].filter((name) => !isInCode(name)).map((name) => `GLOSSARY.md names \`${name}\`, which is not in the code.`),
  ]
}
