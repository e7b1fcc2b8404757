import { type Attachment, type CaseEvent, type NoteAdded, type Passing, passed, stopFault } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'

type Refused = 'not-your-matter' | 'not-received' | 'reply-stopped'

/** `stops`: what the reply check stopped for in a note that the petitioner may read. */
export type AddNote = Passing &
  Readonly<{
    text: string
    visibleToPetitioner: boolean
    attachments: readonly (Attachment & Readonly<{ name: string }>)[]
  }>

const BASIS = '信访工作条例 第二十八条'

const decide = ({ life }: Handling, command: AddNote, stamp: Stamp): Decision<NoteAdded, Refused> => {
  const { text, visibleToPetitioner, attachments } = command
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase === 'REFERRED') return refuse('not-received')
  const stopped = visibleToPetitioner ? command : {}
  const { data, sealed } = passed(stopped)
  return (
    stopFault(stopped, BASIS) ?? [
      {
        type: 'NoteAdded',
        data: { visibleToPetitioner, attachments: attachments.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })), ...data },
        sealed: { text, fileNames: attachments.map(({ name }) => name), ...sealed },
      },
    ]
  )
}

/** 办理记录: what was done, in order. It changes no clock and no state; the petitioner reads it when it is meant for them, and then it is checked like every text that leaves. */
export const addNote: Decider<Handling, AddNote, CaseEvent, NoteAdded, Refused> = { initial, evolve, decide }
