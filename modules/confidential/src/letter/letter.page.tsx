import { FaultyForm, Field, Loaded, PageHead, type Said, sizeSaid, useCommand, useParam, useSay, useUnitName } from '@onedoor/ui'
import { Input } from 'antd'
import { useState } from 'react'
import { CHANNEL_SAID, KIND_SAID, STAGE_SAID } from '../confidential.part.tsx'
import { StepForms } from '../step-forms.part.tsx'
import type { Opened, StepTold } from './opened.part.tsx'

const STEP_SAID: Readonly<Record<string, Said>> = {
  AccusedRecorded: { zh: '记录了被反映人', en: 'Recorded whom it is about' },
  ReaderStoodAside: { zh: '回避', en: 'Stood aside' },
  LetterPassedOn: { zh: '按管理权限转送', en: 'Passed on by authority' },
  LetterProcessed: { zh: '办理', en: 'Handled' },
  AccuserTold: { zh: '反馈给来信人', en: 'Fed back to the writer' },
}

const StepLine = ({ told }: { told: StepTold }) => {
  const say = useSay()
  const unitName = useUnitName()
  const units = told.data.units ?? (told.data.unit === undefined ? [] : [told.data.unit])
  return (
    <li>
      <strong>{say(STEP_SAID[told.type] ?? { zh: told.type, en: told.type })}</strong>{' '}
      <span className="od-quiet od-num">
        {told.at.slice(0, 10)} {told.by}
      </span>
      {units.length > 0 && <div>{units.map(unitName).join(say({ zh: '、', en: ', ' }))}</div>}
      {Object.entries(told.words ?? {}).map(([name, text]) => (
        <p key={name} className="od-prose">
          {text}
        </p>
      ))}
    </li>
  )
}

const Facts = ({ opened }: { opened: Opened }) => {
  const say = useSay()
  const unitName = useUnitName()
  const { taken, letter, code } = opened
  return (
    <dl className="od-facts">
      <dt>{say({ zh: '收到', en: 'Received' })}</dt>
      <dd className="od-num">
        {letter.receivedOn} {say(CHANNEL_SAID[letter.channel] ?? { zh: '', en: '' })}
      </dd>
      <dt>{say({ zh: '种类', en: 'Kind' })}</dt>
      <dd>
        {say(KIND_SAID[letter.kind])} · {say(STAGE_SAID[letter.stage])}
      </dd>
      <dt>{say({ zh: '来信人', en: 'From' })}</dt>
      <dd>
        {taken.persons.length === 0
          ? say({ zh: '匿名', en: 'Anonymous' })
          : taken.persons.map(({ name, phone = '', address = '' }) => `${name} ${phone} ${address}`).join(say({ zh: '；', en: '; ' }))}
      </dd>
      <dt>{say({ zh: '反映谁', en: 'About' })}</dt>
      <dd>{taken.whom === '' ? say({ zh: '未写明', en: 'Not said' }) : taken.whom}</dd>
      <dt>{say({ zh: '已挡住的单位', en: 'Units held back' })}</dt>
      <dd>
        {letter.accused.units.length === 0
          ? say({ zh: '还没有', en: 'None yet' })
          : letter.accused.units.map(unitName).join(say({ zh: '、', en: ', ' }))}
      </dd>
      <dt>{say({ zh: '查询码', en: 'Query code' })}</dt>
      <dd className="od-num">{code}</dd>
    </dl>
  )
}

const Words = ({ opened }: { opened: Opened }) => {
  const say = useSay()
  const { id, taken, steps } = opened
  return (
    <div className="od-stack">
      <Facts opened={opened} />
      {taken.part !== undefined && (
        <section>
          <h2>{say({ zh: '登记员标出的检举部分', en: 'What the clerk marked as the report' })}</h2>
          <p className="od-prose">{taken.part}</p>
        </section>
      )}
      <section>
        <h2>{say(taken.mixed ? { zh: '原信', en: 'The whole letter' } : { zh: '事情经过', en: 'What happened' })}</h2>
        {taken.subject !== '' && <p className="od-strong">{taken.subject}</p>}
        <p className="od-prose">{taken.narrative}</p>
      </section>
      {taken.files.map(({ handle, bytes }, i) => (
        <a key={handle} href={`/api/confidential/letters/${id}/files/${handle}`} target="_blank" rel="noreferrer">
          {taken.fileNames[i] === undefined || taken.fileNames[i] === '' ? say({ zh: '附件', en: 'A file' }) : taken.fileNames[i]}{' '}
          <span className="od-quiet">{sizeSaid(bytes)}</span>
        </a>
      ))}
      {steps.length > 0 && (
        <section>
          <h2>{say({ zh: '经过', en: 'What has happened' })}</h2>
          <ol className="od-stack od-plain">
            {steps.map((told) => (
              <StepLine key={`${told.at}${told.type}`} told={told} />
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

type AskProps = Readonly<{ id: string; opened: (opened: Opened, reason: string) => void }>

const Ask = ({ id, opened }: AskProps) => {
  const say = useSay()
  const [reason, setReason] = useState(say({ zh: '办理本信', en: 'Handling this letter' }))
  const { send, busy, problem } = useCommand<object, Opened>(`/api/confidential/letters/${id}/open`, {
    flat: true,
    onDone: (answer) => opened(answer, reason),
  })
  return (
    <div className="od-narrow">
      <PageHead
        title={say({ zh: '打开一封检举控告', en: 'Open a report of wrongdoing' })}
        quiet={say({ zh: '先写明原因；每次打开都记在专门日志里。', en: 'Say why first; each look is in the log of this channel.' })}
      />
      <FaultyForm problem={problem} busy={busy} submit={{ zh: '打开', en: 'Open' }} onSubmit={() => void send({ reason })} enterSends>
        <Field name="reason" label={say({ zh: '查阅原因', en: 'Why do you open it' })} required>
          {(control) => <Input {...control} autoFocus value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />}
        </Field>
      </FaultyForm>
    </div>
  )
}

/** One letter: asked for with a reason, read, and worked on. Nothing of it stays in this browser after the page. */
export const LetterPage = () => {
  const id = useParam('letter')
  const [shown, setShown] = useState<Readonly<{ opened: Opened; reason: string }> | undefined>()
  const take = (opened: Opened, reason: string) => setShown({ opened, reason })
  const again = useCommand<object, Opened>(`/api/confidential/letters/${id}/open`, {
    flat: true,
    onDone: (opened) => take(opened, shown?.reason ?? ''),
  })
  if (shown === undefined) return <Ask id={id} opened={take} />
  const { opened, reason } = shown
  return (
    <Loaded reading={{ value: opened, problem: again.problem, again: () => setShown(undefined) }}>
      {(value) => (
        <>
          <PageHead title={value.reference} />
          <div className="od-case od-case-acting">
            <Words opened={value} />
            <StepForms key={value.letter.version} id={id} letter={value.letter} done={() => void again.send({ reason })} />
          </div>
        </>
      )}
    </Loaded>
  )
}
