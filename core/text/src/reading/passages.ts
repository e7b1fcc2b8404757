/** Where something stands: UTF-16 units of the text as it was handed in, the end not included. */
export type Span = Readonly<{ start: number; end: number }>

const ENDS = /[。！？；!?;\n]/

/** Sentences with their places; the closing sign belongs to its sentence, what is only white space is none. */
export const sentencesIn = (text: string): readonly Span[] => {
  const spans: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !ENDS.test(text.charAt(at))) continue
    const end = Math.min(at + 1, text.length)
    const trimmed = trimSpan(text, { start, end })
    if (trimmed.end > trimmed.start) spans.push(trimmed)
    start = end
  }
  return spans
}

/** The span without white space at its ends. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end)

/** A phrase that two texts have in common, with its place in each. */
export type Shared = Readonly<{ here: Span; there: Span }>

/** `least`: characters from which on it is a phrase. `places`: one that stands in the other text more often is looked for at its first places only. */
export type Phrases = Readonly<{ least: number; places: number }>

const USUAL: Phrases = { least: 4, places: 4 }

const placesOf = (text: string, { least, places: most }: Phrases): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (let at = 0; at + least <= text.length; at++) {
    const key = text.slice(at, at + least)
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else if (known.length < most) known.push(at)
  }
  return places
}

const reach = (one: string, from: number, other: string, at: number): number => {
  let length = 0
  while (from + length < one.length && at + length < other.length && one.charAt(from + length) === other.charAt(at + length)) length++
  return length
}

/** Phrases that stand in both, from left to right, each as long as it goes. The two texts come in one spelling (`sameLength`). */
export const sharedPhrases = (here: string, there: string, phrases: Phrases = USUAL): readonly Shared[] => {
  const { least } = phrases
  const places = placesOf(there, phrases)
  const shared: Shared[] = []
  let at = 0
  while (at + least <= here.length) {
    let best = { length: 0, at: 0 }
    for (const place of places.get(here.slice(at, at + least)) ?? []) {
      const length = reach(here, at, there, place)
      if (length > best.length) best = { length, at: place }
    }
    if (best.length === 0) at++
    else {
      shared.push({ here: { start: at, end: at + best.length }, there: { start: best.at, end: best.at + best.length } })
      at += best.length
    }
  }
  return shared
}
