import type { ReactNode } from 'react'

export type TimelineEntry = Readonly<{
  key: string | number
  /** Already written out, county time. */
  when: string
  who: ReactNode
  what: ReactNode
  more?: ReactNode
}>

/** What happened, oldest first, read from top to bottom like a letter. */
export const Timeline = ({ entries }: { entries: readonly TimelineEntry[] }) => (
  <ol className="od-timeline">
    {entries.map(({ key, when, who, what, more }) => (
      <li key={key}>
        <div className="od-timeline-when od-num">{when}</div>
        <div className="od-timeline-what">
          <div className="od-timeline-line">{what}</div>
          <div className="od-quiet">{who}</div>
          {more !== undefined && <div className="od-timeline-more">{more}</div>}
        </div>
      </li>
    ))}
  </ol>
)
