import { type Person, type SubmissionReceived, submissionEntry, yearOf } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import type { SubmissionInput } from './intake.contract.ts'

type Refused = 'received-in-future' | 'received-too-long-ago' | 'no-claim'

/** The day 信访条例 (2005) came into force: before it no period of ours existed. Days of years before 2018 are counted without the holiday notices, and the derivation says so. */
const FIRST_DAY = '2005-05-01'

export type Receive = Omit<SubmissionInput, 'persons'> & Readonly<{ persons: readonly Person[]; queryKey: string; importKey?: string }>

/** Only what was really given: an empty line on a form is nothing said. */
const known = (person: Person): Person => {
  const given = Object.entries(person).filter(([, value]) => value !== undefined && value !== '')
  return { name: person.name, ...Object.fromEntries(given) }
}

/** 收件: whoever comes in any lawful way is received (信访工作条例 第十七条、第十九条); only dates that cannot be are refused. */
export const receive = (command: Receive, stamp: Stamp): SubmissionReceived | Refusal<Refused> => {
  const { channel, receivedOn, anonymous, subject, narrative, claims, place, queryKey, importKey, language } = command
  if (receivedOn > asDate(stamp.at)) return refuse('received-in-future')
  if (receivedOn < FIRST_DAY) return refuse('received-too-long-ago')
  if (claims.length === 0) return refuse('no-claim', '信访工作条例 第十九条')
  const persons = anonymous ? [] : command.persons.map(known)
  const attachments = command.attachments.map(({ digest, mime, bytes }) => ({ digest, mime, bytes }))
  const readFrom = attachments.map(({ digest }) => digest).filter((digest) => command.readFrom?.includes(digest) === true)
  return {
    type: 'SubmissionReceived',
    data: {
      ...{ channel, receivedOn, anonymous, persons: persons.length, attachments, place, queryKey, language },
      ...(importKey !== undefined && { importKey }),
      ...(readFrom.length > 0 && { readFrom }),
    },
    sealed: { subject, narrative, claims, persons, fileNames: command.attachments.map(({ name }) => name) },
    entry: submissionEntry(yearOf(stamp.at)),
  }
}
