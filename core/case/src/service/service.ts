import type { DateOnly } from '@onedoor/clock'
import { type Refusal, refuse } from '@onedoor/kernel'
import type { ServiceMethod } from '../events/handling.ts'
import type { Attachment } from '../events/intake.ts'

/** How a paper was served, on which day, and what shows it. The same for opinions and for reviews. */
export type Service = Readonly<{
  method: ServiceMethod
  servedOn: DateOnly
  receiver: string
  remarks: string
  consentToElectronic: boolean
  proof: readonly (Attachment & Readonly<{ name: string }>)[]
}>

/** What is served: the day it was signed, and whether its addressee can be reached. */
export type Serviceable = Readonly<{ issuedOn: DateOnly | undefined; notifiable: boolean }>

export type ServiceRefused =
  | 'served-before-issued'
  | 'served-in-future'
  | 'electronic-without-consent'
  | 'proof-needed'
  | 'witnesses-needed'
  | 'refusal-not-described'
  | 'arrival-not-shown'

const LEAVING = '民事诉讼法 第八十九条（参照）'
const ELECTRONIC = '民事诉讼法 第九十条（参照）'

/** Different names, as an officer writes them one after another. */
const namesIn = (text: string): number => new Set(text.split(/[、，,；;/]/).flatMap((name) => name.trim() || [])).size

const pictured = ({ proof }: Service): boolean => proof.some(({ mime }) => /^(?:image|video)[/]/.test(mime))

const WITNESSES = 2

type Way = (service: Service, paper: Serviceable) => Refusal<ServiceRefused> | undefined

const shown: Way = ({ receiver, proof }) =>
  receiver === '' && proof.length === 0 ? refuse('proof-needed', '民事诉讼法 第八十七条（参照）') : undefined

const left: Way = (service) => {
  if (namesIn(service.receiver) < WITNESSES && !pictured(service)) return refuse('witnesses-needed', LEAVING)
  return service.remarks === '' ? refuse('refusal-not-described', LEAVING) : undefined
}

/** Only with consent. Whoever gave no name or no address chose to be reached by the query code alone: nobody can be asked, and the page it opens is the only way left. */
const electronic: Way = (service, paper) => {
  if (!paper.notifiable) return shown(service, paper)
  const { consentToElectronic, remarks, proof } = service
  if (!consentToElectronic) return refuse('electronic-without-consent', ELECTRONIC)
  return remarks === '' && proof.length === 0 ? refuse('arrival-not-shown', ELECTRONIC) : undefined
}

/** 代收: an adult relative of the household, an agent, or whoever the person named for it. */
const taken: Way = ({ receiver }) => (receiver === '' ? refuse('proof-needed', '民事诉讼法 第八十八条（参照）') : undefined)

/** What each way of service wants by itself. */
const WAYS: Readonly<Record<ServiceMethod, Way>> = { DIRECT: shown, AGENT: taken, LEFT: left, POST: shown, ELECTRONIC: electronic }

/** The thirty days to ask for review begin with service (信访工作条例 第三十五条、第三十六条), so the day and the proof must hold. */
export const serviceFault = (service: Service, paper: Serviceable, today: DateOnly): Refusal<ServiceRefused> | undefined => {
  if (paper.issuedOn !== undefined && service.servedOn < paper.issuedOn) return refuse('served-before-issued')
  return service.servedOn > today ? refuse('served-in-future') : WAYS[service.method](service, paper)
}

type ServiceFacts = Readonly<{
  data: Readonly<{ method: ServiceMethod; servedOn: DateOnly; consentToElectronic: boolean; proof: readonly Attachment[] }>
  sealed: Readonly<{ receiver: string; remarks: string; fileNames: readonly string[] }>
}>

/** What of it goes on record, structure and words apart. */
export const serviceFacts = ({ method, servedOn, consentToElectronic, receiver, remarks, proof }: Service): ServiceFacts => ({
  data: { method, servedOn, consentToElectronic, proof: proof.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })) },
  sealed: { receiver, remarks, fileNames: proof.map(({ name }) => name) },
})
