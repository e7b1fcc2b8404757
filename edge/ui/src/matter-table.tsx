import { PHASES, type Phase } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { ReactNode } from 'react'
import { Left } from './clock-badge.tsx'
import { DeskLink } from './link.tsx'
import { usePlaceName, useUnitName } from './names.ts'
import { useToday } from './session.tsx'
import { Subject } from './subject.tsx'
import { type Said, useSay } from './words.tsx'

type CellProps<Item> = Readonly<{ item: Item; today: DateOnly }>

/** One column of a table of matters. */
export type MatterColumn<Item> = Readonly<{
  said: Said
  /** In em, so that it grows with the letters. The one column without it takes the room that is left. */
  width?: number
  /** Numbers and days are not broken; names are cut at the edge where there is one. */
  look?: 'od-num' | 'od-ellipsis'
  /** Tells what it is without its head, where the row stands as lines of its own. */
  plain?: true
  Cell: (props: CellProps<Item>) => ReactNode
}>

type TableProps<Item> = Readonly<{
  items: readonly Item[]
  columns: readonly MatterColumn<Item>[]
  /** The day that the list was made on; without it, the day of the session. */
  today?: DateOnly
}>

/** Matters as a table; where the room is too small for its columns each row stands as lines of its own. The whole row opens the matter, by one link. */
export const MatterTable = <Item extends Readonly<{ id: string }>>({ items, columns, today }: TableProps<Item>) => {
  const say = useSay()
  const ofSession = useToday()
  return (
    <div className="od-matters">
      <table className="od-list">
        <colgroup>
          {columns.map(({ said, width }) => (
            <col key={said.en} {...(width !== undefined && { style: { width: `${width}em` } })} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ said }) => (
              <th key={said.en}>{say(said)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              {columns.map(({ said, look, plain, Cell }) => (
                <td key={said.en} className={look} data-said={plain ? undefined : say(said)}>
                  <Cell item={item} today={today ?? ofSession} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The number a matter goes by. */
export const NUMBER: MatterColumn<Readonly<{ no: string }>> = {
  ...{ said: { zh: '编号', en: 'Number' }, width: 9.5, look: 'od-num', plain: true },
  Cell: ({ item }) => item.no,
}

export const RECEIVED: MatterColumn<Readonly<{ receivedOn: DateOnly }>> = {
  ...{ said: { zh: '收到', en: 'Received' }, width: 8, look: 'od-num' },
  Cell: ({ item }) => item.receivedOn,
}

const Stage = ({ phase }: { phase: Phase | null }) => {
  const say = useSay()
  return phase === null ? null : say(PHASES[phase])
}

export const STAGE: MatterColumn<Readonly<{ phase: Phase | null }>> = {
  ...{ said: { zh: '环节', en: 'Stage' }, width: 11.5, plain: true },
  Cell: ({ item }) => <Stage phase={item.phase} />,
}

/** What a matter is about, as the link that the whole row follows; what stands under it is the list's own. */
export const About = ({
  words,
  to,
  query,
  children,
}: Readonly<{ words: string; to: string; query?: Readonly<Record<string, string>>; children?: ReactNode }>) => (
  <>
    <DeskLink to={to} className="od-subject" {...(query !== undefined && { query })}>
      <Subject words={words} />
    </DeskLink>
    {children}
  </>
)

export const PlaceLine = ({ place }: { place: string }) => {
  const placeName = usePlaceName()
  return <div className="od-quiet od-ellipsis">{placeName(place)}</div>
}

export const UnitSaid = ({ unit }: { unit: string | null }) => {
  const unitName = useUnitName()
  return unit === null ? '—' : unitName(unit)
}

/** A last day and what is left of it; `children` instead where something else is to be said of it. */
export const LastDay = ({ day, today, children }: Readonly<{ day: DateOnly | null; today: DateOnly; children?: ReactNode }>) =>
  day === null ? (
    <span className="od-quiet">—</span>
  ) : (
    <>
      {day}
      <div>{children ?? <Left legalDue={day} today={today} />}</div>
    </>
  )
