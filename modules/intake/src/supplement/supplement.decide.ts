import { type Attachment, type CaseEvent, type Channel, type Life, lifeFold, type SupplementReceived } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'

type Refused = 'nothing-added' | 'matter-not-found'

export type SupplementCommand = Readonly<{ channel: Channel; text: string; files: readonly (Attachment & Readonly<{ name: string }>)[] }>

const decide = (
  life: Life | undefined,
  { channel, text, files }: SupplementCommand,
  stamp: Stamp,
): Decision<SupplementReceived, Refused> => {
  if (life === undefined) return refuse('matter-not-found')
  if (text === '' && files.length === 0) return refuse('nothing-added')
  return [
    {
      type: 'SupplementReceived',
      data: { channel, receivedOn: asDate(stamp.at), attachments: files.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })) },
      sealed: { text, fileNames: files.map(({ name }) => name) },
    },
  ]
}

/** The petitioner may add facts and papers at any time. Under way no clock stops or begins anew; a matter declined and filed is opened again (S42 → S20); after an answer the words are examined for new facts and reasons (信访工作条例 第三十六条第三款). */
export const supplement: Decider<Life | undefined, SupplementCommand, CaseEvent, SupplementReceived, Refused> = { ...lifeFold, decide }
