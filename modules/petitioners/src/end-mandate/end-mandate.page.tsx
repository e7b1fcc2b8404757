import { type ActFormProps, FaultyForm, Field, type Said, useAct, useSay, useToday } from '@onedoor/ui'
import { Radio } from 'antd'
import { partiesOf } from '../parties.part.tsx'
import { standing } from '../petitioners.state.ts'
import type { EndMandate } from './end-mandate.contract.ts'

const WHY: Readonly<Record<EndMandate['why'], Said>> = {
  WITHDRAWN: { zh: '委托人收回', en: 'Taken back by whoever gave it' },
  DIED: { zh: '委托人或者代理人去世', en: 'One of the two died' },
}

/** 委托终止: no reason is asked. */
export const EndMandateForm = (props: ActFormProps) => {
  const say = useSay()
  const running = standing(partiesOf(props.file), useToday())
  const start: EndMandate = { mandate: running.length === 1 ? (running[0]?.id ?? '') : '', why: 'WITHDRAWN' }
  const { value, change, send, busy, problem } = useAct<EndMandate>('end-mandate', props, start)
  const options = running.map(({ id, until }) => ({
    value: id,
    label: say({ zh: `第 ${id.replace('mandate-', '')} 份，至 ${until}`, en: `No. ${id.replace('mandate-', '')}, until ${until}` }),
  }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '终止委托', en: 'End it' }} onSubmit={() => void send(value)}>
      <Field name="mandate" label={say({ zh: '哪一份委托', en: 'Which mandate' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.mandate}
            options={options}
            onChange={(event) => change({ mandate: String(event.target.value) })}
          />
        )}
      </Field>
      <Field name="why" label={say({ zh: '怎样终止', en: 'How it ended' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.why}
            options={Object.entries(WHY).map(([why, said]) => ({ value: why, label: say(said) }))}
            onChange={(event) => change({ why: event.target.value as EndMandate['why'] })}
          />
        )}
      </Field>
    </FaultyForm>
  )
}
