/** A page as the machine read it: how sure each character of `text` is (one entry a code point), in which of `lines` it stands and where in that line, 0 left to 1 right. */
export type ReadText = Readonly<{ text: string; sure: readonly number[]; line: readonly number[]; at: readonly number[] }>

/** A place that a person should look at: characters `start` to `end` of the text, and where they stand on the page. */
export type Doubt = Readonly<{ start: number; end: number; line: number; from: number; to: number }>

/** The text of a page while a person corrects it. */
export type Draft = Readonly<{ text: string; doubts: readonly Doubt[] }>

/** Neighbours in one line are one place: they are looked at together. */
const joined = (doubts: readonly Doubt[], next: Doubt): readonly Doubt[] => {
  const last = doubts.at(-1)
  if (last === undefined || last.end !== next.start || last.line !== next.line) return [...doubts, next]
  return [...doubts.slice(0, -1), { ...last, end: next.end, to: next.to }]
}

/** What the machine proposes, with every character marked that it is less sure of than `doubtful`. */
export const proposed = ({ text, sure, line, at }: ReadText, doubtful: number): Draft => {
  let start = 0
  let doubts: readonly Doubt[] = []
  for (const [i, sign] of [...text].entries()) {
    const end = start + sign.length
    const place = at[i] ?? 0
    if ((sure[i] ?? 1) < doubtful && sign.trim() !== '')
      doubts = joined(doubts, { start, end, line: line[i] ?? -1, from: place, to: place })
    start = end
  }
  return { text, doubts }
}

const sharedStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a[at] === b[at]) at += 1
  return at
}

const sharedEnd = (a: string, b: string, most: number): number => {
  let at = 0
  while (at < most && a[a.length - 1 - at] === b[b.length - 1 - at]) at += 1
  return at
}

/** After a person typed: what they touched is their own word now, marks behind it move along. */
export const edited = ({ text: before, doubts }: Draft, text: string): Draft => {
  const start = sharedStart(before, text)
  const end = before.length - sharedEnd(before, text, Math.min(before.length, text.length) - start)
  const by = text.length - before.length
  const kept = doubts.flatMap((doubt) => {
    if (doubt.end <= start) return [doubt]
    return doubt.start >= end ? [{ ...doubt, start: doubt.start + by, end: doubt.end + by }] : []
  })
  return { text, doubts: kept }
}

/** 看过了: it reads right as it stands. */
export const confirmed = ({ text, doubts }: Draft, doubt: Doubt): Draft => ({ text, doubts: doubts.filter((one) => one !== doubt) })

/** The next place to look at behind the cursor; from the last one on to the first again. */
export const doubtAfter = ({ doubts }: Draft, cursor: number): Doubt | undefined => doubts.find(({ start }) => start >= cursor) ?? doubts[0]

export const doubtBefore = ({ doubts }: Draft, cursor: number): Doubt | undefined =>
  doubts.findLast(({ end }) => end <= cursor) ?? doubts.at(-1)

export type Piece = Readonly<{ text: string; start: number; doubt: boolean }>

/** The text cut at its marks, for showing them. */
export const piecesOf = ({ text, doubts }: Draft): readonly Piece[] => {
  const cuts = [...new Set([0, ...doubts.flatMap(({ start, end }) => [start, end]), text.length])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => ({
    text: text.slice(start, cuts[i + 1]),
    start,
    doubt: doubts.some((doubt) => doubt.start <= start && start < doubt.end),
  }))
}

/** The whole letter: its pages one after the other. A page that only goes on in mid-sentence is still a page of its own. */
export const letterText = (pages: readonly string[]): string =>
  pages
    .map((page) => page.trim())
    .filter((page) => page !== '')
    .join('\n')
