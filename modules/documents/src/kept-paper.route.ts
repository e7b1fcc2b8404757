import type { CaseEvent, PaperSealed } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Services } from '@onedoor/http'
import { fold, isRefusal, type Recorded, type Refusal, refuse } from '@onedoor/kernel'
import type { Paper } from '@onedoor/paper'
import { sealsOf } from './seal.query.ts'
import { type Seal, sealFor } from './seal.state.ts'
import { paperKey, sealPaper } from './seal-paper.decide.ts'

/** One document of a matter, made and ready to be printed. */
export type Wanted = Readonly<{ matter: string; events: readonly Recorded<CaseEvent>[]; version: number; paper: Paper }>

/** Papers with a red head go out under seal and number: those are kept. Forms are filled in by hand and made anew whenever they are needed. */
export const isKept = ({ layout }: Paper): boolean => layout === 'official'

export const sealedOf = (events: readonly Recorded<CaseEvent>[], wanted: Readonly<{ version: number; kind: string }>) =>
  events.find((event): event is Recorded<PaperSealed> => event.type === 'PaperSealed' && paperKey(event.data) === paperKey(wanted))

export const isVoided = (events: readonly Recorded<CaseEvent>[], version: number): boolean =>
  events.some((event) => event.type === 'PaperVoided' && event.data.version === version)

export const storedBytes = async ({ files }: Services, { data }: Recorded<PaperSealed>): Promise<Uint8Array> => {
  const bytes = await files.get(data.digest)
  if (bytes === undefined) throw new Error(`The kept document ${data.digest} is not among the files.`)
  return bytes
}

const sealOf = async ({ db, county }: Services, { events, version, paper }: Wanted): Promise<Seal | undefined> => {
  const event = events.find((one) => one.version === version)
  if (event === undefined) return undefined
  return sealFor(await db.query<Seal>(sealsOf(county, event.organ)), { unit: event.organ, kind: paper.kind, on: asDate(event.at) })
}

const printed = async (services: Services, paper: Paper, seal: Seal | undefined): Promise<Uint8Array> => {
  const image = seal && (await services.files.get(seal.digest))
  return services.press.pdf(paper, seal && image && { bytes: image, ending: seal.ending, widthMm: seal.widthMm })
}

const keep = async (services: Services, wanted: Wanted): Promise<'again' | Uint8Array | Refusal> => {
  const { matter, version, paper } = wanted
  const past = wanted.events
  const seal = await sealOf(services, wanted)
  const bytes = await printed(services, paper, seal)
  const signed = services.fileSigner.sign('paper', bytes)
  await services.files.put(bytes)
  const commandId = `paper-sealed:${matter}:${version}-${paper.kind}`
  const stamp = { at: services.now(), by: 'system', organ: '', roles: [], commandId }
  const data = { version, kind: paper.kind, ...signed, ...(seal && { seal: seal.id }) }
  const events = sealPaper.decide(fold(past, sealPaper), data, stamp)
  if (isRefusal(events)) return events
  const { kind } = await services.store.append([{ stream: matter, past, events }], stamp)
  if (kind === 'written') return bytes
  return kind === 'clock-behind-record' ? refuse(kind) : 'again'
}

const TRIES = 4

/**
 * The one and only PDF of a document: made, sealed and signed when it is first wanted, with its digest on record; afterwards always the same bytes.
 * Whoever comes second, or while somebody else writes to the case file, reads again what is there.
 */
export const keptPaper = async (services: Services, wanted: Wanted): Promise<Uint8Array | Refusal> => {
  let { events } = wanted
  for (let i = 0; i < TRIES; i += 1) {
    const sealed = sealedOf(events, { version: wanted.version, kind: wanted.paper.kind })
    if (sealed !== undefined) return storedBytes(services, sealed)
    const kept = await keep(services, { ...wanted, events })
    if (kept !== 'again') return kept
    events = (await services.store.read(wanted.matter)) as readonly Recorded<CaseEvent>[]
  }
  return refuse('changed-meanwhile')
}
