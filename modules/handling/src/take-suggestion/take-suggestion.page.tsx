import type { Told } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, useAct, useSay } from '@onedoor/ui'
import { Input } from 'antd'
import { usualWay } from '../handling.part.tsx'
import { ToldField } from '../words.part.tsx'

/** 研究建议. */
export const TakeSuggestionForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const begin: Readonly<{ told: Told; contact: string }> = { told: usualWay(file.life), contact: '' }
  const { value, change, send, busy, problem } = useAct('take-suggestion', props, begin)
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '研究这项建议', en: 'Take it up' }} onSubmit={() => void send(value)}>
      <p>
        {say({
          zh: '建议意见不出具处理意见书；研究后答复是否采纳，并说明理由。',
          en: 'No opinion is issued on a suggestion. Study it, then answer whether it is adopted and why.',
        })}
      </p>
      <ToldField life={file.life} value={value.told} onChange={(told) => change({ told })} />
      <Field name="contact" label={say({ zh: '联系电话（不填则用本单位电话）', en: 'Telephone (the unit’s own when left empty)' })}>
        {(control) => (
          <Input {...control} value={value.contact} maxLength={40} onChange={(event) => change({ contact: event.target.value })} />
        )}
      </Field>
    </FaultyForm>
  )
}
