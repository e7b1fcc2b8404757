import type { Person } from '@onedoor/case'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { call } from './call.ts'
import { FaultyForm, Field } from './form.tsx'
import { Panel } from './panel.tsx'
import type { Problem } from './problem.ts'
import { useSay } from './words.tsx'

const PersonLine = ({ person }: { person: Person }) => (
  <li className="od-person">
    <span className="od-person-name">{person.name}</span>
    {[person.phone, person.idNo, person.address].map((part, i) =>
      part === undefined ? null : (
        <span key={String(i)} className="od-num">
          {part}
        </span>
      ),
    )}
  </li>
)

type Opened = Readonly<{ persons: readonly Person[] }>

const AskReason = ({ matter, opened, close }: { matter: string; opened: (persons: readonly Person[]) => void; close: () => void }) => {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<Problem | undefined>()
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const reply = await call<Opened>('POST', `/api/matters/${matter}/persons`, { reason })
    setBusy(false)
    if (!reply.ok) {
      setProblem(reply.problem)
      return
    }
    opened(reply.value.persons)
    close()
  }
  return (
    <Panel close={close} title={say({ zh: '查看完整姓名和联系方式', en: 'See full names and contacts' })}>
      <FaultyForm
        problem={problem}
        busy={busy}
        submit={{ zh: '记录并查看', en: 'Record and open' }}
        onSubmit={() => void open()}
        enterSends
      >
        <p className="od-quiet">
          {say({
            zh: '这次查看会记入查阅日志：谁、何时、为哪一件、为什么。',
            en: 'This is written to the log of openings: who, when, for which matter, and why.',
          })}
        </p>
        <Field name="reason" label={say({ zh: '为什么需要查看', en: 'Why you need to see them' })} required>
          {(control) => <Input {...control} autoFocus value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />}
        </Field>
      </FaultyForm>
    </Panel>
  )
}

/** Petitioners as everybody sees them, masked; opening them asks for a reason and is recorded before anything is shown. */
export const MaskedPersons = ({ matter, persons, mayOpen }: { matter: string; persons: readonly Person[]; mayOpen: boolean }) => {
  const say = useSay()
  const [opened, setOpened] = useState<readonly Person[] | undefined>()
  const [asking, setAsking] = useState(false)
  if (persons.length === 0) return <p className="od-quiet">{say({ zh: '匿名，没有留下姓名。', en: 'Anonymous; no name was left.' })}</p>
  return (
    <>
      <ul className="od-persons">
        {(opened ?? persons).map((person, i) => (
          <PersonLine key={String(i)} person={person} />
        ))}
      </ul>
      {mayOpen && (
        <Button
          type="link"
          size="small"
          className="od-inline no-print"
          onClick={() => (opened === undefined ? setAsking(true) : setOpened(undefined))}
        >
          {opened === undefined ? say({ zh: '查看完整信息', en: 'Open full details' }) : say({ zh: '重新隐去', en: 'Hide again' })}
        </Button>
      )}
      {asking && <AskReason matter={matter} opened={setOpened} close={() => setAsking(false)} />}
    </>
  )
}
