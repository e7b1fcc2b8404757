export type Place = Readonly<{ start: number; end: number }>
export type Piece = Readonly<{ start: number; words: string; marked: boolean }>

/** Places that lie over each other or touch are one. */
const joined = (places: readonly Place[]): readonly Place[] =>
  places
    .toSorted((a, b) => a.start - b.start)
    .reduce<readonly Place[]>((all, place) => {
      const last = all.at(-1)
      if (last === undefined || place.start > last.end) return [...all, place]
      return [...all.slice(0, -1), { start: last.start, end: Math.max(last.end, place.end) }]
    }, [])

/** A text cut where marks begin and end; put together again it is the text. */
export const piecesOf = (text: string, places: readonly Place[]): readonly Piece[] => {
  const marks = joined(places)
  const cuts = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length]
  return cuts
    .slice(0, -1)
    .map((start, i) => ({ start, words: text.slice(start, cuts[i + 1]), marked: i % 2 === 1 }))
    .filter(({ words }) => words !== '')
}
