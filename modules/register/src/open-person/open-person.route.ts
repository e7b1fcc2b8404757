import { type CaseEvent, petitionersIn } from '@onedoor/case'
import { type Answer, MatterParams, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { OpenPerson } from './open-person.contract.ts'

const receiversIn = (events: readonly Recorded<CaseEvent>[]): readonly string[] =>
  events.flatMap((event) => (event.type === 'OpinionServed' && event.sealed !== undefined ? [event.sealed.receiver] : []))

/** Each mandate with its agent, also one that is over: whether it is, the case file says. */
const agentsIn = (events: readonly Recorded<CaseEvent>[]) =>
  events.flatMap((event) =>
    event.type === 'MandateGiven' && event.sealed !== undefined ? [{ mandate: event.data.mandate, agent: event.sealed.agent }] : [],
  )

/** Shows who the petitioners are, after writing down who looked, at which matter and why (个人信息保护法 第五十一条). */
export const openPersonRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/persons',
  may: 'person.open',
  summary: { zh: '查看信访人信息（须写明原因，留痕）', en: 'Open the petitioners’ data; the reason is recorded first.' },
  params: MatterParams,
  body: OpenPerson,
  handle: async (asked): Promise<Answer> => {
    const { services, session, params, body } = asked
    const seen = await visibleMatter(asked, params.matter)
    const [first] = seen?.events ?? []
    if (session === undefined || seen === undefined || first?.type !== 'MatterRegistered') return NOT_FOUND
    await services.recordOpening({ session, matter: params.matter, what: 'persons', reason: body.reason })
    const people = petitionersIn(seen.events)
    const staying = people.filter(({ left }) => left === undefined)
    return {
      json: {
        persons: staying.flatMap(({ person }) => person ?? []),
        people,
        agents: agentsIn(seen.events),
        receivers: receiversIn(seen.events),
        erased: first.sealed === undefined,
      },
    }
  },
})
