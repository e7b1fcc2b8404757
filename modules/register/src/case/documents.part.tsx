import { type CaseEvent, sayRefusal } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import { PAPER_KINDS, type PaperKind, papersOf } from '@onedoor/paper'
import { type Said, useMay, useOrganisation, useRead, useSay } from '@onedoor/ui'
import type { ReactNode } from 'react'
import type { CaseFile } from './case-file.part.tsx'
import { PaperState, WholeFile } from './paper-state.part.tsx'

/** `document/<organ>/<kind>` is the register of a document; other entries number no document. */
const documentOf = ({ entry, number }: Recorded<CaseEvent>) => {
  const [register, organ, kind] = entry?.register.split('/') ?? []
  if (register !== 'document' || organ === undefined || kind === undefined || number === undefined) return undefined
  return { organ, kind, year: entry?.year ?? 0, number }
}

/** 文号 of an event that has one. */
export const DocumentNo = ({ event }: { event: Recorded<CaseEvent> }) => {
  const say = useSay()
  const { units } = useOrganisation()
  const found = documentOf(event)
  if (found === undefined) return null
  const word = units.find(({ id }) => id === found.organ)?.word ?? ''
  return (
    <span className="od-num">
      {say({
        zh: `${word}${found.kind}〔${found.year}〕${found.number}号`,
        en: `${word}${found.kind} [${found.year}] No. ${found.number}`,
      })}
    </span>
  )
}

/** Names of file formats are the same in every language. */
const FORMS = [
  { ending: 'pdf', name: 'PDF' },
  { ending: 'docx', name: 'DOCX' },
] as const

type Made = Readonly<{ version: number; kind: PaperKind; voided?: boolean; refused?: string; basis?: string; message?: Said }>

/** What the server says of each document: that it cannot be made and why, or that it was voided. */
const useMade = (matter: string): ((version: number, kind: PaperKind) => Made | undefined) => {
  const { value } = useRead<Readonly<{ documents: readonly Made[] }>>(`/api/matters/${matter}/documents`)
  return (version, kind) => value?.documents.find((one) => one.version === version && one.kind === kind)
}

const Links = ({ address }: { address: string }) =>
  FORMS.map(({ ending, name }) => (
    <a key={ending} href={`${address}.${ending}`} target="_blank" rel="noreferrer">
      {name}
    </a>
  ))

const Row = ({ name, day, children }: { name: ReactNode; day: string; children: ReactNode }) => (
  <tr>
    <td>{name}</td>
    <td className="od-quiet od-num">{day}</td>
    <td className="od-papers">{children}</td>
  </tr>
)

/** The slip of the letter, for those who print it at the window. */
const SlipRow = ({ letter }: { letter: NonNullable<CaseFile['letter']> }) => {
  const say = useSay()
  const { stream, data, sealed } = letter.received
  const name = (
    <>
      {say(PAPER_KINDS.D02)} <span className="od-num">{letter.no}</span>
    </>
  )
  return (
    <Row name={name} day={data.receivedOn}>
      {sealed === undefined ? (
        <span className="od-quiet">{say(sayRefusal('words-erased'))}</span>
      ) : (
        <a href={`/api/submissions/${stream}/receipt.pdf`} target="_blank" rel="noreferrer">
          {say({ zh: '打印', en: 'Print' })}
        </a>
      )}
    </Row>
  )
}

const WhyNot = ({ made }: { made: Made }) => {
  const say = useSay()
  return (
    <span className="od-quiet">
      {made.message !== undefined && say(made.message)} {made.basis}
    </span>
  )
}

/** 文书: what the story calls for in writing, as PDF to print or DOCX to go on working on; one that the law does not let out says why. */
export const Documents = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const may = useMay()
  const madeOf = useMade(file.id)
  const slip = may('intake.register') ? file.letter : undefined
  const rows = file.events.flatMap((event) => papersOf(event).map((kind, i) => ({ event, kind, numbered: i === 0 })))
  if (slip === undefined && rows.length === 0) return <p className="od-quiet">{say({ zh: '还没有文书。', en: 'No documents yet.' })}</p>
  return (
    <>
      <table className="od-charges">
        <tbody>
          {slip !== undefined && <SlipRow letter={slip} />}
          {rows.map(({ event, kind, numbered }) => {
            const made = madeOf(event.version, kind)
            const name = (
              <>
                {say(PAPER_KINDS[kind])} {numbered && <DocumentNo event={event} />}
                {made?.voided === true && <span className="od-quiet"> {say({ zh: '（作废）', en: '(void)' })}</span>}
              </>
            )
            return (
              <Row key={`${event.version}-${kind}`} name={name} day={asDate(event.at)}>
                {made?.refused === undefined ? (
                  <>
                    <Links address={`/api/matters/${file.id}/documents/${event.version}-${kind}`} />
                    <PaperState events={file.events} version={event.version} kind={kind} />
                  </>
                ) : (
                  <WhyNot made={made} />
                )}
              </Row>
            )
          })}
        </tbody>
      </table>
      <WholeFile matter={file.id} />
    </>
  )
}
