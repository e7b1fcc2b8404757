import { type Attachment, type CaseEvent, dayOf, type Life, type OpinionServed, type ServiceMethod } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'

type Refused =
  | 'not-your-matter'
  | 'not-issued'
  | 'served-before-issued'
  | 'served-in-future'
  | 'electronic-without-consent'
  | 'proof-needed'

export type ServeOpinion = Readonly<{
  method: ServiceMethod
  servedOn: string
  receiver: string
  remarks: string
  consentToElectronic: boolean
  proof: readonly (Attachment & Readonly<{ name: string }>)[]
}>

/** Electronic only with consent. Whoever gave no name or no address chose to be reached by the query code alone: nobody can be asked, and the page it opens is the only way left. */
const consentFault = ({ method, consentToElectronic }: ServeOpinion, { notifiable }: Life): Refusal<Refused> | undefined =>
  method === 'ELECTRONIC' && !consentToElectronic && notifiable
    ? refuse('electronic-without-consent', '民事诉讼法 第九十条（参照）')
    : undefined

/** The thirty days to ask for review begin with service (信访工作条例 第三十五条), so the day and the proof must hold. */
const serviceFault = (command: ServeOpinion, issuedOn: string | undefined, today: string): Refusal<Refused> | undefined => {
  const { servedOn, receiver, proof } = command
  if (issuedOn !== undefined && servedOn < issuedOn) return refuse('served-before-issued')
  if (servedOn > today) return refuse('served-in-future')
  return receiver === '' && proof.length === 0 ? refuse('proof-needed', '民事诉讼法 第八十七条（参照）') : undefined
}

const decide = ({ life, issuedOn }: Handling, command: ServeOpinion, stamp: Stamp): Decision<OpinionServed, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'ISSUED') return refuse('not-issued')
  const fault = consentFault(command, life) ?? serviceFault(command, issuedOn, dayOf(stamp.at))
  if (fault !== undefined) return fault
  const { method, servedOn, consentToElectronic, receiver, remarks, proof } = command
  return [
    {
      type: 'OpinionServed',
      data: { method, servedOn, consentToElectronic, proof: proof.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })) },
      sealed: { receiver, remarks, fileNames: proof.map(({ name }) => name) },
    },
  ]
}

/** 送达: on a proved day, by a lawful way (民事诉讼法 第八十八条以下, by analogy). */
export const serve: Decider<Handling, ServeOpinion, CaseEvent, OpinionServed, Refused> = { initial, evolve, decide }
