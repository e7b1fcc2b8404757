import type { LettersFound } from '@onedoor/case'
import { call, type LetterInHand, Loaded, type Problem, ProblemNotice, useMay, useRead, useSay } from '@onedoor/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { ComparePanel } from '../comparison.part.tsx'
import { FOUND, LetterLine, type LetterShown, type Signal, Signals } from '../two-letters.part.tsx'
import { Undo } from '../undo.part.tsx'
import { WhichOwn } from '../which-own.part.tsx'

type Candidate = LetterShown & Readonly<{ proposed: boolean; phrases: readonly string[]; signals: readonly Signal[] }>
type Finding = Readonly<{ other: LetterShown; found: LettersFound; asksWhich: boolean }>

type Answer = Readonly<{ ready: boolean; matters: LetterShown['matters']; findings: readonly Finding[]; candidates?: readonly Candidate[] }>

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

type ItemProps = Readonly<{
  candidate: Candidate
  finding: Finding | undefined
  submission: string
  matters: LetterShown['matters']
  open: () => void
}>

const Item = ({ candidate, finding, submission, matters, open }: ItemProps) => {
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
      {finding?.asksWhich === true && may('linking.decide') && (
        <WhichOwn later={submission} earlier={finding.other.submission} matters={matters} />
      )}
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

const Nothing = () => {
  const say = useSay()
  return (
    <p className="od-quiet">
      {say({
        zh: '没有找到像同一件事或者同一来件人的以往来件。',
        en: 'No earlier letter looks like this matter, and none is by the same people.',
      })}
    </p>
  )
}

const Shown = ({ answer, submission }: { answer: Answer; submission: string }) => {
  const [open, setOpen] = useState<string | undefined>()
  const letters = inOrder(answer)
  return (
    <>
      {letters.length === 0 && answer.ready && <Nothing />}
      <ul className="od-stack">
        {letters.map((candidate) => (
          <Item
            key={candidate.submission}
            candidate={candidate}
            finding={answer.findings.find(({ other }) => other.submission === candidate.submission)}
            submission={submission}
            matters={answer.matters}
            open={() => setOpen(candidate.submission)}
          />
        ))}
      </ul>
      {open !== undefined && <ComparePanel submission={submission} other={open} close={() => setOpen(undefined)} />}
    </>
  )
}

type Before = Readonly<{ ready: boolean; candidates?: readonly Candidate[] }>

/** While it is typed: looked for when the clerk asks, since each look is on record. */
const WhileTyped = ({ letter: { submission, text, persons = [] } }: { letter: LetterInHand }) => {
  const say = useSay()
  const [answer, setAnswer] = useState<Before | undefined>()
  const [problem, setProblem] = useState<Problem | undefined>()
  const [busy, setBusy] = useState(false)
  const look = async () => {
    setBusy(true)
    const reply = await call<Before>('POST', '/api/repeats/before', { submission, text, persons })
    setBusy(false)
    setProblem(reply.ok ? undefined : reply.problem)
    if (reply.ok) setAnswer(reply.value)
  }
  return (
    <div className="od-stack">
      <div className="od-row">
        <Button size="small" loading={busy} onClick={() => void look()}>
          {say({ zh: '查以前的来件', en: 'Look for earlier letters' })}
        </Button>
        <span className="od-quiet">
          {say({
            zh: '登记以后可以并排比对、登记结论。',
            en: 'Once registered, letters can be laid side by side and a decision put on record.',
          })}
        </span>
      </div>
      <ProblemNotice problem={problem} />
      {answer?.ready === false && <NotReady again={() => void look()} />}
      {answer?.candidates?.length === 0 && <Nothing />}
      <ul className="od-stack">
        {answer?.candidates?.map((candidate) => (
          <li key={candidate.submission} className="od-box od-stack">
            <LetterLine letter={candidate} />
            <Phrases candidate={candidate} />
            <Signals signals={candidate.signals} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Stored = ({ letter: { submission } }: { letter: LetterInHand }) => {
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

/** 以前来过吗: beside the letter. The look is on record; hints only, the officer decides. */
export const CandidatesBlock = ({ letter }: { letter: LetterInHand }) =>
  letter.stage === 'TYPED' ? <WhileTyped letter={letter} /> : <Stored letter={letter} />
