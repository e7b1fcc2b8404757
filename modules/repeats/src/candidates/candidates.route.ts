import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import { compareLetters, wholeText } from '@onedoor/text/repeat/compare'
import { type Alike, catchUp, isFilled, lettersLike } from '../county-letters.query.ts'
import { type Learned, learned } from '../knowledge.query.ts'
import { isBefore, type Side, shownSide, sideOf } from '../letter-side.route.ts'
import { Letter } from '../repeats.contract.ts'
import { type FindingRow, findingsOf, sameWriters } from '../repeats.query.ts'
import { signalsBetween } from '../signals.route.ts'

const WHY = { zh: '查找重复来件', en: 'Looking for earlier letters of the same kind' }

/** A clerk looks at few; the same again is among the first. */
const MOST = 8
const MOST_WRITERS = 20
/** Of one letter so few trigrams are shared by chance. */
const FEWEST_SHARED = 3
const MOST_PHRASES = 3
/** A letter of few words has few turns of phrase to share. */
const SHORTEST_PHRASE = 3

/** Longer than this nobody waits for the letters to be read after a start; they are told so. */
const PATIENCE_MS = 1_500

const patience = () => new Promise<void>((go) => setTimeout(go, PATIENCE_MS).unref())

type Beside = Readonly<{ mine: Side; alike: ReadonlyMap<string, Alike>; learnedHere: Learned }>

const phrasesOf = (mine: Side, passages: ReturnType<typeof compareLetters>['passages']): readonly string[] => {
  const text = wholeText(mine.words)
  return passages
    .map(({ a }) => text.slice(a.start, a.end).trim())
    .filter((phrase) => [...phrase].length >= SHORTEST_PHRASE)
    .slice(0, MOST_PHRASES)
}

/** What speaks for one person and what speaks for one matter, apart from each other; nothing where neither does. */
const beside = (other: Side, { mine, alike, learnedHere: { knowledge, model, speaks } }: Beside) => {
  const { score, proposed: likely, passages } = compareLetters(mine.words, other.words, knowledge, model)
  const proposed = likely && speaks
  const signals = signalsBetween(mine.persons, other.persons)
  const phrases = phrasesOf(mine, passages)
  const shares = (alike.get(other.submission)?.shared ?? 0) >= FEWEST_SHARED
  if (!shares && !proposed && signals.length === 0) return []
  return [{ score, shown: { ...shownSide(other), proposed, phrases, signals } }]
}

type Found = Asked<{ submission: string }>

const candidatesOf = async (asked: Found, mine: Side) => {
  const { services } = asked
  const like = await lettersLike(services, wholeText(mine.words))
  const writers = await services.db.query<{ submission: string }>(sameWriters(services.county, mine.submission, MOST_WRITERS))
  const ids = [...new Set([...like, ...writers].map(({ submission }) => submission))].filter((id) => id !== mine.submission)
  const sides = await Promise.all(ids.map((id) => sideOf(asked, id)))
  const earlier = sides.filter((side) => side !== undefined).filter((side) => isBefore(side, mine))
  const known = { mine, alike: new Map(like.map((one) => [one.submission, one])), learnedHere: await learned(services) }
  return earlier
    .flatMap((side) => beside(side, known))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ shown }) => shown)
}

/** What was found of the letter already, with the letters that this reader may read. */
const findingsFor = async (asked: Found) => {
  const { services, params } = asked
  const rows = await services.db.query<FindingRow>(findingsOf(services.county, params.submission))
  const shown = await Promise.all(
    rows
      .filter(({ submission }) => submission === params.submission)
      .map(async ({ earlier, found, matter, own }) => {
        const other = await sideOf(asked, earlier)
        return other === undefined
          ? []
          : [{ other: shownSide(other), found, ...(matter !== null && { matter }), ...(own !== null && { own }) }]
      }),
  )
  return shown.flat()
}

/** 以往来件: candidates for an officer to look at, on record as a look at a letter. Until all letters are read nobody is told that there is none. */
export const candidatesRoute = route({
  method: 'GET',
  path: '/api/submissions/:submission/repeats',
  may: 'intake.take-in',
  summary: { zh: '可能是同一件事的以往来件（留痕）', en: 'Earlier letters that may be the same again; the look is recorded.' },
  params: Letter,
  handle: async (asked): Promise<Answer> => {
    const { services, session, params, language } = asked
    const mine = await sideOf(asked, params.submission)
    if (session === undefined || mine === undefined) return NOT_FOUND
    await services.recordOpening({ session, matter: params.submission, what: 'repeats', reason: WHY[language] })
    const matters = shownSide(mine).matters
    const findings = await findingsFor(asked)
    if (!isFilled(services)) await Promise.race([catchUp(services), patience()])
    if (!isFilled(services)) return { json: { ready: false, matters, findings } }
    return { json: { ready: true, matters, findings, candidates: await candidatesOf(asked, mine) } }
  },
})
