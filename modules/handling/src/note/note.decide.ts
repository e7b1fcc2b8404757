import type { Attachment, CaseEvent, NoteAdded } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'

type Refused = 'not-your-matter' | 'not-received'

export type AddNote = Readonly<{
  text: string
  visibleToPetitioner: boolean
  attachments: readonly (Attachment & Readonly<{ name: string }>)[]
}>

const decide = ({ life }: Handling, { text, visibleToPetitioner, attachments }: AddNote, stamp: Stamp): Decision<NoteAdded, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase === 'REFERRED') return refuse('not-received')
  return [
    {
      type: 'NoteAdded',
      data: { visibleToPetitioner, attachments: attachments.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })) },
      sealed: { text, fileNames: attachments.map(({ name }) => name) },
    },
  ]
}

/** 办理记录: what was done, in order. It changes no clock and no state; the petitioner reads it when it is meant for them. */
export const addNote: Decider<Handling, AddNote, CaseEvent, NoteAdded, Refused> = { initial, evolve, decide }
