import type { AssistanceGiven, Attachment, CaseEvent, Life, Phase } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { evolve, type Handling, initial } from '../handling.state.ts'

type Refused = 'not-asked-to-assist'

export type Assist = Readonly<{ answer: string; attachments: readonly (Attachment & Readonly<{ name: string }>)[] }>

const OPEN: readonly Phase[] = ['HANDLING', 'DRAFTED', 'ISSUED', 'SERVED', 'PERFORMING', 'CLOSED']

const waitedFor = ({ phase, clocks }: Life, unit: string): boolean =>
  OPEN.includes(phase) && clocks.some(({ id, owner, endedOn }) => id === 'ASSISTANCE' && owner === unit && endedOn === undefined)

const decide = ({ life }: Handling, { answer, attachments }: Assist, stamp: Stamp): Decision<AssistanceGiven, Refused> => {
  if (life === undefined || !waitedFor(life, stamp.organ)) return refuse('not-asked-to-assist', '信访工作条例 第二十四条第一款')
  return [
    {
      type: 'AssistanceGiven',
      data: { unit: stamp.organ, attachments: attachments.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })) },
      sealed: { answer, fileNames: attachments.map(({ name }) => name) },
    },
  ]
}

/** The assisting unit gives its part; late is late, and still better than not. */
export const giveAssistance: Decider<Handling, Assist, CaseEvent, AssistanceGiven, Refused> = { initial, evolve, decide }
