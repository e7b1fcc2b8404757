import { type CaseEvent, type Compared, compareOpinions } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { useSay } from '@onedoor/ui'
import { redoIn } from './redo.state.ts'

const Marked = ({ sentences }: { sentences: readonly Compared[] }) =>
  sentences.map(({ text, isNew }, i) => (isNew ? <mark key={String(i)}>{text}</mark> : <span key={String(i)}>{text}</span>))

/** 重新作出的意见与被撤销的意见: side by side, each new sentence marked, so that whoever signs or reviews sees what changed. */
export const Comparison = ({ events }: { events: readonly Recorded<CaseEvent>[] }) => {
  const say = useSay()
  const redo = redoIn(events)
  if (redo === undefined) return null
  const { before, after } = redo
  const compared = compareOpinions(before, after)
  const share = (part: number): string => `${Math.round(part * 100)}%`
  const findings = before.findings.map(({ text }) => text).join('\n')
  return (
    <div>
      <h3>{say({ zh: '与被撤销的意见对照', en: 'Beside the opinion that was revoked' })}</h3>
      <p className="od-quiet">
        {say({
          zh: `标出的是新的句子：事实部分 ${share(compared.newFacts)}，依据和答复部分 ${share(compared.newReasons)}；结论${compared.sameOutcomes ? '相同' : '不同'}。`,
          en: `New sentences are marked: ${share(compared.newFacts)} of the facts, ${share(compared.newReasons)} of grounds and answers; the outcomes are ${compared.sameOutcomes ? 'the same' : 'different'}.`,
        })}
      </p>
      <div className="od-cols">
        <div className="od-box">
          <h4>{say({ zh: '被撤销的', en: 'Revoked' })}</h4>
          <p className="od-prose">{before.facts}</p>
          <p className="od-prose">{`${before.basis}\n${findings}`}</p>
        </div>
        <div className="od-box">
          <h4>{say({ zh: '重新作出的', en: 'Anew' })}</h4>
          <p className="od-prose">
            <Marked sentences={compared.facts} />
          </p>
          <p className="od-prose">
            <Marked sentences={compared.reasons} />
          </p>
        </div>
      </div>
    </div>
  )
}
