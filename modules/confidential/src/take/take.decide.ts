import type { LetterTaken, LetterWords } from '@onedoor/barrier'
import { asDate } from '@onedoor/clock'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import type { Take } from './take.contract.ts'

/** What the clerk took down, ready for the channel: nothing but a day that cannot be is refused (第三十条: received by rule). */
export const take = (
  { kind, whom, narrative, units, concernsDiscipline, channel, receivedOn, persons, files }: Take,
  stamp: Stamp,
): Readonly<{ data: LetterTaken['data']; words: LetterWords }> | Refusal<'received-in-future'> => {
  if (receivedOn > asDate(stamp.at)) return refuse('received-in-future')
  return {
    data: {
      ...{ kind, channel, receivedOn, anonymous: persons.length === 0, language: 'zh', units, concernsDiscipline, mixed: false },
      files: files.map(({ digest, mime, bytes }) => ({ handle: digest, mime, bytes })),
    },
    words: { subject: '', narrative, claims: [], persons, whom, fileNames: files.map(({ name }) => name) },
  }
}
