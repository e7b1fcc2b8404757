import { type ContactAssessed, type MatterOpened, type MatterRegistered, matterEntry, PETITION_OFFICE, yearOf } from '@onedoor/case'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import type { MatterInput } from './intake.contract.ts'
import type { Submission } from './submission.state.ts'

type Refused = 'submission-not-found' | 'already-registered' | 'accusation-needs-confidential-channel'

export type Registration = Readonly<{
  opened: readonly MatterOpened[]
  registered: readonly Readonly<{ matter: string; event: MatterRegistered }>[]
  /** What was found of the letter before it was registered, for its only matter: of several nobody has said yet which one it is. */
  assessed: readonly ContactAssessed[]
}>

type Received = Extract<Submission, { phase: 'received' }>

/** Name and a way to reach: with both, every notice is owed (信访工作条例 第二十三条第二款). */
const isNotifiable = ({ anonymous, persons }: Received): boolean =>
  !anonymous && persons.some(({ name, phone, address }) => name !== '' && (phone ?? address) !== undefined)

/** 直接收到: a unit that people came to itself owes the notice itself, within its own fifteen days (信访工作条例 第二十三条第一款). */
const receivedBy = ({ organ }: Stamp): Pick<MatterRegistered['data'], 'receivedBy'> =>
  organ === '' || organ === PETITION_OFFICE ? {} : { receivedBy: organ }

const registered = (submission: string, received: Received, matter: MatterInput, stamp: Stamp): MatterRegistered => {
  const claims = matter.claims.map((text, i) => ({ id: `claim-${i + 1}`, text }))
  const { receivedOn, channel, anonymous, queryKey, persons } = received
  return {
    type: 'MatterRegistered',
    data: {
      ...{ submission, receivedOn, channel, anonymous, queryKey },
      purpose: matter.purpose === 'ACCUSATION' ? 'OTHER' : matter.purpose,
      place: matter.place === '' ? received.place : matter.place,
      notifiable: isNotifiable(received),
      addressed: !anonymous && persons.some(({ name, address }) => name !== '' && address !== undefined),
      claims: claims.map(({ id }) => id),
      persons: persons.map((_, i) => `person-${i + 1}`),
      ...receivedBy(stamp),
      ...(matter.topic !== undefined && matter.topic !== '' && { topic: matter.topic }),
      ...(matter.topicShown !== undefined && { topicShown: matter.topicShown }),
    },
    sealed: { subject: matter.subject, claims, persons },
    entry: matterEntry(yearOf(stamp.at)),
  }
}

/** 重复信访的认定 is the petition office's (第十九条第三款); what an officer found of the letter becomes a fact of the matter with it. */
const assessed = ({ again }: Received, matters: readonly MatterInput[], { organ }: Stamp): readonly ContactAssessed[] =>
  organ !== PETITION_OFFICE || matters.length !== 1
    ? []
    : again.map(({ matter, cause, reasons }) => ({ type: 'ContactAssessed', data: { earlier: matter, cause }, sealed: { reasons } }))

/** 登记: the clerk says which matters the submission holds; each gets its own number and its own life (一信多事分别登记). */
export const registerMatters = (
  submission: string,
  state: Submission,
  matters: readonly MatterInput[],
  stamp: Stamp,
): Registration | Refusal<Refused> => {
  if (state.phase === 'unknown') return refuse('submission-not-found')
  if (matters.some(({ purpose }) => purpose === 'ACCUSATION'))
    return refuse('accusation-needs-confidential-channel', '信访工作条例 第三十条')
  if (matters.some(({ id }) => state.matters.includes(id))) return refuse('already-registered')
  return {
    opened: matters.map(({ id }) => ({ type: 'MatterOpened', data: { matter: id } })),
    registered: matters.map((matter) => ({ matter: matter.id, event: registered(submission, state, matter, stamp) })),
    assessed: state.matters.length > 0 ? [] : assessed(state, matters, stamp),
  }
}
