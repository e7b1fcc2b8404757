import type { CaseEvent } from '@onedoor/case'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import type { Paper, PaperKind } from '@onedoor/paper'
import { paperOf } from './documents.state.ts'
import type { Made, Story } from './story.state.ts'

/** What is signed, and the draft it comes of. */
const DRAFTS = {
  D21: { draft: 'OpinionDrafted', signed: 'OpinionIssued', kind: '答' },
  D35: { draft: 'ReviewDrafted', signed: 'ReviewDecided', kind: '复' },
} as const satisfies Partial<Record<PaperKind, object>>

export type DraftKind = keyof typeof DRAFTS

/** The draft that waits for a signature: the latest one, unless it was signed or sent back since. */
const waiting = ({ events }: Story, kind: DraftKind): Recorded<CaseEvent> | undefined => {
  const { draft, signed } = DRAFTS[kind]
  const over: readonly string[] = [signed, 'OpinionReturned', 'ReviewReturned']
  const last = events.findLast(({ type }) => type === draft || over.includes(type))
  return last?.type === draft ? last : undefined
}

/** A draft as it will print once it is signed; its number comes with the signature. */
export const draftOf = (story: Story, kind: DraftKind): Made | undefined => {
  const draft = waiting(story, kind)
  if (draft === undefined) return undefined
  const { signed, kind: word } = DRAFTS[kind]
  const asSigned = {
    ...draft,
    type: signed,
    data: { ...draft.data, signedBy: draft.by },
    ...{ entry: { register: `document/${draft.organ}/${word}`, year: 0 }, number: 0 },
  } as unknown as Recorded<CaseEvent>
  const events = story.events.map((event) => (event.version === draft.version ? asSigned : event))
  const paper = paperOf({ ...story, events }, draft.version, kind)
  return paper === undefined || isRefusal(paper) ? paper : { ...(paper as Paper), docNo: '〔文号待编〕' }
}
