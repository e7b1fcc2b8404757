import type { LettersFound } from '@onedoor/case'
import { type LetterInHand, Loaded, useMay, useRead, useSay } from '@onedoor/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { ComparePanel } from '../compare/compare.part.tsx'
import { FOUND, LetterLine, type LetterShown, type Signal, Signals } from '../two-letters.part.tsx'
import { Undo } from '../undo-comparison/undo.part.tsx'

type Candidate = LetterShown & Readonly<{ proposed: boolean; phrases: readonly string[]; signals: readonly Signal[] }>
type Finding = Readonly<{ other: LetterShown; found: LettersFound; matter?: string }>

type Answer = Readonly<{ ready: boolean; findings: readonly Finding[]; candidates?: readonly Candidate[] }>

/** What both letters say, in their words. */
const Phrases = ({ candidate: { proposed, phrases } }: { candidate: Candidate }) => {
  const say = useSay()
  return (
    <p>
      <span className="od-quiet">{say({ zh: '事情：', en: 'The matter: ' })}</span>
      {proposed && <strong>{say({ zh: '像同一件事 ', en: 'looks like the same ' })}</strong>}
      {phrases.length === 0
        ? say({ zh: '没有相同的话', en: 'no words in common' })
        : phrases.map((phrase) => say({ zh: `“${phrase}”`, en: `“${phrase}”` })).join(say({ zh: '、', en: ', ' }))}
    </p>
  )
}

type ItemProps = Readonly<{ candidate: Candidate; finding: Finding | undefined; submission: string; open: () => void }>

const Item = ({ candidate, finding, submission, open }: ItemProps) => {
  const say = useSay()
  const may = useMay()
  return (
    <li className="od-box od-stack">
      <LetterLine letter={candidate} />
      <Phrases candidate={candidate} />
      <Signals signals={candidate.signals} />
      <div className="od-row">
        <Button size="small" onClick={open}>
          {finding === undefined ? say({ zh: '并排比对', en: 'Lay side by side' }) : say({ zh: '再比对', en: 'Compare again' })}
        </Button>
        {finding !== undefined && (
          <>
            <strong>{say({ zh: `结论：${FOUND[finding.found].zh}`, en: `Found: ${FOUND[finding.found].en}` })}</strong>
            {may('linking.decide') && <Undo later={submission} earlier={finding.other.submission} />}
          </>
        )}
      </div>
    </li>
  )
}

const asCandidate = (other: LetterShown): Candidate => ({ ...other, proposed: false, phrases: [], signals: [] })

/** What was decided first, so that it is seen and can be undone; then what is still to be looked at. */
const inOrder = ({ findings, candidates = [] }: Answer): readonly Candidate[] => {
  const decided = findings.map(({ other }) => candidates.find(({ submission }) => submission === other.submission) ?? asCandidate(other))
  return [...decided, ...candidates.filter(({ submission }) => !findings.some(({ other }) => other.submission === submission))]
}

const NotReady = ({ again }: { again: () => void }) => {
  const say = useSay()
  return (
    <div className="od-row">
      <p>
        {say({
          zh: '系统刚启动，正在读取以往来件，还不能查重复。可以先登记，稍后再查。',
          en: 'The system has just started and is still reading earlier letters. Register now and look again in a while.',
        })}
      </p>
      <Button size="small" onClick={again}>
        {say({ zh: '再查一次', en: 'Look again' })}
      </Button>
    </div>
  )
}

const Shown = ({ answer, submission }: { answer: Answer; submission: string }) => {
  const say = useSay()
  const [open, setOpen] = useState<string | undefined>()
  const letters = inOrder(answer)
  return (
    <>
      {letters.length === 0 && answer.ready && (
        <p className="od-quiet">
          {say({
            zh: '没有找到像同一件事或者同一来件人的以往来件。',
            en: 'No earlier letter looks like this matter, and none is by the same people.',
          })}
        </p>
      )}
      <ul className="od-stack">
        {letters.map((candidate) => (
          <Item
            key={candidate.submission}
            candidate={candidate}
            finding={answer.findings.find(({ other }) => other.submission === candidate.submission)}
            submission={submission}
            open={() => setOpen(candidate.submission)}
          />
        ))}
      </ul>
      {open !== undefined && <ComparePanel submission={submission} other={open} close={() => setOpen(undefined)} />}
    </>
  )
}

/** 以前来过吗: beside the letter. The look is on record; hints only, the officer decides. */
export const CandidatesBlock = ({ letter: { submission } }: { letter: LetterInHand }) => {
  const reading = useRead<Answer>(`/api/submissions/${submission}/repeats`, { fresh: 60_000 })
  return (
    <Loaded reading={reading}>
      {(answer) => (
        <div className="od-stack">
          {!answer.ready && <NotReady again={reading.again} />}
          <Shown answer={answer} submission={submission} />
        </div>
      )}
    </Loaded>
  )
}
