import type { Attachment, Channel, Person } from '@onedoor/case'
import type { Facts } from '@onedoor/text'
import {
  DeskLink,
  FaultyForm,
  Left,
  LetterBlocks,
  type LetterInHand,
  Loaded,
  newId,
  PageHead,
  sizeSaid,
  useCommand,
  useDraft,
  useGo,
  useParam,
  usePlaceName,
  useRead,
  useSay,
  useShortcut,
  useToday,
} from '@onedoor/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { CHANNEL_SAID } from '../channels.part.tsx'
import { MatterFields, matterInput, type TypedMatter, useAdding } from '../matters.part.tsx'
import { Leads, MarkedLetter, useReading } from '../reading.part.tsx'
import { NO_SPLIT, SplitFields, type TypedSplit } from './split.part.tsx'

export type Submission = Readonly<{
  id: string
  no: string
  receivedOn: string
  channel: Channel
  due?: string
  place: string
  subject: string
  narrative: string
  /** What a clerk copied from its pages. */
  copied?: string
  claims: readonly string[]
  persons: readonly Person[]
  attachments: readonly (Attachment & Readonly<{ name: string }>)[]
  matters: readonly Readonly<{ id: string; no: string }>[]
}>

const fromSubmission = ({ subject, claims, place }: Submission): TypedMatter => ({
  id: `matter-${newId()}`,
  purpose: 'REDRESS',
  subject,
  claims: [...claims],
  place,
  topic: '',
})

const isCopied = ({ narrative, copied }: Readonly<{ narrative: string; copied?: string | undefined }>): boolean =>
  copied !== undefined && copied !== narrative

/** The letter with what stands on its pages: both are read, in search of what it is about. */
const wholeText = ({ narrative, copied }: Submission): string =>
  isCopied({ narrative, copied }) ? `${narrative}\n\n* * *\n${copied ?? ''}` : narrative

type ReadProps = Readonly<{ submission: Submission; reading: Facts }>

const Letter = ({ submission, reading }: ReadProps) => {
  const say = useSay()
  const today = useToday()
  const placeName = usePlaceName()
  const { receivedOn, channel, due, place, persons, claims, attachments } = submission
  return (
    <div className="od-stack">
      <dl className="od-facts">
        <dt>{say({ zh: '收到', en: 'Received' })}</dt>
        <dd className="od-num">
          {receivedOn} {say(CHANNEL_SAID[channel])}
        </dd>
        {due !== undefined && <dt>{say({ zh: '最迟转出', en: 'Send on by' })}</dt>}
        {due !== undefined && (
          <dd>
            {due} <Left legalDue={due} today={today} />
          </dd>
        )}
        <dt>{say({ zh: '来件人', en: 'From' })}</dt>
        <dd>
          {persons.length === 0 ? say({ zh: '匿名', en: 'Anonymous' }) : persons.map(({ name }) => name).join(say({ zh: '、', en: ', ' }))}
        </dd>
        {place !== '' && <dt>{say({ zh: '属地', en: 'Place' })}</dt>}
        {place !== '' && <dd>{placeName(place)}</dd>}
      </dl>
      <MarkedLetter text={wholeText(submission)} facts={reading.facts} />
      {isCopied(submission) && (
        <p className="od-quiet">{say({ zh: '* * * 以下抄自来件的图片', en: 'Below * * *: copied from the images that came with it' })}</p>
      )}
      <section>
        <h2>{say({ zh: '来件人的诉求', en: 'Claims as stated' })}</h2>
        <ol className="od-claims">
          {claims.map((claim, i) => (
            <li key={String(i)}>
              <span>{i + 1}</span>
              <span className="od-prose">{claim}</span>
            </li>
          ))}
        </ol>
      </section>
      {attachments.map(({ digest, name, bytes }) => (
        <a key={digest} href={`/api/submissions/${submission.id}/files/${digest}`} target="_blank" rel="noreferrer">
          {name} <span className="od-quiet">{sizeSaid(bytes)}</span>
        </a>
      ))}
    </div>
  )
}

const inHand = (submission: Submission, matters: readonly TypedMatter[], choose?: LetterInHand['choose']): LetterInHand => {
  const { id, receivedOn, place, attachments } = submission
  const letter = { submission: id, receivedOn, text: wholeText(submission), place, files: attachments, matters }
  return choose === undefined ? { ...letter, stage: 'REGISTERED' } : { ...letter, stage: 'STORED', choose }
}

/** What goes to the door: with a report in it, what stays is what the clerk cleared. */
const inputOf = (matters: readonly TypedMatter[], { holds, report, subject, narrative, files }: TypedSplit): object => {
  if (holds === 'WHOLE') return { matters: [], report }
  const inputs = matters.map(matterInput)
  if (holds === 'NOTHING') return { matters: inputs }
  return { matters: inputs, report, cleared: { subject, narrative, claims: inputs.flatMap(({ claims }) => claims), files } }
}

