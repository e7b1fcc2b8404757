import type { CaseEvent } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { useSay } from '@onedoor/ui'
import { claimTexts } from './claims.state.ts'
import { OUTCOMES } from './handling.part.tsx'

/** The draft as it lies there: facts, grounds, and the answer to each claim with the days promised. */
export const DraftShown = ({ events }: { events: readonly Recorded<CaseEvent>[] }) => {
  const say = useSay()
  const draft = events.findLast((event) => event.type === 'OpinionDrafted')
  const texts = claimTexts(events)
  return (
    <>
      <h3>{say({ zh: '查明的事实', en: 'Facts found' })}</h3>
      <p className="od-prose">{draft?.sealed?.facts}</p>
      <h3>{say({ zh: '依据', en: 'Grounds' })}</h3>
      <p className="od-prose">{draft?.sealed?.basis}</p>
      {draft?.data.claims.map(({ claim, outcome, performBy = [] }, i) => (
        <section key={claim} className="od-box">
          <h3>
            {say({ zh: `诉求 ${i + 1}：`, en: `Claim ${i + 1}: ` })}
            <span className="od-outcome">{say(OUTCOMES[outcome])}</span>
          </h3>
          <p className="od-quiet od-prose">{texts.get(claim)}</p>
          <p className="od-prose">{draft.sealed?.findings.find((finding) => finding.claim === claim)?.text}</p>
          {performBy.length > 0 && <p>{say({ zh: `办到期限：${performBy.join('、')}`, en: `To be done by: ${performBy.join(', ')}` })}</p>}
        </section>
      ))}
    </>
  )
}
