import { proposedCause } from '@onedoor/case'
import { type Answer, type Asked, NOT_FOUND, route, stampOf } from '@onedoor/http'
import { fold as folded, isRefusal } from '@onedoor/kernel'
import { compareLetters, wholeText } from '@onedoor/text/repeat/compare'
import { concludeFinding, doneBefore, pastOf, saidOf } from '../finding.route.ts'
import { isBefore, type Side, shownSide, sideOf } from '../letter-side.route.ts'
import { TwoLetters } from '../repeats.contract.ts'
import { fold } from '../repeats.state.ts'
import { signalsBetween } from '../signals.route.ts'
import { speaking } from '../speaking.query.ts'
import { Compare } from './compare.contract.ts'
import { type CompareCommand, compare } from './compare.decide.ts'

const WHY = { zh: '比对两份来件', en: 'Comparing two letters' }

type Two = Readonly<{ submission: string; other: string }>

const whole = (side: Side) => ({ ...shownSide(side), text: wholeText(side.words) })

const causesOf = ({ matters }: Side, on: string) => matters.map(({ id, events }) => ({ matter: id, cause: proposedCause(events, on) }))

/** Both letters whole, with what they have in common marked at its places. The look at the other one is on record first. */
export const comparisonRoute = route({
  method: 'GET',
  path: '/api/submissions/:submission/repeats/:other',
  may: 'intake.take-in',
  summary: { zh: '两份来件并排比对（留痕）', en: 'Two letters side by side; the look is recorded.' },
  params: TwoLetters,
  handle: async (asked): Promise<Answer> => {
    const { services, session, params, language } = asked
    const [mine, other] = await Promise.all([sideOf(asked, params.submission), sideOf(asked, params.other)])
    if (session === undefined || mine === undefined || other === undefined) return NOT_FOUND
    await services.recordOpening({ session, matter: params.other, what: 'repeats/letter', reason: `${WHY[language]} ${mine.no}` })
    const { knowledge, model, speaks } = await speaking(services)
    const { passages, sentences, proposed } = compareLetters(mine.words, other.words, knowledge, model)
    const earlier = isBefore(other, mine)
    return {
      json: {
        ...{ mine: whole(mine), other: whole(other), passages, earlier },
        sentences: speaks ? sentences : [],
        proposed: proposed && speaks,
        ...(speaks && { model: model.version }),
        signals: signalsBetween(mine.persons, other.persons),
        causes: causesOf(other, mine.received.data.receivedOn),
      },
    }
  },
})

const commandOf = async (asked: Asked<Two, unknown, Compare>): Promise<CompareCommand> => {
  const { found, matter, own, reasons, shown } = asked.body
  const [mine, other] = await Promise.all([sideOf(asked, asked.params.submission), sideOf(asked, asked.params.other)])
  if (mine === undefined || other === undefined) return { earlier: undefined, found, reasons }
  const { cause } = causesOf(other, mine.received.data.receivedOn).find((one) => one.matter === matter) ?? {}
  const earlier = { id: other.submission, before: isBefore(other, mine), matters: other.matters.map(({ id }) => id) }
  return { earlier, found, matter, own, cause, reasons, shown }
}

export const compareRoute = route({
  method: 'POST',
  path: '/api/submissions/:submission/repeats/:other',
  may: 'linking.decide',
  summary: { zh: '登记两份来件的比对结论和理由', en: 'Put on record what two letters are to each other, with reasons.' },
  params: TwoLetters,
  body: Compare,
  handle: async (asked): Promise<Answer> => {
    const { params, body } = asked
    const { commandId, reasons } = body
    const done = await doneBefore(asked, commandId)
    if (done !== undefined) return done
    const past = await pastOf(asked, params.submission)
    const state = folded(past, fold)
    const events = compare.decide(state, await commandOf(asked), stampOf(asked, commandId))
    if (isRefusal(events)) return events
    const { submission, other: earlier } = params
    return concludeFinding(asked, { submission, past, state, earlier, events, after: saidOf(events), reasons }, commandId)
  },
})
