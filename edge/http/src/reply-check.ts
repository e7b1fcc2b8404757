import { type CaseEvent, dayOf, matterNo, type ReplyStop, standingAside } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import {
  type CaseRead,
  checkReply,
  composed,
  daysOf,
  type Field,
  type Gazetteer,
  gazetteerOf,
  type Leaving,
  otherLettersOf,
  type ReplyAsked,
  type ReplyCheck,
  replyCase,
  shownFinding,
  stopsIn,
} from '@onedoor/text'
import type { Asked, Services } from './context.ts'
import { letterOf, type SeenMatter, visibleMatter } from './matter.ts'

type At = Pick<Asked, 'services' | 'session'>
type Events = readonly Recorded<CaseEvent>[]

/** Other matters of the same desk, which a module knows from its own rows: those it has in hand, and those it answered. */
export type OtherMatters = Readonly<{
  open: readonly string[]
  answered: readonly string[]
  /** What came in: the letter, or the request with it. */
  lettersOf: (read: CaseRead) => string
  /** The text of this kind that left, if its words are still there. */
  replyIn: (events: Events) => string | undefined
}>

/** A text before it leaves: what kind of text, its fields, what it has to answer, and what it is held against. */
export type ToCheck = Pick<ReplyAsked, 'redo' | 'reviewed' | 'basis'> &
  Readonly<{
    of: Leaving
    fields: readonly Field[]
    claims: readonly string[]
    /** Left out of a notice: the reasons of one are much like those of the next. */
    others?: OtherMatters
  }>

/** The county's own places, for reading where a text is. */
export const countyPlaces = async ({ directory }: Services): Promise<Gazetteer> => gazetteerOf(await directory.places())

type Other = Readonly<{ read: CaseRead; no: string }>

const numberOf = ({ events: [first] }: SeenMatter): string => matterNo(first?.entry?.year ?? 0, first?.number ?? 0)

/** Another matter, as whoever checks may read it: not at all where they may not, or stand aside there. */
const otherMatter = async (at: At, id: string): Promise<readonly Other[]> => {
  const seen = await visibleMatter(at, id)
  if (seen === undefined || standingAside(seen.life, { by: at.session?.user ?? '' }) !== undefined) return []
  return [{ read: { id, ...seen, letter: await letterOf(at, seen.life) }, no: numberOf(seen) }]
}

const readAll = async (at: At, ids: readonly string[]): Promise<readonly Other[]> =>
  (await Promise.all(ids.map((id) => otherMatter(at, id)))).flat()

const beside = async (at: At, { open, answered, lettersOf, replyIn }: OtherMatters) => {
  const [model, inHand, done] = await Promise.all([at.services.replyModel(), readAll(at, open), readAll(at, answered)])
  const replies = done.flatMap(({ read }) => {
    const reply = replyIn(read.events)
    return reply === undefined ? [] : [{ id: read.id, letter: lettersOf(read), reply }]
  })
  const letters = inHand.map(({ read }) => ({ id: read.id, letter: lettersOf(read) }))
  const asked = { otherReplies: replies, ...(model !== undefined && { model, otherLetters: otherLettersOf(letters, model.rarity) }) }
  return {
    asked,
    numbers: new Map([...inHand, ...done].map(({ read, no }) => [read.id, no])),
    against: { letters: letters.length, replies: replies.length, learnedFrom: model?.learnedFrom ?? 0 },
  }
}

const ALONE = { asked: { otherReplies: [] }, numbers: new Map<string, string>() }

/** What belongs to the office and not to the case: units, their addresses and telephones, the days of this file, the county itself. */
const explained = async ({ directory }: Services, seen: SeenMatter, today: string): Promise<ReplyAsked['explained']> => {
  const [units, places] = await Promise.all([directory.units(today), directory.places()])
  return {
    words: units.flatMap(({ name, address, phone }) => [name.zh, name.en, address, phone]),
    days: daysOf({ ...seen }),
    places: places.filter(({ parent }) => parent === undefined).map(({ code }) => code),
  }
}

/**
 * 送出前核对: a text against its case, and against what else lies on the same desk. Passages of other matters are shown only of those that whoever asks may read; nothing
 * of it is kept.
 */
export const checkedText = async (at: At, seen: SeenMatter, text: ToCheck): Promise<ReplyCheck> => {
  const { services } = at
  const id = seen.events[0]?.stream ?? ''
  const today = dayOf(services.now())
  const { of, fields, claims, others, ...held } = text
  const reply = composed(fields)
  const other = others === undefined ? ALONE : await beside(at, others)
  const found = checkReply({
    ...{ of, reply: reply.text, today, dated: false, remedy: 'NONE' as const, ...held, ...other.asked },
    case: replyCase({ id, ...seen, letter: await letterOf(at, seen.life) }, claims),
    places: await countyPlaces(services),
    explained: await explained(services, seen, today),
  })
  return {
    findings: found.map((finding) => shownFinding(finding, { reply, numbers: other.numbers })),
    // News is compared with answers alone, and with none before anything was learned.
    ...('against' in other && (of !== 'NEWS' || other.against.learnedFrom > 0) && { against: other.against }),
  }
}

/** The reasons of a notice that something is not taken, or goes another way: whom it speaks to, and what it names. */
export const checkedNotice = (at: At, seen: SeenMatter, reasons: string): Promise<ReplyCheck> =>
  checkedText(at, seen, { of: 'NOTICE', fields: [['reasons', reasons]], claims: [] })

/** A command as it was sent, with what the check stops in its words. */
export const withStops = <T>(input: T, check: ReplyCheck): T & Readonly<{ stops: readonly ReplyStop[] }> => ({
  ...input,
  stops: stopsIn(check),
})

/** The command of a notice as it was sent, with what the check stops in its reasons. */
export const withNoticeStops = async <T extends Readonly<{ reasons: string }>>(
  input: T,
  at: At,
  seen: SeenMatter,
): Promise<T & Readonly<{ stops: readonly ReplyStop[] }>> => withStops(input, await checkedNotice(at, seen, input.reasons))
