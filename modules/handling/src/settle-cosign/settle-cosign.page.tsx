import { fold } from '@onedoor/kernel'
import { type ActFormProps, FaultyForm, Field, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import { CosignerField } from '../cosigner.part.tsx'
import { DraftShown } from '../draft-shown.part.tsx'
import { evolve, initial } from '../handling.state.ts'
import { WordsField } from '../words.part.tsx'

type Typed = Readonly<{ unit: string; without: boolean | null; reasons: string }>

/** 协调会签分歧: the draft and both sides’ reasons are read here. Neither answer is chosen beforehand. */
export const SettleCosignForm = (props: ActFormProps) => {
  const { events } = props.file
  const say = useSay()
  const escalated = fold(events, { initial, evolve }).draft?.escalated ?? []
  const begin: Typed = { unit: escalated[0] ?? '', without: null, reasons: '' }
  const { value, change, send, busy, problem } = useAct<Typed>('settle-cosign', props, begin)
  const asked = events.findLast((event) => event.type === 'CosignEscalated' && event.data.unit === value.unit)
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '作出决定', en: 'Decide' }} onSubmit={() => void send(value)}>
      <DraftShown events={events} />
      {asked?.type === 'CosignEscalated' && asked.sealed !== undefined && (
        <blockquote className="od-box od-prose">{asked.sealed.reasons}</blockquote>
      )}
      <CosignerField units={escalated} unit={value.unit} onChange={(unit) => change({ unit })} />
      <Field name="without" label={say({ zh: '如何处理', en: 'How it is settled' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.without}
            options={[
              { value: true, label: say({ zh: '不等它会签，主办单位可以签发', en: 'The lead unit may sign without it' }) },
              { value: false, label: say({ zh: '草稿须修改，再请它会签', en: 'The draft is changed and laid before it again' }) },
            ]}
            onChange={(event) => change({ without: event.target.value as boolean })}
          />
        )}
      </Field>
      <WordsField name="reasons" label={{ zh: '理由', en: 'Reasons' }} value={value.reasons} onChange={(reasons) => change({ reasons })} />
    </FaultyForm>
  )
}
