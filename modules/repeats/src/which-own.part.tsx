import { FaultyForm, Field, ProblemNotice, useCommand, useSay } from '@onedoor/ui'
import { Button, Radio } from 'antd'
import { useState } from 'react'
import type { LetterShown } from './two-letters.part.tsx'

type Props = Readonly<{ later: string; earlier: string }>

const usePlacing = ({ later, earlier }: Props) =>
  useCommand<Readonly<{ own: string }>>(`/api/submissions/${later}/repeats/${earlier}/own`, { flat: true })

/** 是其中哪一件: the letter was compared while it was one. What was found stands; only where it belongs is asked. */
export const WhichOwn = ({ later, earlier, matters }: Props & Pick<LetterShown, 'matters'>) => {
  const say = useSay()
  const [own, setOwn] = useState('')
  const { send, busy, problem } = usePlacing({ later, earlier })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记是这一件', en: 'It is this one' }} onSubmit={() => void send({ own })}>
      <Field
        name="own"
        label={say({ zh: '又来的是其中哪一件', en: 'Which of its matters has come in again' })}
        hint={say({
          zh: '认定时这封信还没有分件，现在要说明归到哪一件。原来的结论和理由不变；都不是，就撤销结论。',
          en: 'It was found before the letter was registered as several. What was found, and why, stays; if it is none of them, undo it.',
        })}
        required
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={own}
            options={matters.map(({ id, no, subject }) => ({ value: id, label: `${no} ${subject}` }))}
            onChange={(event) => setOwn(event.target.value as string)}
          />
        )}
      </Field>
    </FaultyForm>
  )
}

/** The same question on the page of one of the matters: it is this one, or the answer is given at another. */
export const ThisOne = ({ later, earlier, own }: Props & Readonly<{ own: string }>) => {
  const say = useSay()
  const { send, busy, problem } = usePlacing({ later, earlier })
  return (
    <div className="od-stack">
      <p>
        {say({
          zh: '认定时这封信还没有分件，现在要说明又来的是其中哪一件。',
          en: 'It was found before the letter was registered as several: say which of them has come in again.',
        })}
      </p>
      <div className="od-row">
        <Button size="small" loading={busy} onClick={() => void send({ own })}>
          {say({ zh: '就是本件', en: 'It is this one' })}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
    </div>
  )
}
