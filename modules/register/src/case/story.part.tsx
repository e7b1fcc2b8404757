import type { CaseEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { PAPER_KINDS, papersOf } from '@onedoor/paper'
import { clockTime, sizeSaid, Timeline, type TimelineEntry, useSay, useSpeech } from '@onedoor/ui'
import { type CaseFile, nameIn } from './case-file.part.tsx'
import { DocumentNo } from './documents.part.tsx'
import { OpinionWords, SentDespite } from './opinion.part.tsx'
import { sentenceOf, wordsOf } from './sentence.part.tsx'

/** What was issued in writing, by name and number; the documents themselves stand under 文书. */
const Issued = ({ event }: { event: Recorded<CaseEvent> }) => {
  const say = useSay()
  return papersOf(event).map((kind, i) => (
    <div key={kind} className="od-quiet">
      {say(PAPER_KINDS[kind])} {i === 0 && <DocumentNo event={event} />}
    </div>
  ))
}

const Files = ({ file, version }: { file: CaseFile; version: number }) => (
  <>
    {file.attachments
      .filter((attachment) => attachment.stream === file.id && attachment.version === version)
      .map(({ digest, name, bytes }) => (
        <div key={digest}>
          <a href={`/api/matters/${file.id}/files/${digest}`} target="_blank" rel="noreferrer">
            {name === '' ? digest.slice(0, 12) : name}
          </a>{' '}
          <span className="od-quiet">{sizeSaid(bytes)}</span>
        </div>
      ))}
  </>
)

const More = ({ file, event }: { file: CaseFile; event: Recorded<CaseEvent> }) => {
  const words = wordsOf(event)
  return (
    <>
      {words !== undefined && words !== '' && <p className="od-prose od-prose-long">{words}</p>}
      {event.type === 'OpinionIssued' && <OpinionWords words={event.sealed} />}
      <SentDespite event={event} />
      <Files file={file} version={event.version} />
      <Issued event={event} />
    </>
  )
}

/** 办理经过: every event in one sentence, with who, for which unit, and the document that came of it. */
export const Story = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const { language } = useSpeech()
  const name = nameIn(file)
  const whoOf = ({ by, organ }: Recorded<CaseEvent>): string => {
    if (by === 'petitioner') return say({ zh: '信访人', en: 'Petitioner' })
    if (by === 'system') return say({ zh: '系统', en: 'System' })
    return [name(organ)[language], file.people[by] ?? by].filter((part) => part !== '').join(' · ')
  }
  // That a paper was sealed and kept stands beside the paper: in the story it would bury what people did.
  const told = file.events.filter(({ type }) => type !== 'PaperSealed')
  const entries = told.map(
    (event): TimelineEntry => ({
      key: event.version,
      when: clockTime(event.at),
      what: say(sentenceOf(event, name)),
      who: whoOf(event),
      more: <More file={file} event={event} />,
    }),
  )
  return <Timeline entries={entries} />
}
