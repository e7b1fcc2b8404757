/** What an officer has entered of the persons of a letter. `telephones` and `addresses` are those of the writers, not of an agent. */
export type PersonsOfLetter = Readonly<{
  names: readonly string[]
  papers: readonly string[]
  telephones: readonly string[]
  addresses: readonly string[]
  coSigners: readonly string[]
  agents: readonly string[]
  principals: readonly string[]
  accused: readonly string[]
  anonymous: boolean
}>

/** One thing that stands in both letters. Each is shown by itself: they are never added up, and none says anything about a person. */
export type PersonSignal = Readonly<{ kind: PersonSignalKind; a: string; b: string }>

export type PersonSignalKind =
  | 'same-name'
  | 'name-variant'
  | 'sounds-alike'
  | 'same-paper'
  | 'same-telephone'
  | 'same-address'
  | 'same-co-signer'
  | 'same-principal'
  | 'same-accused'

/**
 * How names are simplified, and how each may sound in full, in every reading; from outside, so that the county's own dictionary can be used. Of a name that nobody can read
 * there is no sound.
 */
export type NameReading = Readonly<{ simplified: (name: string) => string; sounds: (name: string) => readonly string[] }>

const plain = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•.\-—()（）]/gu, '')

const digits = (value: string): string => value.normalize('NFKC').replace(/\D/gu, '')

/** The whole name, never the family name alone: 张玮 and 章伟. */
const soundAlike = (a: string, b: string, { sounds }: NameReading): boolean => {
  if ([...a].length < 2) return false
  const known = new Set(sounds(a))
  return known.size > 0 && sounds(b).some((sound) => known.has(sound))
}

/** One character of the given name left out; the family name stands in both. */
const lacksOne = (long: string, short: string): boolean => {
  const [many, few] = [[...long], [...short]]
  if (few.length < 2 || many.length !== few.length + 1 || many[0] !== few[0]) return false
  return many.some((_, gone) => gone > 0 && many.toSpliced(gone, 1).join('') === few.join(''))
}

const masked = (a: string, b: string): boolean => {
  const [left, right] = [[...a], [...b]]
  const unknown = /[某*x×]/u
  return (
    left.length === right.length &&
    left[0] === right[0] &&
    left.slice(1).every((character, i) => character === right[i + 1] || unknown.test(character) || unknown.test(right[i + 1] ?? ''))
  )
}

/** Undefined where two names have nothing to do with each other. */
export const nameSignal = (a: string, b: string, reading: NameReading): 'same-name' | 'name-variant' | 'sounds-alike' | undefined => {
  const [left, right] = [plain(a), plain(b)]
  if (left === '' || right === '') return undefined
  if (left === right) return 'same-name'
  const [one, other] = [reading.simplified(left), reading.simplified(right)]
  const variant = one === other || lacksOne(one, other) || lacksOne(other, one) || masked(one, other)
  if (variant) return 'name-variant'
  return soundAlike(one, other, reading) ? 'sounds-alike' : undefined
}

const pairs = (a: readonly string[], b: readonly string[]): readonly (readonly [string, string])[] =>
  a.flatMap((one) => b.map((other) => [one, other] as const))

const equal = (
  kind: PersonSignalKind,
  a: readonly string[],
  b: readonly string[],
  spelling: (value: string) => string,
): readonly PersonSignal[] =>
  pairs(a, b)
    .filter(([one, other]) => spelling(one) !== '' && spelling(one) === spelling(other))
    .map(([one, other]) => ({ kind, a: one, b: other }))

const alike = (a: readonly string[], b: readonly string[], reading: NameReading): readonly PersonSignal[] =>
  pairs(a, b).flatMap(([one, other]) => {
    const kind = nameSignal(one, other, reading)
    return kind === undefined ? [] : [{ kind, a: one, b: other }]
  })

/** A telephone of fewer digits is an extension or a fragment. */
const telephone = (value: string): string => {
  const number = digits(value).replace(/^(0086|86)(?=1\d{10}$)/, '')
  return number.length < 7 ? '' : number
}

/** Whoever an agent speaks for is the one the letter comes from; the agent, who may speak for many, is not. */
const writers = ({ names, principals, agents }: PersonsOfLetter): readonly string[] => {
  const speakers = new Set(agents.map(plain))
  return [...names.filter((name) => !speakers.has(plain(name))), ...principals]
}

/** Many people are called by one sound: it is told last, and by itself it lays no two letters beside each other. */
export const bringsTogether = ({ kind }: Pick<PersonSignal, 'kind'>): boolean => kind !== 'sounds-alike'

/**
 * What stands in both letters about who wrote them, one signal for each. The same agent is no signal. The same accused is one only where a letter is anonymous:
 * many persons may have good reason to complain of one.
 */
export const personSignals = (a: PersonsOfLetter, b: PersonsOfLetter, reading: NameReading): readonly PersonSignal[] => {
  const names = alike(writers(a), writers(b), reading).map((signal) => {
    const both = a.principals.includes(signal.a) && b.principals.includes(signal.b)
    return both && signal.kind === 'same-name' ? { ...signal, kind: 'same-principal' as const } : signal
  })
  return [
    ...names.filter(bringsTogether),
    ...equal('same-paper', a.papers, b.papers, plain),
    ...equal('same-telephone', a.telephones, b.telephones, telephone),
    ...equal('same-address', a.addresses, b.addresses, plain),
    ...[...pairs(a.coSigners, [...b.coSigners, ...writers(b)]), ...pairs(writers(a), b.coSigners)]
      .filter(([one, other]) => plain(one) !== '' && plain(one) === plain(other))
      .map(([one, other]) => ({ kind: 'same-co-signer' as const, a: one, b: other })),
    ...(a.anonymous || b.anonymous ? equal('same-accused', a.accused, b.accused, plain) : []),
    ...names.filter((signal) => !bringsTogether(signal)),
  ]
}
