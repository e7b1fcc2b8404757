import { PHASES, type Phase } from '@onedoor/case'
import type { Snippet } from '@onedoor/text'
import { DeskLink, Left, Subject, usePlaceName, useSay, useToday, useUnitName } from '@onedoor/ui'
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

const Row = ({ matter }: { matter: FoundMatter }) => {
  const say = useSay()
  const today = useToday()
  const unitName = useUnitName()
  const placeName = usePlaceName()
  return (
    <tr>
      <td className="od-num">{matter.no}</td>
      <td>
        <DeskLink to={`/matters/${matter.id}`} className="od-subject">
          <Subject words={matter.subject} />
        </DeskLink>
        <div className="od-quiet od-ellipsis">{placeName(matter.place)}</div>
        {(matter.passages ?? []).map((passage) => (
          <Found key={passage.text} passage={passage} />
        ))}
      </td>
      <td>{say(PHASES[matter.phase])}</td>
      <td className="od-ellipsis">{unitName(matter.holder)}</td>
      <td className="od-num">{matter.receivedOn}</td>
      <td className="od-num">
        {matter.servedOn !== null && (
          <span className="od-quiet">{say({ zh: `${matter.servedOn} 送达`, en: `served ${matter.servedOn}` })}</span>
        )}
        {matter.servedOn === null && matter.due !== null && (
          <>
            {matter.due.legal}
            <div>
              <Left legalDue={matter.due.legal} today={today} />
            </div>
          </>
        )}
      </td>
    </tr>
  )
}

/** Matters as a list of the register: no person in it. */
export const MatterList = ({ matters }: { matters: readonly FoundMatter[] }) => {
  const say = useSay()
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 132 }} />
        <col />
        <col style={{ width: 160 }} />
        <col style={{ width: 190 }} />
        <col style={{ width: 112 }} />
        <col style={{ width: 140 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '编号', en: 'Number' })}</th>
          <th>{say({ zh: '事项', en: 'Matter' })}</th>
          <th>{say({ zh: '环节', en: 'Stage' })}</th>
          <th>{say({ zh: '在办单位', en: 'Held by' })}</th>
          <th>{say({ zh: '收到', en: 'Received' })}</th>
          <th>{say({ zh: '法定期限', en: 'Legal last day' })}</th>
        </tr>
      </thead>
      <tbody>
        {matters.map((matter) => (
          <Row key={matter.id} matter={matter} />
        ))}
      </tbody>
    </table>
  )
}
