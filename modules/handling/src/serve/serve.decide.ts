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
  | 'witnesses-needed'
  | 'refusal-not-described'
  | 'arrival-not-shown'

export type ServeOpinion = Readonly<{
  method: ServiceMethod
  servedOn: string
  receiver: string
  remarks: string
  consentToElectronic: boolean
  proof: readonly (Attachment & Readonly<{ name: string }>)[]
}>

const LEAVING = '民事诉讼法 第八十九条（参照）'
const ELECTRONIC = '民事诉讼法 第九十条（参照）'

/** Different names, as an officer writes them one after another. */
const namesIn = (text: string): number => new Set(text.split(/[、，,；;/]/).flatMap((name) => name.trim() || [])).size

const pictured = ({ proof }: ServeOpinion): boolean => proof.some(({ mime }) => /^(?:image|video)[/]/.test(mime))

const WITNESSES = 2

type Way = (command: ServeOpinion, life: Life) => Refusal<Refused> | undefined

const shown: Way = ({ receiver, proof }) =>
  receiver === '' && proof.length === 0 ? refuse('proof-needed', '民事诉讼法 第八十七条（参照）') : undefined

const left: Way = (command) => {
  if (namesIn(command.receiver) < WITNESSES && !pictured(command)) return refuse('witnesses-needed', LEAVING)
  return command.remarks === '' ? refuse('refusal-not-described', LEAVING) : undefined
}

/** Only with consent. Whoever gave no name or no address chose to be reached by the query code alone: nobody can be asked, and the page it opens is the only way left. */
const electronic: Way = (command, life) => {
  if (!life.notifiable) return shown(command, life)
  const { consentToElectronic, remarks, proof } = command
  if (!consentToElectronic) return refuse('electronic-without-consent', ELECTRONIC)
  return remarks === '' && proof.length === 0 ? refuse('arrival-not-shown', ELECTRONIC) : undefined
}

/** 代收: an adult relative of the household, an agent, or whoever the person named for it. */
const taken: Way = ({ receiver }) => (receiver === '' ? refuse('proof-needed', '民事诉讼法 第八十八条（参照）') : undefined)

/** What each way of service wants by itself. */
const WAYS: Readonly<Record<ServiceMethod, Way>> = { DIRECT: shown, AGENT: taken, LEFT: left, POST: shown, ELECTRONIC: electronic }

/** The thirty days to ask for review begin with service (信访工作条例 第三十五条), so the day and the proof must hold. */
const serviceFault = ({ issuedOn }: Handling, life: Life, command: ServeOpinion, today: string): Refusal<Refused> | undefined => {
  if (issuedOn !== undefined && command.servedOn < issuedOn) return refuse('served-before-issued')
  return command.servedOn > today ? refuse('served-in-future') : WAYS[command.method](command, life)
}

const decide = (state: Handling, command: ServeOpinion, stamp: Stamp): Decision<OpinionServed, Refused> => {
  const { life } = state
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  if (life.phase !== 'ISSUED') return refuse('not-issued')
  const fault = serviceFault(state, life, command, dayOf(stamp.at))
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
