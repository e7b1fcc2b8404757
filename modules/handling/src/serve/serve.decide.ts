import { type Attachment, type CaseEvent, dayOf, type OpinionServed, type ServiceMethod } from '@onedoor/case'
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
  | 'left-needs-witnesses'

export type ServeOpinion = Readonly<{
  method: ServiceMethod
  servedOn: string
  receiver: string
  remarks: string
  consentToElectronic: boolean
  proof: readonly (Attachment & Readonly<{ name: string }>)[]
}>

/** 留置送达: two witnesses by name, or a photograph; and why it was left (民事诉讼法 第八十九条, by analogy). One person's word must not start the petitioner's thirty days. */
const isLeftLawfully = ({ receiver, remarks, proof }: ServeOpinion): boolean =>
  remarks !== '' && (proof.length > 0 || receiver.split(/[、，,；;/\s]+|和|与/u).filter((name) => name !== '').length >= 2)

/** The thirty days to ask for review begin with service (信访工作条例 第三十五条), so the day and the proof must hold. */
const serviceFault = (command: ServeOpinion, issuedOn: string | undefined, today: string): Refusal<Refused> | undefined => {
  const { servedOn, method, consentToElectronic, receiver, proof } = command
  if (issuedOn !== undefined && servedOn < issuedOn) return refuse('served-before-issued')
  if (servedOn > today) return refuse('served-in-future')
  if (method === 'ELECTRONIC' && !consentToElectronic) return refuse('electronic-without-consent', '民事诉讼法 第九十条（参照）')
  if (method === 'LEFT' && !isLeftLawfully(command)) return refuse('left-needs-witnesses', '民事诉讼法 第八十九条（参照）')
  return receiver === '' && proof.length === 0 ? refuse('proof-needed') : undefined
}

const decide = ({ life, issuedOn }: Handling, command: ServeOpinion, stamp: Stamp): Decision<OpinionServed, Refused> => {
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'ISSUED') return refuse('not-issued')
  const fault = serviceFault(command, issuedOn, dayOf(stamp.at))
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
