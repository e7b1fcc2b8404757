import { type CaseEvent, type PaperSealed } from '@onedoor/case'
import { type Decider, type Recorded, refuse } from '@onedoor/kernel'
import { papersOf } from '@onedoor/paper'

/** What the keeping of documents remembers of a matter: `version-kind` of what it calls for, what is kept, what was voided. */
export type Kept = Readonly<{ called: readonly string[]; sealed: readonly string[]; voided: readonly number[] }>

export const paperKey = ({ version, kind }: Readonly<{ version: number; kind: string }>): string => `${version}-${kind}`

export const initial: Kept = { called: [], sealed: [], voided: [] }

export const evolve = (kept: Kept, event: Recorded<CaseEvent>): Kept => {
  if (event.type === 'PaperSealed') return { ...kept, sealed: [...kept.sealed, paperKey(event.data)] }
  if (event.type === 'PaperVoided') return { ...kept, voided: [...kept.voided, event.data.version] }
  return { ...kept, called: [...kept.called, ...papersOf(event).map((kind) => paperKey({ version: event.version, kind }))] }
}

/** 用印存档: the bytes of one document of the case file, once. What was kept stays what is handed out. */
export const sealPaper: Decider<Kept, PaperSealed['data'], CaseEvent, PaperSealed, 'paper-not-called' | 'already-there'> = {
  initial,
  evolve,
  decide: ({ called, sealed }, data) => {
    const key = paperKey(data)
    if (!called.includes(key)) return refuse('paper-not-called')
    return sealed.includes(key) ? refuse('already-there') : [{ type: 'PaperSealed', data }]
  },
}
