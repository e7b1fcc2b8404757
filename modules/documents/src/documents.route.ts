import {
  type CaseEvent,
  letterRead,
  opensOne,
  PETITION_OFFICE,
  type SubmissionEvent,
  type SubmissionReceived,
  unitsIn,
} from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Answer, type Asked, NOT_FOUND, type Services, type Unit } from '@onedoor/http'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import type { Issuer, Paper } from '@onedoor/paper'
import { queryCodeOf } from '@onedoor/vault'
import { isKept, isVoided, keptPaper, type Wanted } from './kept-paper.route.ts'
import { reviewBodyOf } from './review-body.state.ts'
import type { Directory, Letter, Made, Story } from './story.state.ts'
import { type WordingRow, wordings } from './wording.query.ts'
import { type Edition, wordingsOf } from './wording.state.ts'

/** A unit that no directory knows has no name: a document that needs it is refused. */
const UNKNOWN = { name: { zh: '', en: '' }, word: '', address: '', phone: '', kind: undefined }

const factsOf = (unit: Unit | undefined, units: readonly Unit[]) => {
  const { name, word, address, phone, kind } = unit ?? UNKNOWN
  return {
    ...{ name: name.zh, nameEn: name.en, word, address, phone },
    ...{ reviewBody: reviewBodyOf(unit, units), below: kind === 'township' },
  }
}

/** Every wording the county chose for itself, in the order in which they follow one another. */
export const editionsOf = async ({ db, county }: Services): Promise<readonly Edition[]> =>
  (await db.query<WordingRow>(wordings(county))).map(({ template, effective_from, at, acted_by, wording }) => ({
    ...{ template, from: effective_from, at: at.toISOString(), by: acted_by, wording },
  }))

/** The petition office, or the unit that people came to, as the organ that issues a document in that language. */
export const officeOf = async (services: Services, language: 'zh' | 'en', office = PETITION_OFFICE): Promise<Issuer> => {
  const unit = await services.directory.unit(office)
  const wordings = wordingsOf(await editionsOf(services))
  if (unit === undefined) return { name: '', address: '', phone: '', wordings }
  return { name: unit.name[language], address: unit.address, phone: unit.phone, wordings }
}

const peopleIn = ({ by, data }: Recorded<CaseEvent>): readonly string[] => [
  by,
  ...['handler', 'approvedBy', 'reviewer', 'signedBy', 'chair'].flatMap((field) => {
    const id = (data as Readonly<Record<string, unknown>>)[field]
    return typeof id === 'string' ? [id] : []
  }),
]

const directoryOf = async ({ directory, now }: Services, events: readonly Recorded<CaseEvent>[], organ: string): Promise<Directory> => {
  const units = new Map<string, Unit | undefined>()
  for (const id of new Set([PETITION_OFFICE, organ, ...events.flatMap(unitsIn)])) units.set(id, await directory.unit(id))
  const inEffect = await directory.units(asDate(now()))
  const people = new Map<string, string>()
  for (const id of new Set(events.flatMap(peopleIn))) people.set(id, (await directory.person(id)) ?? id)
  return { unit: (id) => factsOf(units.get(id), inEffect), person: (id) => people.get(id) ?? id }
}

/** Nobody received what came in by network; a person of the office received the rest. */
const nameOf = async (directory: Services['directory'], { by, data }: Recorded<SubmissionReceived>): Promise<string> =>
  data.channel === 'ONLINE' ? '网上提交' : ((await directory.person(by)) ?? by)

/** A letter that opened several matters has papers that are not the business of each unit: they go by hand, not by this list. */
const letterOf = async ({ store, directory }: Services, submission: string): Promise<Letter> => {
  const events = letterRead(submission === '' ? [] : ((await store.read(submission)) as readonly Recorded<SubmissionEvent>[]))
  const [received] = events
  if (received?.type !== 'SubmissionReceived') return { language: 'zh' }
  const { language } = received.data
  const { sealed } = received
  const receivedBy = await nameOf(directory, received)
  return {
    language,
    receivedBy,
    ...(opensOne(events) && sealed !== undefined && { materials: sealed.fileNames, narrative: sealed.narrative }),
  }
}

/** Everything the documents of a matter are made from; `organ` is one more unit whose name is needed. */
export const storyOf = async (
  { services }: Pick<Asked, 'services'>,
  events: readonly Recorded<CaseEvent>[],
  organ = PETITION_OFFICE,
): Promise<Story> => {
  const [first] = events
  const submission = first?.type === 'MatterRegistered' ? first.data.submission : ''
  return {
    events,
    letter: await letterOf(services, submission),
    code: queryCodeOf(services.keys, submission),
    trackUrl: `${services.baseUrl}/track`,
    directory: await directoryOf(services, events, organ),
    wordings: wordingsOf(await editionsOf(services)),
  }
}

export const fileName = ({ title, docNo }: Paper): string => (docNo === undefined ? title : `${title} ${docNo}`)

/** Hands a made document out as PDF, or as DOCX where asked; a refusal to make it goes out as the refusal it is. */
export const handOut = async (asked: Asked, paper: Made | undefined, form: 'pdf' | 'docx' = 'pdf'): Promise<Answer> => {
  if (paper === undefined) return NOT_FOUND
  if (isRefusal(paper)) return paper
  const { press } = asked.services
  if (form === 'docx') {
    const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    return { bytes: await press.docx(paper), mime, fileName: `${fileName(paper)}.docx` }
  }
  return inlinePdf(paper, await press.pdf(paper))
}

const inlinePdf = (paper: Paper, bytes: Uint8Array): Answer => ({
  bytes,
  mime: 'application/pdf',
  fileName: `${fileName(paper)}.pdf`,
  inline: true,
})

/** Hands out the PDF of a document of the case file: one under seal and number as it was kept, always with the same bytes; a form, or one that bears the mark of being void, as it is made now. */
export const handOutPdf = async (services: Services, wanted: Wanted): Promise<Answer> => {
  const { paper } = wanted
  if (!isKept(paper) || isVoided(wanted.events, wanted.version)) return inlinePdf(paper, await services.press.pdf(paper))
  const kept = await keptPaper(services, wanted)
  return isRefusal(kept) ? kept : inlinePdf(paper, kept)
}
