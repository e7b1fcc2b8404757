import { dayOf, matterNo, type Opinion, standingAside } from '@onedoor/case'
import { type Asked, letterOf, type SeenMatter, type Services, visibleMatter } from '@onedoor/http'
import { fold } from '@onedoor/kernel'
import {
  checkReply,
  type Finding,
  type Gazetteer,
  gazetteerOf,
  namesRule,
  otherLettersOf,
  type ReplyAsked,
  type ReplyModel,
} from '@onedoor/text'
import { openText } from '@onedoor/vault'
import { evolve, initial } from './handling.state.ts'
import { alsoInHands, answeredBy, type ModelRow, replyModel } from './reply-check.query.ts'
import {
  type CaseRead,
  composed,
  daysOf,
  letterWords,
  type ReplyCheck,
  type ReplyWords,
  replyCase,
  replyIn,
  shownFinding,
} from './reply-check.state.ts'

type At = Pick<Asked, 'services' | 'session'>

/** So many other matters are read beside a reply. */
const BESIDE = 60

/** Where the sealed model of a county belongs. */
export const MODEL_PLACE = 'handling/reply_model'

/** The county's own places, for reading where a text is. */
export const countyPlaces = async ({ directory }: Services): Promise<Gazetteer> => gazetteerOf(await directory.places())

const modelOf = async ({ db, county, keys }: Services): Promise<ReplyModel | undefined> => {
  const [row] = await db.query<ModelRow>(replyModel(county))
  return row && (JSON.parse(openText(keys, MODEL_PLACE, row.model)) as ReplyModel)
}

type Other = CaseRead & Readonly<{ no: string }>

const numberOf = ({ events: [first] }: SeenMatter): string => matterNo(first?.entry?.year ?? 0, first?.number ?? 0)

/** Another matter, as whoever checks may read it: not at all where they may not, or stand aside there. */
const otherMatter = async (at: At, id: string): Promise<readonly Other[]> => {
  const seen = await visibleMatter(at, id)
  if (seen === undefined || standingAside(seen.life, { by: at.session?.user ?? '' }) !== undefined) return []
  return [{ id, ...seen, letter: await letterOf(at, seen.life), no: numberOf(seen) }]
}

const others = async (at: At, { life }: SeenMatter, matter: string) => {
  const { db, county } = at.services
  const of = { county, unit: life.holder, but: matter, limit: BESIDE }
  const read = async (rows: readonly Readonly<{ id: string }>[]) => (await Promise.all(rows.map(({ id }) => otherMatter(at, id)))).flat()
  const [open, answered] = await Promise.all([db.query<{ id: string }>(alsoInHands(of)), db.query<{ id: string }>(answeredBy(of))])
  return { open: await read(open), answered: await read(answered) }
}

/** What belongs to the office and not to the case: units, their addresses and telephones, the days of this file, the county itself. */
const explained = async ({ directory }: Services, seen: SeenMatter, today: string): Promise<ReplyAsked['explained']> => {
  const [units, places] = await Promise.all([directory.units(today), directory.places()])
  return {
    words: units.flatMap(({ name, address, phone }) => [name.zh, name.en, address, phone]),
    days: daysOf(seen),
    places: places.filter(({ parent }) => parent === undefined).map(({ code }) => code),
  }
}

const beside = async (at: At, seen: SeenMatter, matter: string) => {
  const [model, { open, answered }] = await Promise.all([modelOf(at.services), others(at, seen, matter)])
  const replies = answered.flatMap((other) => {
    const reply = replyIn(other.events)
    return reply === undefined ? [] : [{ id: other.id, letter: letterWords(other), reply }]
  })
  const letters = open.map((other) => ({ id: other.id, letter: letterWords(other) }))
  return { model, letters, replies, numbers: new Map([...open, ...answered].map(({ id, no }) => [id, no])) }
}

type Written = Readonly<{ words: ReplyWords; claims: Opinion['claims'] }>

const redoOf = ({ events }: SeenMatter, { words, claims }: Written): Pick<ReplyAsked, 'redo'> => {
  const { revoked } = fold(events, { initial, evolve })
  return revoked === undefined ? {} : { redo: { revoked, now: { claims, ...words } } }
}

/**
 * The reply against its case, and against what else the unit has on its desk. Passages of other matters are shown only of those that whoever asks may read.
 */
export const checkedReply = async (at: At, seen: SeenMatter, written: Written): Promise<ReplyCheck> => {
  const { services } = at
  const matter = seen.events[0]?.stream ?? ''
  const today = dayOf(services.now())
  const { model, letters, replies, numbers } = await beside(at, seen, matter)
  const reply = composed(written.words)
  const found: readonly Finding[] = checkReply({
    ...{ reply: reply.text, today, dated: false, remedy: 'NONE', otherReplies: replies },
    case: replyCase({ id: matter, ...seen, letter: await letterOf(at, seen.life) }),
    places: await countyPlaces(services),
    explained: await explained(services, seen, today),
    ...(model !== undefined && { model, otherLetters: otherLettersOf(letters, model.rarity) }),
    ...redoOf(seen, written),
  })
  // The rule for a refusal may stand among the grounds of the whole opinion.
  const ruled = found.filter(({ kind }) => kind !== 'REFUSED_WITHOUT_RULE' || !namesRule(written.words.basis))
  return {
    findings: ruled.map((finding) => shownFinding(finding, { reply, numbers })),
    against: { letters: letters.length, replies: replies.length, learnedFrom: model?.learnedFrom ?? 0 },
  }
}

/** The draft that lies there, as it would be signed; nothing where none lies there, or its words were erased. */
export const checkedDraft = async (at: At, seen: SeenMatter): Promise<ReplyCheck | undefined> => {
  const { draft } = fold(seen.events, { initial, evolve })
  return draft?.words && checkedReply(at, seen, { words: draft.words, claims: draft.claims })
}

/** An answer in the simple procedure, which leaves as it is typed. */
export const checkedAnswer = (at: At, seen: SeenMatter, findings: ReplyWords['findings']): Promise<ReplyCheck> =>
  checkedReply(at, seen, { words: { facts: '', basis: '', findings }, claims: [] })
