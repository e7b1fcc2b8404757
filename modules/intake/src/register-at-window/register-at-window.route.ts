import { matterNo, type SubmissionEvent, submissionNo } from '@onedoor/case'
import type { Addition, Beside } from '@onedoor/eventstore'
import { storedFiles } from '@onedoor/files'
import { type Answer, type Asked, route, stampOf } from '@onedoor/http'
import { isRefusal, type Recorded, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { receive } from '../receive.decide.ts'
import { registerMatters } from '../register-matters.decide.ts'
import { type Leaving, leavingFromWindow, stillInside } from '../set-aside.decide.ts'
import { dropFiles, takenLetter } from '../set-aside.route.ts'
import { evolve, initial } from '../submission.state.ts'
import { topicFault } from '../topics.route.ts'
import { RegisterAtWindow } from './register-at-window.contract.ts'

const additionsOf = (command: RegisterAtWindow, queryKey: string, stamp: Stamp): readonly Addition[] | Refusal => {
  const { submission } = command
  const received = receive({ ...command.received, queryKey }, stamp)
  if (isRefusal(received)) return received
  const first: Recorded<SubmissionEvent> = {
    ...received,
    stream: submission,
    version: 1,
    position: -1,
    at: stamp.at,
    by: stamp.by,
    organ: stamp.organ,
  }
  const done = registerMatters(submission, evolve(initial, first), command.matters, stamp)
  if (isRefusal(done)) return done
  return [
    { stream: submission, past: [], events: [received, ...done.opened] },
    ...done.registered.map(({ matter, event }) => ({ stream: matter, past: [], events: [event] })),
  ]
}

const answerOf = (asked: Asked, submission: string, events: readonly Recorded[]) => {
  const numberOf = (event: Recorded | undefined, say: (year: number, number: number) => string) =>
    event?.entry && event.number !== undefined ? say(event.entry.year, event.number) : ''
  return {
    submission,
    submissionNo: numberOf(
      events.find(({ type }) => type === 'SubmissionReceived'),
      submissionNo,
    ),
    queryCode: queryCodeOf(asked.services.keys, submission),
    matters: events.filter(({ type }) => type === 'MatterRegistered').map((event) => ({ id: event.stream, no: numberOf(event, matterNo) })),
  }
}

type Command = Asked<unknown, unknown, RegisterAtWindow>

const textsOf = ({ received, matters }: RegisterAtWindow): readonly string[] => [
  ...[received.subject, received.narrative, ...received.claims],
  ...matters.flatMap(({ subject, claims }) => [subject, ...claims]),
]

const enter = async (asked: Command, additions: readonly Addition[], beside: Beside = {}): Promise<Answer> => {
  const { services, body } = asked
  const appended = await services.store.append(additions, stampOf(asked, body.commandId), beside)
  if (appended.kind === 'written' || appended.kind === 'repeated') return { json: answerOf(asked, body.submission, appended.events) }
  return refuse(appended.kind === 'clock-behind-record' ? appended.kind : 'already-there')
}

/** What the clerk typed apart goes to the protected channel in the same transaction; the visitor gets a code for it. */
const enterApart = async (asked: Command, additions: readonly Addition[], leaves: Leaving): Promise<Answer> => {
  const { confidential } = asked.services
  const stamp = stampOf(asked, asked.body.commandId)
  const taken = await takenLetter(asked, leaves)
  const answer = await enter(asked, additions, {
    also: async (tx) => {
      await confidential.take(taken, stamp, tx)
    },
  })
  if (!('json' in answer)) return answer
  // The same letter again gives the same code and adds nothing.
  const { code } = await confidential.take(taken, stamp)
  await dropFiles(asked, leaves)
  return { json: { ...(answer.json as object), confidentialCode: code } }
}

export const registerAtWindowRoute = route({
  method: 'POST',
  path: '/api/registrations',
  may: 'intake.take-in',
  summary: { zh: '窗口登记：收件并登记为一件或几件信访事项', en: 'Receive and register at the window, in one go.' },
  body: RegisterAtWindow,
  handle: async (asked): Promise<Answer> => {
    const { services, body } = asked
    const stamp = stampOf(asked, body.commandId)
    const queryKey = queryKeyOf(services.keys, queryCodeOf(services.keys, body.submission))
    const attachments = await storedFiles(asked.services.files, body.received.attachments)
    if (isRefusal(attachments)) return attachments
    const additions = additionsOf({ ...body, received: { ...body.received, attachments: [...attachments] } }, queryKey, stamp)
    if (isRefusal(additions)) return additions
    const fault = (await topicFault(asked, body.matters)) ?? (body.report && stillInside(body.report, textsOf(body)))
    if (fault !== undefined) return fault
    return body.report === undefined ? enter(asked, additions) : enterApart(asked, additions, leavingFromWindow(body.received, body.report))
  },
})
