type Said = Readonly<{ zh: string; en: string }>

/** A test: its file, and words of its title. */
export type Protected = readonly [file: string, title: string]

/** One duty that 信访工作条例 (2022) lays upon an office, and where it lives here; or why it does not. */
export type Duty = Readonly<{
  /** `第二十二条第一款第一项`. */
  article: string
  duty: Said
  /** Files in which the rule stands. */
  rules?: readonly string[]
  tests?: readonly Protected[]
  /** Where there is no rule: why not, honestly. */
  why?: Said
}>

export type Reading = Readonly<{ exists: (path: string) => boolean; text: (path: string) => string }>

/** What is wrong with the list: a rule or a test that is not there, a duty with neither rule nor reason, an article of chapters 3 to 5 without a row. */
export const lawFaults = (duties: readonly Duty[], articles: readonly string[], { exists, text }: Reading): readonly string[] => [
  ...duties.flatMap(({ article, rules = [] }) => rules.filter((path) => !exists(path)).map((path) => `${article}: no file ${path}`)),
  ...duties.flatMap(({ article, tests = [] }) =>
    tests
      .filter(([path, title]) => !exists(path) || !text(path).includes(title))
      .map(([path, title]) => `${article}: no test “${title}” in ${path}`),
  ),
  ...duties
    .filter(({ rules = [], tests = [], why }) => why === undefined && (rules.length === 0 || tests.length === 0))
    .map(({ article }) => `${article}: neither a rule with its test nor a reason`),
  ...articles.filter((article) => !duties.some((duty) => duty.article.startsWith(article))).map((article) => `${article}: no row`),
]
