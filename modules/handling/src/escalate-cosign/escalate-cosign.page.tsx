import { fold } from '@onedoor/kernel'
import { type ActFormProps, FaultyForm, useAct, useSay, useToday } from '@onedoor/ui'
import { CosignerField } from '../cosigner.part.tsx'
import { awaited } from '../handling.decide.ts'
import { evolve, initial } from '../handling.state.ts'
import { WordsField } from '../words.part.tsx'

/** 提请协调会签: which unit, and on what they differ. */
export const EscalateCosignForm = (props: ActFormProps) => {
  const say = useSay()
  const today = useToday()
  const { life, draft, given } = fold(props.file.events, { initial, evolve })
  const units = life === undefined || draft === undefined ? [] : awaited(life, { draft, given, today })
  const { value, change, send, busy, problem } = useAct('escalate-cosign', props, { unit: units[0] ?? '', reasons: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '提请协调', en: 'Put it before the office' }} onSubmit={() => void send(value)}>
      <p className="od-quiet">
        {say({
          zh: '信访部门协调后，或者不等它会签，或者修改草稿。信访人的办理期限不因此停止。',
          en: 'The petition office decides: signed without it, or changed. The petitioner’s period goes on meanwhile.',
        })}
      </p>
      <CosignerField units={units} unit={value.unit} onChange={(unit) => change({ unit })} />
      <WordsField
        name="reasons"
        label={{ zh: '分歧在哪里，双方的理由', en: 'On what you differ, and the reasons of both' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