const Split = ({ submission, reading }: ReadProps) => {
  const say = useSay()
  const go = useGo()
  const [initial] = useState(() => ({ matters: [fromSubmission(submission)] as readonly TypedMatter[] }))
  const { value, change, discard } = useDraft(`register.${submission.id}`, initial)
  const [split, setSplit] = useState(NO_SPLIT)
  const whole = split.holds === 'WHOLE'
  const finished = () => {
    discard()
    const [first, ...others] = whole ? [] : value.matters
    // Several: back to the letter, where all of them stand and what was found of it before still asks for one of them.
    go(first === undefined ? '/inbox' : others.length === 0 ? `/matters/${first.id}` : `/inbox/${submission.id}`)
  }
  const { send, busy, problem } = useCommand<object>(`/api/submissions/${submission.id}/matters`, { flat: true, onDone: finished })
  const { matters } = value
  const { box, add } = useAdding(matters.length, () =>
    change({ matters: [...matters, { ...fromSubmission(submission), subject: '', claims: [''] }] }),
  )
  useShortcut('m', add)
  const choose: NonNullable<LetterInHand['choose']> = (matter, part) =>
    change({ matters: matters.map((one) => (one.id === matter ? { ...one, ...(part as Partial<TypedMatter>) } : one)) })
  const steps = {
    report: () => setSplit((before) => ({ ...before, holds: 'PART' })),
    claims: (claims: readonly string[]) => change({ matters: matters.map((one, i) => (i === 0 ? { ...one, claims: [...claims] } : one)) }),
  }
  return (
    <div className="od-stack">
      {!whole && <LetterBlocks letter={inHand(submission, matters, choose)} />}
      <FaultyForm
        problem={problem}
        busy={busy}
        submit={
          whole
            ? { zh: '整封交给专门渠道', en: 'Give it all to the protected channel' }
            : matters.length === 1
              ? { zh: '登记为一件', en: 'Register as one matter' }
              : { zh: `分别登记为 ${matters.length} 件`, en: `Register as ${matters.length} matters` }
        }
        onSubmit={() => void send(inputOf(matters, split))}
      >
        {split.holds === 'NOTHING' && <Leads text={wholeText(submission)} reading={reading} steps={steps} />}
        <SplitFields letter={submission} value={split} change={(part) => setSplit((before) => ({ ...before, ...part }))} />
        <div ref={box} className="od-form">
          {(whole ? [] : matters).map((matter, i) => (
            <MatterFields
              key={matter.id}
              matter={matter}
              place={i}
              of={matters.length}
              change={(next) => change({ matters: matters.map((one) => (one.id === next.id ? next : one)) })}
              remove={() => change({ matters: matters.filter(({ id }) => id !== matter.id) })}
            />
          ))}
        </div>
        {!whole && (
          <div className="od-row">
            <Button size="small" onClick={add}>
              {say({ zh: '分出一件', en: 'Split off another matter' })}
            </Button>
            <kbd className="od-key">Alt M</kbd>
            <span className="od-quiet">
              {say({
                zh: '一封信里有几件不同的事，分别登记，分别答复。',
                en: 'Different matters in one letter are registered and answered apart.',
              })}
            </span>
          </div>
        )}
      </FaultyForm>
    </div>
  )
}

const Opened = ({ submission }: { submission: Submission }) => {
  const say = useSay()
  const reading = useReading(wholeText(submission), submission.receivedOn)
  return (
    <>
      <PageHead title={submission.subject} quiet={submission.no} />
      <div className="od-case od-case-acting">
        <Letter submission={submission} reading={reading} />
        {submission.matters.length === 0 ? (
          <Split key={submission.id} submission={submission} reading={reading} />
        ) : (
          <div className="od-stack">
            <div className="od-box">
              <p>{say({ zh: '已登记为：', en: 'Registered as:' })}</p>
              <ul>
                {submission.matters.map((matter) => (
                  <li key={matter.id}>
                    <DeskLink to={`/matters/${matter.id}`}>{matter.no}</DeskLink>
                  </li>
                ))}
              </ul>
            </div>
            <LetterBlocks
              letter={inHand(
                submission,
                submission.matters.map(({ id }) => ({ ...fromSubmission(submission), id })),
              )}
            />
          </div>
        )}
      </div>
    </>
  )
}

/** 登记来件: the letter on the left, the matters in it on the right. */
export const RegisterMattersPage = () => {
  const id = useParam('submission')
  return <Loaded reading={useRead<Submission>(`/api/submissions/${id}`)}>{(submission) => <Opened submission={submission} />}</Loaded>
}
