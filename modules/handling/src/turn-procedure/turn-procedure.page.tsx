import { type ActFormProps, FaultyForm, Field, type Said, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import { WordsField } from '../words.part.tsx'
import type { TurnProcedure } from './turn-procedure.contract.ts'

const WHY: Readonly<Record<TurnProcedure['why'], Said>> = {
  ASKED_BY_PETITIONER: { zh: '信访人要求书面答复', en: 'The petitioner wants a written opinion' },
  NOT_SUPPORTED: { zh: '有诉求不能支持', en: 'A claim must be refused' },
  COMPLEX: { zh: '情况复杂', en: 'It is not simple after all' },
  ASSIGNED_FROM_ABOVE: { zh: '上级交办', en: 'It was assigned from above' },
}
const isWhy = (key: string): key is TurnProcedure['why'] => Object.hasOwn(WHY, key)

/** 转为普通程序. */
export const TurnProcedureForm = (props: ActFormProps) => {
  const say = useSay()
  const answered = props.file.life.phase === 'SERVED'
  const begin = { why: answered ? 'ASKED_BY_PETITIONER' : '', reasons: '' }
  const { value, change, send, busy, problem } = useAct('turn-procedure', props, begin)
  const options = Object.keys(WHY)
    .filter(isWhy)
    .filter((why) => !answered || why === 'ASKED_BY_PETITIONER')
    .map((why) => ({ value: why, label: say(WHY[why]) }))
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '转为普通程序', en: 'Turn to the ordinary procedure' }}
      onSubmit={() => void send(value)}
    >
      <p>{say({ zh: '六十日从受理之日起算，已过的日子也算在内。', en: 'The sixty days run from acceptance; the days gone by count.' })}</p>
      <Field name="why" label={say({ zh: '原因', en: 'Why' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.why}
            options={options}
            onChange={(event) => change({ why: event.target.value as string })}
          />
        )}
      </Field>
      <WordsField name="reasons" label={{ zh: '说明', en: 'In words' }} value={value.reasons} onChange={(reasons) => change({ reasons })} />
    </FaultyForm>
  )
}
