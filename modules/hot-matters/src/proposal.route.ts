import { dayOf, type OfficePaperEvent } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import { type Answer, type Asked, conclude, type Route, route, type Services, stampOf } from '@onedoor/http'
import { type Decider, fold, isRefusal, type Recorded } from '@onedoor/kernel'
import { docNo, formById } from '@onedoor/paper'
import type { z } from 'zod'
import { ProposalParams } from './proposal.contract.ts'
import type { ProposalRow } from './proposal.query.ts'
import { POLICY_FORM } from './proposal.state.ts'

type Past = readonly Recorded<OfficePaperEvent>[]
type Sent = Readonly<{ commandId: string }>

type Spec<State, Body extends z.ZodType<Sent>, Out extends OfficePaperEvent, Code extends string> = Readonly<{
  path: 'answer' | 'correct'
  summary: Route['summary']
  input: Body
  decider: Decider<State, z.infer<Body>, OfficePaperEvent, Out, Code>
}>

/** One step on a proposal: read, decided, written; sent twice, done once. */
export const proposalCommand = <State, Body extends z.ZodType<Sent>, Out extends OfficePaperEvent, Code extends string>({
  path,
  summary,
  input,
  decider,
}: Spec<State, Body, Out, Code>): Route =>
  route({
    ...{ method: 'POST', path: `/api/policy-proposals/:proposal/${path}`, may: 'documents.office', summary, decider },
    ...{ params: ProposalParams, body: input },
    handle: async (asked): Promise<Answer> => {
      const { proposal } = asked.params
      const body = asked.body as z.infer<Body>
      const { store } = asked.services
      if ((await store.done(body.commandId)).length > 0) return { json: { done: true } }
      const past = (await store.read(proposal)) as Past
      const events = decider.decide(fold(past, decider), body, stampOf(asked, body.commandId))
      return isRefusal(events) ? events : conclude(asked, [{ stream: proposal, past, events }], body.commandId)
    },
  })

type Corrected = Readonly<{ on: DateOnly; reason: string }>

/** What was written: to whom, about what, and what came back. */
const wordsOf = (events: Past): Readonly<{ to: string; topic: string; text: string; corrected: readonly Corrected[] }> => {
  const [filed] = events
  const answers = filed?.type === 'OfficePaperFiled' ? (filed.sealed?.answers ?? {}) : {}
  const answer = events.findLast(({ type }) => type === 'ProposalAnswered' || type === 'ProposalAnswerCorrected')
  const corrected = events.flatMap((event) =>
    event.type === 'ProposalAnswerCorrected' ? [{ on: dayOf(event.at), reason: event.sealed?.reason ?? '' }] : [],
  )
  const { to = '', topic = '' } = answers
  return { to, topic, text: (answer?.sealed as Readonly<{ text?: string }> | undefined)?.text ?? '', corrected }
}

const numberOf = async ({ directory }: Services, { organ, year, number }: ProposalRow): Promise<string> =>
  number === null ? '' : docNo((await directory.unit(organ))?.word ?? '', formById(POLICY_FORM)?.word ?? '', year ?? 0, number)

/** A proposal as lists show it. */
export const shownProposal = async ({ services }: Pick<Asked, 'services'>, row: ProposalRow) => ({
  ...{ id: row.id, organ: row.organ, matter: row.matter, filedOn: row.filed_on, answerBy: row.answer_by },
  ...{ adoption: row.adoption, receivedOn: row.received_on, voided: row.voided, docNo: await numberOf(services, row) },
  ...wordsOf((await services.store.read(row.id)) as Past),
})
