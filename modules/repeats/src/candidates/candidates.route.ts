import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import { fold as folded } from '@onedoor/kernel'
import { besideOne, type ReadOnce, readOnce, wholeText } from '@onedoor/text/repeat/compare'
import { bringsTogether } from '@onedoor/text/repeat/same-person'
import { type Alike, catchUp, isFilled, lettersLike } from '../county-letters.query.ts'
import { pastOf } from '../finding.route.ts'
import { isLearned, learned } from '../knowledge.query.ts'
import type { Learned } from '../learn.state.ts'
import { isBefore, type Side, shownSide, sideOf } from '../letter-side.route.ts'
import { personsOf } from '../persons.state.ts'
import { Letter } from '../repeats.contract.ts'
import { sameWriters } from '../repeats.query.ts'
import { asksWhich, fold } from '../repeats.state.ts'
import { signalsBetween } from '../signals.route.ts'
import { speaking } from '../speaking.query.ts'
import { LookBefore } from './candidates.contract.ts'

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

/** The letter in hand, typed or stored. */
type Mine = Pick<Side, 'words' | 'persons'>

type Beside = Readonly<{ mine: Mine; read: ReadOnce; alike: ReadonlyMap<string, Alike>; learnedHere: Learned }>

const phrasesOf = (mine: Mine, passages: ReturnType<typeof besideOne>['passages']): readonly string[] => {
  const text = wholeText(mine.words)
  return passages
    .map(({ a }) => text.slice(a.start, a.end).trim())
    .filter((phrase) => [...phrase].length >= SHORTEST_PHRASE)
    .slice(0, MOST_PHRASES)
}

/** What speaks for one person and what speaks for one matter, apart from each other; nothing where neither does. A name that only sounds alike is told beside other signs, and is none by itself. */
const beside = (other: Side, { mine, read, alike, learnedHere: { knowledge, model, speaks } }: Beside) => {
  const { score, proposed: likely, passages } = besideOne(read, other.words, knowledge, model)
  const proposed = likely && speaks
  const signals = signalsBetween(mine.persons, other.persons)
  const phrases = phrasesOf(mine, passages)
  const shares = (alike.get(other.submission)?.shared ?? 0) >= FEWEST_SHARED
  if (!shares && !proposed && !signals.some(bringsTogether)) return []
  return [{ score, shown: { ...shownSide(other), proposed, phrases, signals } }]
}

type Found = Asked<{ submission: string }>

/** The likeliest first: of the same words, and of the same people. */
const likeliest = async (asked: Asked, mine: Mine, sides: readonly Side[], like: readonly Alike[]) => {
  const learnedHere = await speaking(asked.services)
  const read = readOnce(mine.words, learnedHere.knowledge)
  const known = { mine, read, alike: new Map(like.map((one) => [one.submission, one])), learnedHere }
  return sides
    .flatMap((side) => beside(side, known))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ shown }) => shown)
}

const sidesOf = async (asked: Asked, submissions: readonly string[]): Promise<readonly Side[]> =>
  (await Promise.all(submissions.map((id) => sideOf(asked, id)))).filter((side) => side !== undefined)

const candidatesOf = async (asked: Found, mine: Side) => {
  const { services } = asked
  const like = await lettersLike(services, wholeText(mine.words))
  const writers = await services.db.query<{ submission: string }>(sameWriters(services.county, mine.submission, MOST_WRITERS))
  const ids = [...new Set([...like, ...writers].map(({ submission }) => submission))].filter((id) => id !== mine.submission)
  const earlier = (await sidesOf(asked, ids)).filter((side) => isBefore(side, mine))
  return likeliest(asked, mine, earlier, like)
}

const prepare = async (services: Asked['services']): Promise<void> => {
  await catchUp(services)
  await learned(services)
}

/** Reads the letters and learns from them if nobody has yet; false where that takes longer than anybody waits. */
const isReady = async ({ services }: Pick<Asked, 'services'>): Promise<boolean> => {
  const ready = () => isFilled(services) && isLearned(services)
  if (!ready()) await Promise.race([prepare(services), patience()])
  return ready()
}

/** What was found of the letter already, with the letters that this reader may read; `asksWhich` where an officer has still to say of which of its matters. */
const findingsFor = async (asked: Found) => {
  const state = folded(await pastOf(asked, asked.params.submission), fold)
  const shown = await Promise.all(
    state.found.map(async (one) => {
      const other = await sideOf(asked, one.earlier)
      const { found, matter, own } = one
      return other === undefined ? [] : [{ other: shownSide(other), found, matter, own, asksWhich: asksWhich(state, one) }]
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
    if (!(await isReady(asked))) return { json: { ready: false, matters, findings } }
    return { json: { ready: true, matters, findings, candidates: await candidatesOf(asked, mine) } }
  },
})

/** The same while the letter is still being typed at the window: nothing of it is kept, and the look is on record for the letter that it will be. */
export const lookBeforeRoute = route({
  method: 'POST',
  path: '/api/repeats/before',
  may: 'intake.take-in',
  summary: {
    zh: '登记前先查：可能是同一件事的以往来件（留痕，不保存）',
    en: 'Before registering: earlier letters that may be the same; the look is recorded, nothing is kept.',
  },
  body: LookBefore,
  handle: async (asked): Promise<Answer> => {
    const { services, session, body, language } = asked
    const { submission, text, persons } = body
    if (session === undefined) return NOT_FOUND
    await services.recordOpening({ session, matter: submission, what: 'repeats', reason: WHY[language] })
    if (!(await isReady(asked))) return { json: { ready: false } }
    const sealed = { subject: '', narrative: text, claims: [], persons, fileNames: [] }
    const wrote = { data: { anonymous: persons.length === 0 }, sealed }
    const mine = { words: { title: '', body: text }, persons: personsOf(wrote, []) }
    const like = await lettersLike(services, text)
    const ids = like.map((one) => one.submission).filter((id) => id !== submission)
    return { json: { ready: true, candidates: await likeliest(asked, mine, await sidesOf(asked, ids), like) } }
  },
})
