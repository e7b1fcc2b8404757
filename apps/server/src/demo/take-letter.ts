import { createHash } from 'node:crypto'
import type { Purpose, SubmissionEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { intake } from '@onedoor/intake/intake.module'
import { isRefusal, type Recorded, type Stamp } from '@onedoor/kernel'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import type { County } from '../county.ts'
import type { DemoLetter } from './letter.ts'
import type { TextFile } from './stories/story.ts'
import { topicOfUnit } from './topics.ts'

/** The same id for the same letter at every start: loading again adds nothing. */
export const idOf = (text: string): string => {
  const hex = createHash('sha256').update(`onedoor demo ${text}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const submissionOf = (subject: string): string => `submission-${idOf(`${subject} submission`)}`
export const matterOf = (subject: string): string => `matter-${idOf(`${subject} matter`)}`

type Letter = Omit<DemoLetter, 'stage'> & Readonly<{ purpose?: Purpose; papers?: readonly TextFile[] }>

const stampOf = (at: Date, by: string, command: string): Stamp => ({
  at,
  by,
  organ: by === 'petitioner' ? '' : 'office',
  roles: ['registrar'],
  commandId: idOf(command),
})

/** Takes one invented letter in by the ordinary rule, and gives its stream. */
export const receiveDemoLetter = async (county: County, letter: Letter, at: Date): Promise<string> => {
  const submission = submissionOf(letter.subject)
  const { keys } = county.secrets
  const { channel, subject, narrative, claims, persons, anonymous = false, place, language = 'zh', papers = [] } = letter
  const online = channel === 'ONLINE'
  const stamp = stampOf(at, online ? 'petitioner' : 'window1', `${subject} receive`)
  const queryKey = queryKeyOf(keys, queryCodeOf(keys, submission))
  const received = intake.rules.receive(
    {
      channel,
      receivedOn: asDate(at),
      anonymous,
      persons,
      subject,
      narrative,
      claims: [...claims],
      place,
      attachments: [...papers],
      language,
      queryKey,
    },
    stamp,
  )
  if (isRefusal(received)) throw new Error(`The demo letter “${subject}” was refused: ${received.refused}.`)
  for (const { content } of papers) await county.files.put(Buffer.from(content))
  await county.store.append([{ stream: submission, past: [], events: [received] }], stamp)
  return submission
}

/** Takes it in and registers it two hours later as one matter, whose stream it gives. */
export const registerDemoLetter = async (county: County, letter: Letter, at: Date): Promise<string> => {
  const submission = await receiveDemoLetter(county, letter, at)
  const { subject, claims, place, unit, purpose = 'REDRESS' } = letter
  const matter = matterOf(subject)
  const past = (await county.store.read(submission)) as readonly Recorded<SubmissionEvent>[]
  const { initial, evolve } = intake.rules.submission
  const later = stampOf(new Date(at.getTime() + 2 * 3_600_000), 'window1', `${subject} register`)
  const input = { id: matter, purpose, subject, claims: [...claims], place, topic: topicOfUnit(unit) }
  const done = intake.rules.registerMatters(submission, past.slice(0, 1).reduce(evolve, initial), [input], later)
  if (isRefusal(done)) throw new Error(`The demo letter “${subject}” was refused: ${done.refused}.`)
  await county.store.append(
    [
      { stream: submission, past: past.slice(0, 1), events: done.opened },
      ...done.registered.map((one) => ({ stream: one.matter, past: [], events: [one.event] })),
    ],
    later,
  )
  return matter
}
