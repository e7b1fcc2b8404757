import type { Opinion } from '@onedoor/case'
import { type Asked, checkedText, type OtherMatters, type SeenMatter, type Services } from '@onedoor/http'
import { fold } from '@onedoor/kernel'
import { type Leaving, letterWords, type ReplyCheck, type ReplyModel } from '@onedoor/text'
import { openText } from '@onedoor/vault'
import { claimTexts } from './claims.state.ts'
import { evolve, initial } from './handling.state.ts'
import { alsoInHands, answeredBy, type ModelRow, replyModel } from './reply-check.query.ts'
import { fieldsOf, type ReplyWords, replyIn } from './reply-check.state.ts'

type At = Pick<Asked, 'services' | 'session'>

/** So many other matters are read beside a reply. */
const BESIDE = 60

/** Where the sealed model of a county belongs. */
export const MODEL_PLACE = 'handling/reply_model'

/** What the nightly job learned, for every module that checks a text before it leaves. */
export const replyModelOf =
  ({ db, county, keys }: Pick<Services, 'db' | 'county' | 'keys'>) =>
  async (): Promise<ReplyModel | undefined> => {
    const [row] = await db.query<ModelRow>(replyModel(county))
    return row && (JSON.parse(openText(keys, MODEL_PLACE, row.model)) as ReplyModel)
  }

const otherMatters = async ({ services }: At, { life }: SeenMatter, matter: string): Promise<OtherMatters> => {
  const { db, county } = services
  const of = { county, unit: life.holder, but: matter, limit: BESIDE }
  const [open, answered] = await Promise.all([db.query<{ id: string }>(alsoInHands(of)), db.query<{ id: string }>(answeredBy(of))])
  return { open: open.map(({ id }) => id), answered: answered.map(({ id }) => id), lettersOf: letterWords, replyIn }
}

const claimsOf = ({ events, life }: SeenMatter): readonly string[] => {
  const texts = claimTexts(events)
  return life.claims.flatMap((claim) => texts.get(claim) ?? [])
}

const idOf = ({ events }: SeenMatter): string => events[0]?.stream ?? ''

/** An opinion or a simple answer against its case, and against what else the unit has on its desk. */
export const checkedReply = async (
  at: At,
  seen: SeenMatter,
  { of, words, claims }: Readonly<{ of: Leaving; words: ReplyWords; claims: Opinion['claims'] }>,
): Promise<ReplyCheck> => {
  const { revoked } = fold(seen.events, { initial, evolve })
  return checkedText(at, seen, {
    ...{ of, fields: fieldsOf(words), basis: words.basis, claims: claimsOf(seen) },
    others: await otherMatters(at, seen, idOf(seen)),
    ...(revoked !== undefined && { redo: { revoked, now: { claims, ...words } } }),
  })
}

/** The draft that lies there, as it would be signed; nothing where none lies there, or its words were erased. */
export const checkedDraft = async (at: At, seen: SeenMatter): Promise<ReplyCheck | undefined> => {
  const { draft } = fold(seen.events, { initial, evolve })
  return draft?.words && checkedReply(at, seen, { of: 'OPINION', words: draft.words, claims: draft.claims })
}

/** An answer in the simple procedure, which leaves as it is typed. */
export const checkedAnswer = (at: At, seen: SeenMatter, findings: ReplyWords['findings']): Promise<ReplyCheck> =>
  checkedReply(at, seen, { of: 'SIMPLE_ANSWER', words: { facts: '', basis: '', findings }, claims: [] })

/** The answer to a suggestion, which leaves as it is typed. */
export const checkedSuggestion = async (at: At, seen: SeenMatter, text: string): Promise<ReplyCheck> =>
  checkedText(at, seen, {
    ...{ of: 'SUGGESTION', fields: [['text', text]], claims: claimsOf(seen) },
    others: await otherMatters(at, seen, idOf(seen)),
  })

/**
 * 办理进展: what the petitioner reads on the way, a note, why it takes longer, how another procedure ended. Too short to be compared with the letter or to answer its claims; it is held against
 * the case file, and against what the unit answered elsewhere.
 */
export const checkedNews = async (at: At, seen: SeenMatter, words: string): Promise<ReplyCheck> =>
  checkedText(at, seen, {
    ...{ of: 'NEWS', fields: [['words', words]], claims: [] },
    others: { ...(await otherMatters(at, seen, idOf(seen))), open: [] },
  })
