import type { Span } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Fact } from './fact.ts'
import { PLACE_SUFFIXES, PLACE_WORDS_AFTER, PLACE_WORDS_BEFORE } from './words/place-words.ts'

/** A place of the county's own list: town, village, community, road. `within`: the code of what it lies in; `also`: other names that people use. */
export type CountyPlace = Readonly<{ code: string; name: string; parent?: string; also?: readonly string[] }>

type Entry = Readonly<{ name: string; codes: readonly string[]; short: boolean }>

/** The county's list, ready to be looked for in any number of letters. */
export type Gazetteer = Readonly<{ byStart: ReadonlyMap<string, readonly Entry[]>; within: ReadonlyMap<string, string> }>

const suffixOf = (name: string): string | undefined => PLACE_SUFFIXES.find((suffix) => name.endsWith(suffix))

/** 柳河镇 is called 柳河; a stem of one character is no name. */
const stemOf = (name: string): string | undefined => {
  const suffix = suffixOf(name)
  const stem = suffix === undefined ? '' : name.slice(0, -suffix.length)
  return stem.length >= 2 ? stem : undefined
}

const namesOf = ({ name, also = [] }: CountyPlace): readonly Readonly<{ name: string; short: boolean }>[] => {
  const full = [name, ...also].map((one) => sameLength(one.trim())).filter((one) => one.length >= 2)
  const stems = full.flatMap((one) => stemOf(one) ?? []).filter((stem) => !full.includes(stem))
  return [...full.map((one) => ({ name: one, short: false })), ...stems.map((stem) => ({ name: stem, short: true }))]
}

export const gazetteerOf = (places: readonly CountyPlace[]): Gazetteer => {
  const codes = new Map<string, Readonly<{ short: boolean; codes: Set<string> }>>()
  for (const place of places)
    for (const { name, short } of namesOf(place)) {
      const known = codes.get(name)
      // A full name is the name of its place; that another place is called so in short does not make it doubtful.
      if (known === undefined || (known.short && !short)) codes.set(name, { short, codes: new Set([place.code]) })
      else if (known.short === short) known.codes.add(place.code)
    }
  const byStart = new Map<string, Entry[]>()
  const sorted = [...codes].toSorted(([one], [other]) => other.length - one.length)
  for (const [name, { short, codes: of }] of sorted) {
    const start = name.slice(0, 2)
    byStart.set(start, [...(byStart.get(start) ?? []), { name, short, codes: [...of] }])
  }
  return { byStart, within: new Map(places.flatMap(({ code, parent }) => (parent === undefined ? [] : [[code, parent] as const]))) }
}

/** A short name counts beside a word that speaks of places: 石桥 alone may be a bridge of stone. Of four characters on it stands for itself. */
const isNamedAt = (text: string, { start, end }: Span, { name, short }: Entry): boolean => {
  if (!short || name.length >= 4) return true
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end, end + 3)
  return PLACE_WORDS_BEFORE.some((word) => before.endsWith(word)) || PLACE_WORDS_AFTER.some((word) => after.startsWith(word))
}

const entryAt = (text: string, at: number, { byStart }: Gazetteer): Entry | undefined =>
  byStart
    .get(text.slice(at, at + 2))
    ?.find((entry) => text.startsWith(entry.name, at) && isNamedAt(text, { start: at, end: at + entry.name.length }, entry))

type Found = Span & Readonly<{ codes: readonly string[]; name: string }>

/** Right behind the name of a town, the village of that town is meant: 柳河镇新建村. */
const narrowed = (found: Found, before: Found | undefined, { within }: Gazetteer): Found => {
  if (before === undefined || before.end !== found.start || found.codes.length < 2) return found
  const codes = found.codes.filter((code) => before.codes.includes(within.get(code) ?? ''))
  return codes.length === 0 ? found : { ...found, codes }
}

/** Places of the county's list, the longest name first, each place of the text read once. */
export const placesIn = (letter: string, list: Gazetteer): readonly Fact[] => {
  const text = sameLength(letter)
  const found: Found[] = []
  let at = 0
  while (at < text.length) {
    const entry = entryAt(text, at, list)
    if (entry === undefined) at++
    else {
      const here = { start: at, end: at + entry.name.length, codes: entry.codes, name: entry.name }
      found.push(narrowed(here, found.at(-1), list))
      at += entry.name.length
    }
  }
  return found.map(({ start, end, codes }) => ({
    ...{ start, end, kind: 'PLACE', value: codes.length === 1 ? (codes[0] ?? '') : '' },
    ...(codes.length > 1 && { candidates: codes }),
    why:
      codes.length === 1
        ? { zh: '在本县地名表里', en: 'Stands in the county’s list of places' }
        : { zh: `本县有 ${codes.length} 处叫这个名字，请选一处`, en: `${codes.length} places of the county are called so: choose one` },
  }))
}

/** The place and everything that it lies in, outermost first. A list that goes in circles ends where it began. */
export const chainOf = (code: string, { within }: Gazetteer): readonly string[] => {
  const chain = [code]
  for (let up = within.get(code); up !== undefined && !chain.includes(up); up = within.get(up)) chain.unshift(up)
  return chain
}
