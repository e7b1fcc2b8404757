import { matterNo, type SubmissionEvent, submissionNo } from '@onedoor/case'
import { type Addition } from '@onedoor/eventstore'
import { storedFiles } from '@onedoor/files'
import { type Answer, type Asked, route, stampOf } from '@onedoor/http'
import { isRefusal, type Recorded, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { receive } from '../receive.decide.ts'
import { registerMatters } from '../register-matters.decide.ts'
import { evolve, initial } from '../submission.state.ts'
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

const answerOf = (asked: Asked, submission: string, events: readonly Recorded[]): Answer => {
  const numberOf = (event: Recorded | undefined, say: (year: number, number: number) => string) =>
    event?.entry && event.number !== undefined ? say(event.entry.year, event.number) : ''
  return {
    json: {
      submission,
      submissionNo: numberOf(
        events.find(({ type }) => type === 'SubmissionReceived'),
        submissionNo,
      ),
      queryCode: queryCodeOf(asked.services.keys, submission),
      matters: events
        .filter(({ type }) => type === 'MatterRegistered')
        .map((event) => ({ id: event.stream, no: numberOf(event, matterNo) })),
    },
  }
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
    const appended = await services.store.append(additions, stamp)
    if (appended.kind === 'written' || appended.kind === 'repeated') return answerOf(asked, body.submission, appended.events)
    return refuse(appended.kind === 'clock-behind-record' ? appended.kind : 'already-there')
  },
})
