import { asDate } from '@onedoor/clock'
import { intake, type Letter } from '@onedoor/intake/intake.module'
import { isRefusal, type Recorded, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import type { County } from '../county.ts'
import { steadyId } from './ids.ts'

/** Received now, received before (the same row again), or lawfully refused. */
export type ReceivedLetter = Readonly<{ kind: 'added' | 'there' }> | Readonly<{ kind: 'refused'; refusal: Refusal }>

export const submissionOf = (county: County, key: string): string => `submission-${steadyId(county.code, key)}`

/**
 * What a row is when its number is taken: the same letter again, or another one, which must not vanish as if it were there.
 * Erased words can no longer be compared: what is there stays as it is.
 */
export const letterThere = ([received]: readonly Recorded[], { subject, narrative }: Letter): ReceivedLetter | undefined => {
  if (received === undefined) return undefined
  const words = received.sealed as Readonly<Record<string, unknown>> | undefined
  const isSame = words === undefined || (words['subject'] === subject && words['narrative'] === narrative)
  return isSame ? { kind: 'there' } : { kind: 'refused', refusal: refuse('other-letter-there') }
}

/** Puts one letter into the register of submissions by the ordinary rule of receipt (收件). */
export const receiveLetter = async (county: County, letter: Letter, at: Date): Promise<ReceivedLetter> => {
  const submission = submissionOf(county, letter.key)
  const { channel, subject, narrative, claims, persons, place, key } = letter
  const stamp: Stamp = { at, by: 'import', organ: 'office', roles: ['registrar'], commandId: steadyId(county.code, key, 'receive') }
  // Asked before it is tried: a table loaded again is mostly rows that are there.
  const before = letterThere(await county.store.done(stamp.commandId), letter)
  if (before !== undefined) return before
  const received = intake.rules.receive(
    {
      ...{
        channel,
        receivedOn: asDate(letter.receivedAt),
        anonymous: persons.length === 0,
        persons,
        subject,
        narrative,
        claims: [...claims],
        place,
      },
      ...{ attachments: [], language: 'zh', importKey: key },
      queryKey: queryKeyOf(county.secrets.keys, queryCodeOf(county.secrets.keys, submission)),
    },
    stamp,
  )
  if (isRefusal(received)) return { kind: 'refused', refusal: received }
  const appended = await county.store.append([{ stream: submission, past: [], events: [received] }], stamp)
  if (appended.kind === 'written') return { kind: 'added' }
  return appended.kind === 'clock-behind-record' ? { kind: 'refused', refusal: { refused: appended.kind } } : { kind: 'there' }
}
