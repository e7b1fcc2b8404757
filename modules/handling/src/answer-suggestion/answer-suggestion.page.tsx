import type { Told } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, TypedCheck, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import { usualWay } from '../handling.part.tsx'
import { ToldField, WordsField } from '../words.part.tsx'

type Typed = Readonly<{ adoption: string; text: string; told: Told; despite: string }>

/** 答复建议. */
export const AnswerSuggestionForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const begin: Typed = { adoption: '', text: '', told: usualWay(file.life), despite: '' }
  const { value, change, send, busy, problem } = useAct<Typed>('answer-suggestion', props, begin)
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '答复', en: 'Answer' }} onSubmit={() => void send(value)}>
      <Field name="adoption" label={say({ zh: '是否采纳', en: 'Is it adopted' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.adoption}
            options={[
              { value: 'ADOPTED', label: say({ zh: '采纳', en: 'Adopted' }) },
              { value: 'PARTLY', label: say({ zh: '部分采纳', en: 'In part' }) },
              { value: 'NOT', label: say({ zh: '未采纳', en: 'Not adopted' }) },
            ]}
            onChange={(event) => change({ adoption: event.target.value as string })}
          />
        )}
      </Field>
      <WordsField
        name="text"
        label={{ zh: '答复和理由', en: 'Answer and reasons' }}
        value={value.text}
        onChange={(text) => change({ text })}
      />
      <TypedCheck
        path={`/api/matters/${file.matter}/check-reply`}
        words={{ of: 'SUGGESTION', text: value.text }}
        problem={problem}
        despite={{ value: value.despite, onChange: (despite) => change({ despite }) }}
      />
      <ToldField life={file.life} value={value.told} onChange={(told) => change({ told })} />
    </FaultyForm>
  )
}
