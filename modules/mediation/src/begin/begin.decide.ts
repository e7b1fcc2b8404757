import { type Attachment, allConsent, type CaseEvent, isLawful, type MediationBegan, type MediationKind } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { CONSENSUAL, mayHold } from '../mediation.decide.ts'
import { evolve, initial, type Mediation } from '../mediation.state.ts'

type Refused = 'not-your-matter' | 'already-mediating' | 'mediation-consent-needed' | 'not-now'

export type BeginMediation = Readonly<{
  kind: MediationKind
  mediator: string
  parties: readonly string[]
  text: string
  proof: readonly (Attachment & Readonly<{ name: string }>)[]
}>

const decide = ({ life }: Mediation, command: BeginMediation, stamp: Stamp): Decision<MediationBegan, Refused> => {
  if (life === undefined || !mayHold(life, stamp)) return refuse('not-your-matter')
  if (life.mediating) return refuse('already-mediating')
  if (!allConsent(life, 'MEDIATION')) return refuse('mediation-consent-needed', CONSENSUAL)
  const { kind, mediator, parties, text, proof } = command
  const event: MediationBegan = {
    type: 'MediationBegan',
    data: { kind, proof: proof.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })) },
    sealed: { mediator, parties, text, fileNames: proof.map(({ name }) => name) },
  }
  return isLawful(life, event) ? [event] : refuse('not-now')
}

/** 开始调解: both sides agreed, each in their own way on record. No day stops for it (信访工作条例 第三十三条). */
export const beginMediation: Decider<Mediation, BeginMediation, CaseEvent, MediationBegan, Refused> = { initial, evolve, decide }
