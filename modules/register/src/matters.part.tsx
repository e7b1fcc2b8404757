import type { Phase } from '@onedoor/case'
import type { Snippet } from '@onedoor/text'
import { About, LastDay, type MatterColumn, MatterTable, NUMBER, PlaceLine, RECEIVED, STAGE, UnitSaid, useSay } from '@onedoor/ui'
import { Fragment } from 'react'

export type FoundMatter = Readonly<{
  id: string
  no: string
  subject: string
  receivedOn: string
  place: string
  phase: Phase
  holder: string
  due: Readonly<{ legal: string }> | null
  servedOn: string | null
  /** Where the words stand that it was found by. */
  passages?: readonly Passage[]
}>

type Passage = Snippet & Readonly<{ in: 'LETTER' | 'CASE' }>

const Found = ({ passage }: { passage: Passage }) => {
  const say = useSay()
  const { text, marks, before, after } = passage
  const starts = [0, ...marks.map(({ end }) => end)]
  return (
    <p className="od-passage">
      <span className="od-quiet">{passage.in === 'LETTER' ? say({ zh: '来件', en: 'Letter' }) : say({ zh: '办理', en: 'Handling' })}</span>{' '}
      {before && '…'}
      {starts.map((start, i) => (
        <Fragment key={String(start)}>
          {text.slice(start, marks[i]?.start)}
          {marks[i] !== undefined && <mark>{text.slice(marks[i].start, marks[i].end)}</mark>}
        </Fragment>
      ))}
      {after && '…'}
    </p>
  )
}

type CellProps = Readonly<{ item: FoundMatter; today: string }>

const Matter = ({ item: { id, subject, place, passages = [] } }: CellProps) => (
  <About to={`/matters/${id}`} words={subject}>
    <PlaceLine place={place} />
    {passages.map((passage) => (
      <Found key={passage.text} passage={passage} />
    ))}
  </About>
)

const Due = ({ item: { due, servedOn }, today }: CellProps) => {
  const say = useSay()
  if (servedOn !== null) return <span className="od-quiet">{say({ zh: `${servedOn} 送达`, en: `served ${servedOn}` })}</span>
  return <LastDay day={due === null ? null : due.legal} today={today} />
}

const COLUMNS: readonly MatterColumn<FoundMatter>[] = [
  NUMBER,
  { said: { zh: '事项', en: 'Matter' }, plain: true, Cell: Matter },
  STAGE,
  {
    ...{ said: { zh: '在办单位', en: 'Held by' }, width: 13.5, look: 'od-ellipsis' },
    Cell: ({ item }) => <UnitSaid unit={item.holder} />,
  },
  RECEIVED,
  { said: { zh: '法定期限', en: 'Legal last day' }, width: 12.5, look: 'od-num', Cell: Due },
]

/** Matters as a list of the register: no person in it. */
export const MatterList = ({ matters }: { matters: readonly FoundMatter[] }) => <MatterTable items={matters} columns={COLUMNS} />
