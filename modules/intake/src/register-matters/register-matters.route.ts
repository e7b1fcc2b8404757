import { letterRead, type SubmissionEvent } from '@onedoor/case'
import { type Addition, takeSetAside } from '@onedoor/eventstore'
import { type Answer, type Asked, conclude, NOT_FOUND, route, stampOf } from '@onedoor/http'
import { fold, isRefusal, type Recorded, type Refusal } from '@onedoor/kernel'
import { z } from 'zod'
import { SubmissionId } from '../intake.contract.ts'
import { type Registration, registerMatters } from '../register-matters.decide.ts'
import { type SetAside, setAside } from '../set-aside.decide.ts'
import { dropFiles, takenLetter } from '../set-aside.route.ts'
import { evolve, initial } from '../submission.state.ts'
import { topicFault } from '../topics.route.ts'
import { RegisterMatters } from './register-matters.contract.ts'

type Past = readonly Recorded<SubmissionEvent>[]
type Command = Asked<{ submission: string }, unknown, RegisterMatters>

const additionsOf = (submission: string, past: Past, events: readonly SubmissionEvent[], done: Registration): readonly Addition[] => [
  { stream: submission, past, events },
  ...done.registered.map(({ matter, event }) => ({ stream: matter, past: [], events: [event, ...done.assessed] })),
]

/** 分离: what the clerk marked leaves for the protected channel in the very transaction that opens what stays. */
const part = async (asked: Command, additions: readonly Addition[], { leaves }: SetAside): Promise<Answer> => {
  const { services, params, body } = asked
  const stamp = stampOf(asked, body.commandId)
  const taken = await takenLetter(asked, leaves)
  const answer = await conclude(asked, additions, body.commandId, {
    also: async (tx) => {
      await services.confidential.take(taken, stamp, tx)
      await takeSetAside(tx, services.county, params.submission)
    },
  })
  if (!isRefusal(answer)) await dropFiles(asked, leaves)
  return answer
}

const OF_THE_WHOLE: readonly SubmissionEvent['type'][] = ['LettersCompared', 'ComparisonUndone', 'PaperTextTaken', 'FileTextRead']

/** What was written of the letter while it was whole, or read from its pages, goes with it. */
const saidOf = (past: Past): readonly number[] => past.flatMap(({ type, version }) => (OF_THE_WHOLE.includes(type) ? [version] : []))

const decided = (asked: Command, past: Past): Readonly<{ additions: readonly Addition[]; aside?: SetAside }> | Refusal => {
  const { matters, report, cleared } = asked.body
  const { submission } = asked.params
  const state = fold(past, { initial, evolve })
  const done = registerMatters(submission, state, matters, stampOf(asked, asked.body.commandId))
  if (isRefusal(done)) return done
  const [received] = past
  if (report === undefined || received?.type !== 'SubmissionReceived')
    return { additions: additionsOf(submission, past, done.opened, done) }
  const before = state.phase === 'received' ? state.matters.length : 0
  const aside = setAside(received, before, { report, cleared, opened: done.opened, matters, said: saidOf(past) })
  return isRefusal(aside) ? aside : { additions: additionsOf(submission, past, aside.events, { ...done, assessed: [] }), aside }
}

export const registerMattersRoute = route({
  method: 'POST',
  path: '/api/submissions/:submission/matters',
  may: 'intake.register',
  summary: { zh: '把一份来件登记为一件或几件信访事项', en: 'Register a submission as one or several matters.' },
  params: z.object({ submission: SubmissionId }),
  body: RegisterMatters,
  handle: async (asked): Promise<Answer> => {
    const { commandId } = asked.body
    const past = (await asked.services.store.read(asked.params.submission)) as Past
    const isRepeated = async () => (await asked.services.store.done(commandId)).length > 0
    // A letter that went elsewhere answers as one that never came.
    if (letterRead(past).length === 0) return past.length > 0 && (await isRepeated()) ? { json: { repeated: true } } : NOT_FOUND
    const done = (await topicFault(asked, asked.body.matters)) ?? decided(asked, past)
    if (isRefusal(done)) return (await isRepeated()) ? { json: { repeated: true } } : done
    return done.aside === undefined ? conclude(asked, done.additions, commandId) : part(asked, done.additions, done.aside)
  },
})
