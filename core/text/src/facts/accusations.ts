import type { Span } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import { type Fact, firstReading } from './fact.ts'
import { inTitle } from './in-title.ts'
import { ACCUSATION_TELLINGS, type AccusationTelling, NO_ACCUSATION_AFTER, NO_ACCUSATION_BEFORE } from './words/accusation-words.ts'
import { ACTORS, ASKED, TURNED_TO } from './words/actor-words.ts'
import { simpleSigns } from './words/simple-signs.ts'

type Actor = Span & Readonly<{ office: boolean }>

const BEFORE = 44
const BEHIND = 10
const STOPS = /[。！？；!?;\n]/

/** Those named in a piece of the letter who may have done something; an office that is turned to or greeted has not. */
const actorsIn = (piece: string): readonly Actor[] =>
  [...piece.matchAll(ACTORS)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, office: match.groups?.['office'] !== undefined }))
    .filter(
      ({ start, end, office }) =>
        !office || !(TURNED_TO.test(piece.slice(Math.max(0, start - 12), start)) || ASKED.test(piece.slice(end, end + 5))),
    )

/** 腐败的村干部, 乱作为的街道: right behind, only as the one whose deed it is. */
const WHOSE = /^的[^，、,]{0,6}$/

type Doers = Readonly<{ before: readonly Actor[]; behind: readonly Actor[]; earlier: readonly Actor[] }>

/** Those named in the sentence before the deed, the nearest last; right behind it; and in the sentence before. */
const doersOf = (text: string, { start, end }: Span): Doers => {
  const ahead = text.slice(Math.max(0, start - BEFORE), start).split(STOPS)
  const behind = text.slice(end, end + BEHIND * 2).split(STOPS)[0] ?? ''
  return {
    before: actorsIn(ahead.at(-1) ?? ''),
    behind: actorsIn(behind).filter((one) => WHOSE.test(behind.slice(0, one.start))),
    earlier: actorsIn(ahead.at(-2) ?? ''),
  }
}

/** A deed that anybody could do must stand in one sentence with whoever did it; that nothing is done is often said in a sentence of its own. */
const isDoneBy = ({ by, kind }: AccusationTelling, { before, behind, earlier }: Doers): boolean => {
  if (by === 'ANYBODY') return true
  if (by === 'WITH_OFFICE') return [...before, ...behind].some(({ office }) => office)
  const nearest = before.at(-1) ?? behind[0] ?? (kind === 'STAFF_COMPLAINT' ? earlier.at(-1) : undefined)
  return by === 'NOBODY_PRIVATE' ? nearest?.office !== false : nearest?.office === true
}

const isTurned = (text: string, { start, end }: Span): boolean =>
  NO_ACCUSATION_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || NO_ACCUSATION_AFTER.test(text.slice(end, end + 6))

const accusation = ({ start, end }: Span, { kind, why }: AccusationTelling): Fact => ({
  ...{ start, end, kind: 'ACCUSATION', value: kind },
  why:
    kind === 'ACCUSATION'
      ? { zh: `可能是检举控告（${why}）：可转专门渠道`, en: 'May be a report of wrongdoing: the protected channel is open' }
      : { zh: `可能是投诉工作人员（${why}）：可转专门渠道`, en: 'May be a complaint about staff: the protected channel is open' },
})

/**
 * Deeds that report wrongdoing, with whoever did them near: unless negated, in the title of a law, or done by nobody in office. They offer the protected channel and decide nothing: an officer
 * reads the sentence and says whether it is one (信访工作条例 第二十二条第二款、第三十条). `value` is the kind that the channel knows.
 */
export const accusationsIn = (letter: string): readonly Fact[] => {
  const text = simpleSigns(sameLength(letter))
  const told = ACCUSATION_TELLINGS.flatMap((telling) =>
    [...text.matchAll(telling.says)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((span) => !isTurned(text, span) && !inTitle(text, span.start) && isDoneBy(telling, doersOf(text, span)))
      .map((span) => accusation(span, telling)),
  )
  return firstReading(text.length, [told])
}
