import { type CaseEvent, dayOf, documentEntry, type MediationEnded, type MediationKind, yearOf } from '@onedoor/case'
import { type Decider, type Decision, isRefusal, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { type Answers, type Form, formById, unfilled } from '@onedoor/paper'
import { mayHold } from '../mediation.decide.ts'
import { evolve, initial, type Mediation } from '../mediation.state.ts'

type Refused =
  | 'not-your-matter'
  | 'not-mediating'
  | 'agreement-day-needed'
  | 'agreement-day-wrong'
  | 'no-agreement-day'
  | 'mandatory-missing'

export type Agreement = Readonly<{ oral: boolean; answers: Answers }>

/** What the two settle between themselves is no mediation agreement (人民调解法 第二十八条、第二十九条). */
export const agreementForm = (kind: MediationKind | undefined, oral: boolean): string => {
  if (kind === 'SETTLEMENT') return 'D22-settlement'
  return oral ? 'D23' : 'D22'
}

export type EndMediation = Readonly<{
  outcome: MediationEnded['data']['outcome']
  effectiveOn?: string | undefined
  text: string
  agreement?: Agreement | undefined
}>

const EFFECT = '人民调解法 第二十九条、第三十条'

/** From the day of its effect both sides have thirty days to go to court together; so it must be the true one. A settlement between the two alone has no such day. */
const dayFault = (
  { kind, beganOn = '' }: Mediation,
  { outcome, effectiveOn }: EndMediation,
  today: string,
): Refusal<'agreement-day-needed' | 'agreement-day-wrong' | 'no-agreement-day'> | undefined => {
  const confirmable = outcome === 'AGREED' && kind !== 'SETTLEMENT'
  if (effectiveOn === undefined) return confirmable ? refuse('agreement-day-needed', EFFECT) : undefined
  if (!confirmable) return refuse('no-agreement-day')
  return beganOn <= effectiveOn && effectiveOn <= today ? undefined : refuse('agreement-day-wrong', EFFECT)
}

/** The paper that comes of it: what was agreed, or the notice of the ways that remain (人民调解法 第二十六条). */
const formOf = ({ kind }: Mediation, { outcome, agreement }: EndMediation): Form | undefined => {
  if (outcome !== 'AGREED') return formById('D24')
  return agreement === undefined ? undefined : formById(agreementForm(kind, agreement.oral))
}

const askedIn = ({ fields }: Form, answers: Answers): Answers =>
  Object.fromEntries(fields.flatMap(({ key }) => ((answers[key] ?? '').trim() === '' ? [] : [[key, (answers[key] ?? '').trim()]])))

/** In the register of whoever held the mediation, also when it is the petitioner who ends it. */
const numberFor = ({ heldBy = '' }: Mediation, form: Form | undefined, { at }: Stamp) =>
  form?.word === undefined || heldBy === '' ? {} : { entry: documentEntry(heldBy, form.word, yearOf(at)) }

type Agreed = Readonly<{ paper?: string; agreement?: Answers }>

/** An agreement that is put down here has everything in it that the law wants (人民调解法 第二十八条、第二十九条). */
const agreedIn = (form: Form | undefined, { outcome, agreement }: EndMediation): Agreed | ReturnType<typeof unfilled> => {
  if (outcome !== 'AGREED' || form === undefined || agreement === undefined) return {}
  return unfilled(form, agreement.answers) ?? { paper: form.id, agreement: askedIn(form, agreement.answers) }
}

const notHere = ({ life }: Mediation, stamp: Stamp): Refusal<'not-your-matter' | 'not-mediating'> | undefined => {
  if (life === undefined || !(stamp.by === 'petitioner' || mayHold(life, stamp))) return refuse('not-your-matter')
  return life.mediating ? undefined : refuse('not-mediating')
}

const decide = (state: Mediation, command: EndMediation, stamp: Stamp): Decision<MediationEnded, Refused> => {
  const fault = notHere(state, stamp) ?? dayFault(state, command, dayOf(stamp.at))
  if (fault !== undefined) return fault
  const { outcome, effectiveOn, text } = command
  const form = formOf(state, command)
  const agreed = agreedIn(form, command) ?? {}
  if (isRefusal(agreed)) return agreed
  const { paper, agreement } = agreed
  return [
    {
      type: 'MediationEnded',
      data: { outcome, ...(effectiveOn !== undefined && { effectiveOn }), ...(paper !== undefined && { paper }) },
      sealed: { text, ...(agreement !== undefined && { agreement }) },
      ...numberFor(state, form, stamp),
    },
  ]
}

/** 调解结束. Whoever does not want to go on need not (人民调解法 第二十三条): it changes no state and no day, and is no mark against anybody. */
export const endMediation: Decider<Mediation, EndMediation, CaseEvent, MediationEnded, Refused> = { initial, evolve, decide }
