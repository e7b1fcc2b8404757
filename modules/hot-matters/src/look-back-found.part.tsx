import { useSay, useUnitName } from '@onedoor/ui'
import type { Case } from './hot-matters.state.ts'
import type { LookBackFinding } from './look-back.events.ts'
import { FINDINGS } from './look-back.part.tsx'
import type { Told } from './look-back-story.state.ts'

export type LookedAt = Case &
  Omit<Told, 'reopened'> &
  Readonly<{
    finding: LookBackFinding | null
    until: string | null
    answeredOn: string | null
    reopened: Readonly<{ organ: string; on: string }> | null
    ownWork: boolean
    mayBeReopened: boolean
  }>

const Corrected = ({ item }: { item: LookedAt }) => {
  const say = useSay()
  return item.corrected.map(({ on, reason, finding, text }) => (
    <details key={`${on}${reason}`}>
      <summary>{say({ zh: `${on} 更正：${reason}`, en: `put right ${on}: ${reason}` })}</summary>
      <p className="od-quiet od-prose">
        {say({ zh: '原来填的是', en: 'it said before' })} {finding in FINDINGS ? say(FINDINGS[finding as LookBackFinding]) : ''}：{text}
      </p>
    </details>
  ))
}

/** What was found, by when the rest will be done, who took it up again, and what was put right. */
export const Found = ({ item, finding }: { item: LookedAt; finding: LookBackFinding }) => {
  const say = useSay()
  const unitName = useUnitName()
  const { reopened, until } = item
  return (
    <>
      <span className="od-strong">{say(FINDINGS[finding])}</span>
      {until !== null && <div>{say({ zh: `最迟 ${until} 落实`, en: `to be done by ${until}` })}</div>}
      {reopened !== null && (
        <div>
          {say({
            zh: `${unitName(reopened.organ)} ${reopened.on} 重新办理`,
            en: `by ${unitName(reopened.organ)}, ${reopened.on}`,
          })}
        </div>
      )}
      <div className="od-prose">{item.text}</div>
      <div className="od-quiet">{item.answeredOn}</div>
      <Corrected item={item} />
    </>
  )
}
